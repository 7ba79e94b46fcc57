import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles } from '../../base/styles.js';
import { mesasStyles } from '../../views/mesas/mesas.styles.js';
import { methodStyles } from '../../views/method.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  markStyles,
  tableStyles,
  calcStyles,
  statesStyles,
  methodStyles,
  frameStyles,
  mesasStyles,
];
