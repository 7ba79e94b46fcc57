import { fits } from './geometry-suite.js';
import { SINGLY } from './states.js';

fits(SINGLY);
