import { css, type CSSResultGroup } from 'lit';
import { calcStyles, frameStyles, markStyles, tableStyles, whyStyles } from '../../base/styles.js';
import { stancesStyles } from '../../views/stances.styles.js';
import { statesStyles } from '../../views/states.styles.js';

export const styles: CSSResultGroup = [
  statesStyles,
  frameStyles,
  markStyles,
  tableStyles,
  calcStyles,
  whyStyles,
  stancesStyles,
  css`
    .linea {
      display: block;
    }
    .sitio {
      color: var(--_tinta-2);
      font-weight: var(--_normal);
      font-size: max(0.9em, 12px);
      overflow-wrap: anywhere;
    }
    .huella code {
      overflow-wrap: anywhere;
      font-family: ui-monospace, monospace;
    }
    .ojos {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1.25em;
      margin-bottom: 1em;
    }
    .ojos > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
    }
    .ojos button {
      min-height: 2.5em;
      padding: 0.5em 0 0.3em;
      background: none;
      border: 0;
      border-bottom: 3px solid transparent;
      border-radius: 0;
      text-align: start;
    }
    .ojos [aria-pressed='true'] {
      font-weight: var(--_media);
      border-color: var(--_tinta);
    }
    .ojos [aria-pressed='false']:hover {
      border-color: var(--_control);
    }
    .cifra {
      border-top: 2px solid var(--_tinta);
      padding-top: 0.75em;
    }
    .cifra .grande {
      font-size: var(--_t4);
      font-weight: var(--_fuerte);
      line-height: 1.1;
      letter-spacing: -0.015em;
      margin-inline-end: 0.25em;
    }
    .cifra > p {
      max-width: var(--_medida);
    }
    .cifra b {
      font-weight: var(--_media);
    }
    .cifra .publicado {
      margin-top: 0.75em;
    }
    .miran :is(tbody th, .por-que-cifra) {
      font-weight: var(--_media);
    }
    .miran td::before,
    .miran td > .dos {
      white-space: normal;
    }
    .asunto {
      border-top: 1px solid var(--_linea);
      padding-top: 1em;
    }
    h3 + .asunto {
      border-top: 0;
    }
    .seccion > .boton,
    .callados {
      margin-top: 2em;
    }
    @media (forced-colors: active) {
      .ojos [aria-pressed='false'] {
        border-color: Canvas;
      }
    }
  `,
];
