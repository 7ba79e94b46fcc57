import { fits } from './geometry-suite.js';
import { USUAL } from './states.js';

fits(USUAL);
