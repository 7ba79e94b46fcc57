import type { CSSResultGroup } from 'lit';
import { frameStyles } from '../../base/styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [statesStyles, frameStyles];
