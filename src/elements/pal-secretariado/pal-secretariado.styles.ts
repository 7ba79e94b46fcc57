import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, tableStyles } from '../../base/styles.js';
import { methodStyles } from '../../views/method.styles.js';
import { secretariatStyles } from '../../views/secretariat/secretariat.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  calcStyles,
  tableStyles,
  statesStyles,
  methodStyles,
  frameStyles,
  ...secretariatStyles,
];
