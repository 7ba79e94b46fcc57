/** From one edition of a feed to the next. Pure: files, clock and network are the caller's. */
export { readDocument, serialise, type Documento } from './document.js';
export { FallaDePublicar, type CodigoFalla } from './failure.js';
export { hashOf } from './hash.js';
export { datedName, folderOf, stemOf } from './names.js';
export {
  publishEdition,
  type ArchivoDeEdicion,
  type EdicionNueva,
  type Publicacion,
} from './edition.js';
export { verifyChain } from './chain.js';
export type { Cadena, Comprobacion, Eslabon, Rotura, Veredicto } from './chain-types.js';
export { cutPlan, type CorteHecho, type CortePedido } from './cut.js';
export { historyOfNext, type Historia } from './changes.js';
export { jsonPatch, type Operacion } from './patch.js';
export { makeIndex, type FeedDeIndice, type IndicePedido } from './feeds-index.js';
