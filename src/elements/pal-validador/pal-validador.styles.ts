import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles } from '../../base/styles.js';
import { changesStyles } from '../../views/changes/changes.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { validatorStyles } from '../../views/validator/validator.styles.js';

export const styles: CSSResultGroup = [
  markStyles,
  tableStyles,
  calcStyles,
  statesStyles,
  frameStyles,
  changesStyles,
  ...validatorStyles,
];
