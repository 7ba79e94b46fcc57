/** Everything that a card alone draws with. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, markStyles, segmentStyles, whyStyles } from '../../base/styles.js';
import { tokens } from '../../base/tokens.js';
import { cardStyles } from '../../views/card.styles.js';
import { statesStyles } from '../../views/states.styles.js';

const ownStyles = css`
  .aviso-caja {
    margin-bottom: 0.75em;
  }
  .mas-info {
    margin-top: 0.75em;
  }
  .mas-info a {
    display: inline-block;
    min-height: 24px;
  }
`;

export const compromisoCardStyles: CSSResultGroup[] = [
  tokens,
  baseStyles,
  markStyles,
  segmentStyles,
  whyStyles,
  statesStyles,
  cardStyles,
  ownStyles,
];
