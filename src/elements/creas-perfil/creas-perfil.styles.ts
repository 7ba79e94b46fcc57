import { css, type CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles } from '../../base/styles.js';
import { creasStyles } from '../../views/creas.styles.js';
import { methodStyles } from '../../views/method.styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [
  markStyles,
  tableStyles,
  calcStyles,
  statesStyles,
  methodStyles,
  frameStyles,
  creasStyles,
  css`
    .clave {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      font-size: var(--_t-1);
      margin-bottom: 0.75em;
    }
    .creas-plan {
      margin-bottom: 1.5em;
    }
    .creas-plan :is(th, td):not(:first-child) {
      width: 11%;
    }
    .creas-plan tbody :is(th, td) {
      overflow-wrap: anywhere;
    }
    .creas-plan .m {
      width: 1.1em;
      height: 1.1em;
    }
    .creas-plan details .creas {
      grid-template-columns: minmax(0, 1fr);
    }
    .creas-plan .parte {
      display: block;
      font-weight: var(--_normal);
      font-size: max(0.89em, 12px);
    }
    .nombres {
      display: grid;
      gap: 0.25em 2em;
      padding-top: 0.25em;
    }
    .mas {
      margin-block: 0.75em;
    }
    @container (max-width: 40em) {
      .creas-plan :is(th, td):not(:first-child) {
        width: auto;
      }
      .creas-plan tbody td {
        display: grid;
        grid-template-columns: 1.1em minmax(0, 1fr);
        gap: 0 0.5em;
        align-items: start;
        font-size: var(--_t-1);
      }
      .creas-plan tbody td .m {
        margin-top: 0.15em;
      }
      .creas-plan tbody td::before {
        grid-column: 2;
        grid-row: 1;
        color: inherit;
        font-size: 1em;
      }
      .creas-plan td > .dos {
        grid-column: 2;
      }
    }
    @container (min-width: 40.01em) {
      .nombres {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
];
