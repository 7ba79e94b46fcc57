import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, tableStyles, whyStyles } from '../../base/styles.js';
import { curveStyles } from '../../views/curve.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { gridStyles } from '../../views/timeline.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  tableStyles,
  calcStyles,
  statesStyles,
  frameStyles,
  whyStyles,
  gridStyles,
  curveStyles,
];
