import { STATES } from './states.js';
import { readsInOrder } from './reading-suite.js';

readsInOrder(Object.keys(STATES), [320, 768, 1280]);
