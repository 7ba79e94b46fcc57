/** Every element, straight from the sources: for the demo pages that need nothing built. */
import '../src/index.js';
