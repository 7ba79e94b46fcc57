/** The page inside a frame, straight from the sources: what `dist/pal-marco-completo.html` loads built. */
import '../src/index.js';
import '../src/marco.js';
