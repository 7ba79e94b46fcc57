/** Where the engine runs beside the page. The CDN file carries it inside: see scripts/lib/engine.js. */
import { serve } from '../../engine/serve.js';

serve(globalThis);
