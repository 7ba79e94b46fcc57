import { css, type CSSResultGroup } from 'lit';
import { markStyles, segmentStyles } from '../../base/mark-styles.js';
import { whyStyles } from '../../base/why-styles.js';
import { tableStyles } from '../../base/table-styles.js';
import { barsFillStyles } from '../../views/bars-fill.styles.js';
import { barsStyles } from '../../views/bars.styles.js';
import { ringStyles } from '../../views/ring.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { chartDoorStyles } from '../../views/take-away/door.styles.js';

export const styles: CSSResultGroup = [
  chartDoorStyles,
  markStyles,
  segmentStyles,
  whyStyles,
  tableStyles,
  statesStyles,
  barsFillStyles,
  barsStyles,
  ringStyles,
  css`
    .cabeza {
      font-size: var(--_t2);
      margin-bottom: 0.35em;
    }
    :is(.cabeza, .aviso-caja) + .seccion {
      margin-top: var(--_e4);
    }
  `,
];
