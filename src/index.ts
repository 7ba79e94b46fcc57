/** Every element of the board, registered by being imported, and the types of what they take and tell. */
import './elements/avance-resumen/avance-resumen.js';
import './elements/avance-timeline/avance-timeline.js';
import './elements/compromiso-card/compromiso-card.js';
import './elements/pal-tablero/pal-tablero.js';
import { announceVersion } from './base/announce-version.js';
import { upgradeMarkers } from './upgrade.js';

export type * from './feed/types.js';
export type { CodigoFalla, Responsable } from './feed/load-fault.js';
export type { Conteo, Gravedad, Lectura, Problema, Rechazado } from './feed/problems.js';
export type { DetalleAviso, DetalleListo, Estado, Fallo } from './context/feed-element.js';
export type { AvanceResumen } from './elements/avance-resumen/avance-resumen.js';
export type { AvanceTimeline } from './elements/avance-timeline/avance-timeline.js';
export type { CompromisoCard } from './elements/compromiso-card/compromiso-card.js';
export type {
  DetalleFiltro,
  DetalleSeleccion,
  PalTablero,
} from './elements/pal-tablero/pal-tablero.js';

announceVersion();
upgradeMarkers(['pal-tablero', 'compromiso-card', 'avance-timeline', 'avance-resumen']);
