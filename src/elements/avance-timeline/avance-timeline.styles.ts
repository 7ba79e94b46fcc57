import { css, type CSSResultGroup } from 'lit';
import { markStyles } from '../../base/mark-styles.js';
import { whyStyles } from '../../base/styles.js';
import { tableStyles } from '../../base/table-styles.js';
import { markedStyles } from '../../views/marked.styles.js';
import { monthListStyles } from '../../views/month-list.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { timelineStyles } from '../../views/timeline.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  markStyles,
  whyStyles,
  tableStyles,
  statesStyles,
  timelineStyles,
  monthListStyles,
  markedStyles,
  css`
    .vara {
      position: absolute;
      width: 1em;
      visibility: hidden;
    }
    .cabeza {
      font-size: var(--_t2);
      margin-bottom: 0.35em;
    }
  `,
];
