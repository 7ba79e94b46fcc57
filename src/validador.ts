/**
 * The validator, with every tag so that its preview shows all that the data hold. A file of its own:
 * nothing of it is for the reader of a board.
 */
import './index.js';
import './elements/pal-validador/pal-validador.js';
import { upgradeMarkers } from './upgrade.js';

upgradeMarkers(['pal-validador']);
