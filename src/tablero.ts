/** The tags of the board and no more: what most portals embed. */
import './elements/avance-resumen/avance-resumen.js';
import './elements/avance-timeline/avance-timeline.js';
import './elements/compromiso-card/compromiso-card.js';
import './elements/pal-tablero/pal-tablero.js';
import { announceVersion } from './base/announce-version.js';
import { upgradeMarkers } from './upgrade.js';

export { registerWords } from './base/register-words.js';

announceVersion();
upgradeMarkers(['pal-tablero', 'compromiso-card', 'avance-timeline', 'avance-resumen']);
