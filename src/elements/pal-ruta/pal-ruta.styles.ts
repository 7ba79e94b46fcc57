import { css, type CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles } from '../../base/styles.js';
import { methodStyles } from '../../views/method.styles.js';
import { statesStyles } from '../../views/states.styles.js';
import { stepsStyles } from '../../views/steps.styles.js';

export const styles: CSSResultGroup = [
  markStyles,
  calcStyles,
  tableStyles,
  statesStyles,
  methodStyles,
  frameStyles,
  stepsStyles,
  css`
    .linea {
      display: block;
    }
    .donde {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.2em 1em;
    }
    .donde dt {
      color: var(--_tinta-2);
    }
    .donde b,
    .plazos b {
      font-weight: var(--_media);
    }
    .guia {
      margin-bottom: var(--_e2);
    }
    .guia b {
      color: var(--_tinta);
      font-weight: var(--_media);
    }
    .prosa p + p {
      margin-top: 0.6em;
    }
    .camino {
      margin-block: var(--_e6) -1.5em;
    }
    .camino .aqui {
      color: var(--_tinta);
      font-weight: var(--_media);
    }
    .plazos > div {
      border-bottom: 1px solid var(--_linea);
      padding: 0.5em 0;
    }
    .plazos dt {
      font-weight: var(--_media);
    }
    .evs {
      font-size: var(--_t-1);
    }
    .evs > li {
      padding-block: 0.35em;
    }
    .sin-documentos {
      margin-top: var(--_e3);
    }
    .planes-otros tbody th {
      font-weight: var(--_media);
    }
    .planes-otros th .dos {
      font-weight: var(--_normal);
    }
    @container (max-width: 24em) {
      .donde {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container (min-width: 40.01em) {
      .plazos > div {
        display: grid;
        grid-template-columns: 15em minmax(0, 1fr);
        gap: 0 1em;
      }
      .planes-otros :is(th, td):first-child {
        width: 30%;
      }
    }
    @container (min-width: 60em) {
      .juntas:has(> :nth-child(2)) {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: 0 3em;
      }
    }
  `,
];
