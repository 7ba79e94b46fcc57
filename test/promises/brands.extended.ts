import { brandsRead } from './brands-suite.js';

brandsRead(20);
