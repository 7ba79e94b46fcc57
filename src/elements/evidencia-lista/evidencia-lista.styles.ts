import type { CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles } from '../../base/styles.js';
import { proofStyles } from '../../views/proof/proof.styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [
  markStyles,
  calcStyles,
  statesStyles,
  frameStyles,
  proofStyles,
];
