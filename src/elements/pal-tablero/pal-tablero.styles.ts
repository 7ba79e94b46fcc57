/** Everything that the board draws with. */
import { css, type CSSResultGroup } from 'lit';
import {
  baseStyles,
  calcStyles,
  markStyles,
  segmentStyles,
  tableStyles,
  whyStyles,
} from '../../base/styles.js';
import { tokens } from '../../base/tokens.js';
import { boardStyles } from '../../views/board/board.styles.js';
import { calendarStyles } from '../../views/board/calendar.styles.js';
import { chipStyles } from '../../views/board/chips.styles.js';
import { distributionStyles } from '../../views/board/distribution.styles.js';
import { kanbanStyles } from '../../views/board/kanban.styles.js';
import { boardTableStyles } from '../../views/board/table.styles.js';
import { toolStyles } from '../../views/board/tools.styles.js';
import { cardStyles } from '../../views/card.styles.js';
import { commitmentStyles } from '../../views/commitment/page.styles.js';
import { exerciseStyles } from '../../views/exercise.styles.js';
import { markedStyles } from '../../views/marked.styles.js';
import { methodStyles } from '../../views/method.styles.js';
import { monthListStyles } from '../../views/month-list.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { doorStyles } from '../../views/take-away/door.styles.js';
import { traceStyles } from '../../views/trace.styles.js';
import { paperButtonStyles } from './paper-button.styles.js';

const ownStyles = css`
  ::slotted([slot='encabezado']) {
    margin-bottom: 1.5em;
  }
  ::slotted([slot='pie']) {
    margin-top: 1.5em;
  }
  .fuente {
    margin-top: 1em;
    overflow-wrap: anywhere;
  }
  #fin:focus {
    outline: none;
  }
`;

export const palTableroStyles: CSSResultGroup[] = [
  tokens,
  baseStyles,
  markStyles,
  segmentStyles,
  calcStyles,
  whyStyles,
  tableStyles,
  statesStyles,
  traceStyles,
  commitmentStyles,
  methodStyles,
  exerciseStyles,
  cardStyles,
  boardStyles,
  distributionStyles,
  toolStyles,
  chipStyles,
  markedStyles,
  boardTableStyles,
  kanbanStyles,
  monthListStyles,
  calendarStyles,
  paperButtonStyles,
  doorStyles,
  ownStyles,
];
