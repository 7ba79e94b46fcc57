/** Why bytes are no workbook that can be read. */

export const LIMITES_LIBRO = {
  /** Bytes of the file. */
  bytes: 25 * 1024 * 1024,
  /** Cells of one sheet, blank ones between them too. */
  celdas: 5_000_000,
  /** Bytes of a part once it is unpacked. */
  desempacado: 400 * 1024 * 1024,
} as const;

export type CodigoFormato =
  | 'libro_vacio'
  | 'libro_demasiado_grande'
  | 'libro_cifrado'
  | 'libro_antiguo'
  | 'libro_danado'
  | 'no_es_libro';

/** A file that cannot be read as a workbook. The words for `codigo` live in i18n. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  constructor(
    readonly codigo: CodigoFormato,
    readonly archivo: string,
    options?: ErrorOptions,
  ) {
    super(`${codigo}: ${archivo}`, options);
  }
}
