/** From the systems that states have to the feed. Runs in Node and in browsers, without DOM. */
export {
  HALLAZGOS,
  type CodigoHallazgo,
  type Hallazgo,
  type Importacion,
  type Informe,
  type Lugar,
  type Origen,
} from './findings.js';
export type { OpcionesDecidim, OpcionesImportacion, OpcionesPa15 } from './options.js';
export { ESQUEMAS, validateMapping, type EsquemaEstatus, type Mapeo } from './mapping.js';
export { DESTINOS, type Destino } from './mapping-targets.js';
export { suggestMapping, type SugerenciaDeMapeo } from './mapping-suggest.js';
export { CRUCE } from './crosswalk.js';
export { importAga } from './aga.js';
export { importDecidim } from './decidim.js';
export { importMapped } from './mapped.js';
export { importPa15 } from './pa15.js';
export { describeFinding, reportInWords, type HallazgoDicho, type IdiomaInforme } from './words.js';
export { htmlToText, type TextoDeHtml } from './html.js';
