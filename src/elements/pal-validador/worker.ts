/**
 * Where the engine runs: beside the page, or in it, when the page has put a port down for it. The CDN
 * file carries this inside as one function: see scripts/lib/engine.js.
 */
import { serve, type Puerto } from '../../engine/serve.js';

serve((globalThis as { palPuerto?: Puerto }).palPuerto ?? globalThis);
