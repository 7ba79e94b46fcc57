import { readsInOrder } from './reading-suite.js';

readsInOrder(['tarjetas', 'tabla', 'linea', 'compromiso', 'pal-secretariado'], [320, 1280]);
