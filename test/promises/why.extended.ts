import { SHOWN, sumsOf } from './why-sums.js';

describe('¿por qué este número?, in every element', function () {
  this.timeout(120_000);
  sumsOf(Object.keys(SHOWN));
});
