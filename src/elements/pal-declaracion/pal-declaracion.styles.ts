import { css, type CSSResultGroup } from 'lit';
import { calcStyles, frameStyles } from '../../base/styles.js';
import { signingsStyles } from '../../views/signings.styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [
  calcStyles,
  statesStyles,
  frameStyles,
  css`
    .linea {
      display: block;
    }
    .lista > li {
      padding-block: 0.5em;
      border-bottom: 1px solid var(--_linea);
    }
    .lista :is(.dos, .evs) {
      font-size: var(--_t-1);
    }
    .lista .evs {
      margin-top: 0.5em;
    }
    .lista :is(.datos, .evs) .dos {
      font-size: 1em;
    }
    .datos {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 0.3em 0.9em;
      font-size: var(--_t-1);
    }
    .datos dt {
      color: var(--_tinta-2);
      grid-column: 1;
    }
    .datos dt:has(+ dd + dd) {
      grid-row: span 2;
    }
    .datos dd {
      grid-column: 2;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .cabeza + .seccion,
    .guia + .seccion {
      margin-top: var(--_e4);
    }
  `,
  signingsStyles,
];
