/** Every element, registered by being imported, and the types of what they take and tell. */
import './tablero.js';
import './elements/avance-curva/avance-curva.js';
import './elements/avance-matriz/avance-matriz.js';
import './elements/creas-perfil/creas-perfil.js';
import './elements/evidencia-lista/evidencia-lista.js';
import './elements/pal-cambios/pal-cambios.js';
import './elements/pal-declaracion/pal-declaracion.js';
import './elements/pal-evaluacion/pal-evaluacion.js';
import './elements/pal-mesas/pal-mesas.js';
import './elements/pal-posturas/pal-posturas.js';
import './elements/pal-ruta/pal-ruta.js';
import './elements/pal-secretariado/pal-secretariado.js';
import { upgradeMarkers } from './upgrade.js';

export { registerWords } from './base/register-words.js';
export type { Palabras } from './i18n/palabras.js';
export type { Words as PalabrasDeUnaClave } from './i18n/words.js';
export type * from './feed/types.js';
export type { CodigoFalla, Responsable } from './feed/load-fault.js';
export type { Conteo, Gravedad, Lectura, Problema, Rechazado } from './feed/problems.js';
export type { DetalleAviso, DetalleListo, Estado, Fallo } from './context/feed-element.js';
export type { AvanceResumen } from './elements/avance-resumen/avance-resumen.js';
export type { AvanceTimeline } from './elements/avance-timeline/avance-timeline.js';
export type { CompromisoCard } from './elements/compromiso-card/compromiso-card.js';
export type {
  DetalleFiltro,
  DetalleSeccion,
  DetalleSeleccion,
  PalTablero,
} from './elements/pal-tablero/pal-tablero.js';
export type { AvanceCurva } from './elements/avance-curva/avance-curva.js';
export type { AvanceMatriz } from './elements/avance-matriz/avance-matriz.js';
export type { CreasPerfil } from './elements/creas-perfil/creas-perfil.js';
export type { EvidenciaLista } from './elements/evidencia-lista/evidencia-lista.js';
export type { PalCambios } from './elements/pal-cambios/pal-cambios.js';
export type { PalDeclaracion } from './elements/pal-declaracion/pal-declaracion.js';
export type { PalEvaluacion } from './elements/pal-evaluacion/pal-evaluacion.js';
export type { PalMesas } from './elements/pal-mesas/pal-mesas.js';
export type { PalPosturas } from './elements/pal-posturas/pal-posturas.js';
export type { PalRuta } from './elements/pal-ruta/pal-ruta.js';
export type { PalSecretariado } from './elements/pal-secretariado/pal-secretariado.js';

upgradeMarkers([
  'avance-curva',
  'avance-matriz',
  'creas-perfil',
  'evidencia-lista',
  'pal-cambios',
  'pal-declaracion',
  'pal-evaluacion',
  'pal-mesas',
  'pal-posturas',
  'pal-ruta',
  'pal-secretariado',
]);
