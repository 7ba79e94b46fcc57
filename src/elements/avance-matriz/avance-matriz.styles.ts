import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles, whyStyles } from '../../base/styles.js';
import { matrixStyles } from '../../views/matrix.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  markStyles,
  tableStyles,
  calcStyles,
  statesStyles,
  frameStyles,
  whyStyles,
  matrixStyles,
];
