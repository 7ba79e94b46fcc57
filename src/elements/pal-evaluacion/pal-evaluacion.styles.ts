import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles, whyStyles } from '../../base/styles.js';
import { reviewsStyles } from '../../views/reviews.styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [
  statesStyles,
  frameStyles,
  markStyles,
  tableStyles,
  calcStyles,
  whyStyles,
  reviewsStyles,
];
