/** Bytes to workbook and back. The only place that knows the formats of spreadsheets. */
export { readBook, type ReadOptions } from './read.js';
export { pack } from './archive.js';
export { writeCsv, type CsvOptions } from './csv.js';
export { markXlsx } from './mark.js';
export { writeOds } from './ods.js';
export { writeXlsx } from './xlsx-write.js';
export { FormatError, LIMITES_LIBRO, type CodigoFormato } from './format-error.js';
