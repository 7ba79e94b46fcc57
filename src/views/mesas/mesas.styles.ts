/** Styles of views/mesas. */
import { css, type CSSResult } from 'lit';

export const mesasStyles: CSSResult = css`
  .guia + .seccion {
    margin-top: var(--_e4);
  }
  .clave {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: var(--_t-1);
  }
  .total {
    margin-bottom: 0.25em;
  }
  .huecos,
  .tipos {
    margin-top: 0.4em;
  }
  .tipos {
    margin-bottom: 0.5em;
  }
  .est b {
    font-weight: var(--_media);
  }
  .mesas .evs,
  .canales .evs {
    font-size: var(--_t-1);
  }
  .probs,
  .destino,
  :is(tbody th, td) {
    overflow-wrap: anywhere;
  }
  .pocas table {
    max-width: 46em;
  }
  th[scope='row'] .dos {
    font-weight: var(--_normal);
  }
  th[scope='row'] > div + div,
  td > div + div {
    margin-top: 0.1em;
  }
  td .linea {
    display: block;
  }
  .mas {
    margin-block: 0.75em;
  }
  .flujo {
    margin-top: 1.5em;
  }
  .flujo-cab {
    display: none;
  }
  .mesa {
    border-top: 1px solid var(--_control);
    padding-block: 0.75em;
  }
  .probs p + p {
    margin-top: 0.15em;
  }
  .grupo {
    padding-block: 0.6em;
  }
  .grupo + .grupo {
    border-top: 1px solid var(--_linea);
  }
  .probs > li + li {
    margin-top: 0.6em;
  }
  .lazos {
    display: none;
  }
  .destino {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.5em;
    margin-top: 0.4em;
  }
  .destino.sin {
    grid-template-columns: minmax(0, 1fr);
  }
  .destino > .m {
    margin-top: 0.25em;
  }
  @container (min-width: 40.01em) {
    /* Words may break anywhere, columns may not shrink to letters. */
    :is(tbody th, td):not(.n) {
      min-width: 8em;
    }
    .origen th:first-child {
      width: 55%;
    }
    .mesa {
      --_lazo: 4em;
      padding-block: 0.75em 1em;
    }
    .grupos {
      margin-top: 0.25em;
    }
    .grupo {
      display: grid;
      grid-template-columns: minmax(0, 1fr) var(--_lazo) minmax(0, 1fr);
      padding-block: 0;
    }
    .grupo + .grupo {
      border: 0;
    }
    /* Rows of one height: the bands leave from their middle. */
    .probs {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-auto-rows: 1fr;
    }
    .probs > li {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: center;
      padding: 0.5em 0.75em 0.5em 1.25em;
    }
    .probs > li + li {
      margin-top: 0;
    }
    .destino.sin {
      padding-inline-start: 1.5em;
    }
    /* The rail from the table to its problems, and the stop at each. */
    .probs > li::before,
    .probs > li::after {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      border: 0 solid var(--_control);
    }
    .probs > li::before {
      top: 0;
      bottom: 0;
      border-inline-start-width: 2px;
    }
    .grupo:last-child .probs > li:last-child::before {
      bottom: calc(50% - 1px);
    }
    .probs > li::after {
      top: calc(50% - 1px);
      width: 0.75em;
      border-top-width: 2px;
    }
    .lazos {
      display: block;
      width: 100%;
      height: 100%;
      min-height: 100%;
      fill: none;
      stroke: var(--_control);
      stroke-width: 2;
    }
    .lazos path {
      vector-effect: non-scaling-stroke;
    }
    .lazos .punteado {
      stroke-dasharray: 5 4;
    }
    .destino {
      align-items: center;
      align-content: center;
      margin: 0;
      padding-block: 0.5em;
    }
    .destino > .m {
      margin: 0;
      color: var(--_control);
    }
  }
  @container (min-width: 60em) {
    .flujo-cab,
    .mesa {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .flujo-cab {
      grid-template-columns: 15.5em minmax(0, 1fr) 4em minmax(0, 1fr);
      gap: 0;
      padding-bottom: 0.4em;
    }
    .flujo-cab > * {
      padding-inline-start: 1.5em;
    }
    .flujo-cab > :first-child {
      padding: 0;
    }
    .flujo-cab > :last-child {
      grid-column: 4;
      padding-inline-start: 1.8em;
    }
    .grupos {
      margin: 0;
      position: relative;
    }
    .grupos::before {
      content: '';
      position: absolute;
      inset-inline: -1em 100%;
      top: calc(0.6em - 1px);
      border-top: 2px solid var(--_control);
    }
    .grupo:first-child .probs > li:first-child::before {
      top: calc(0.6em - 1px);
    }
  }
  @media (forced-colors: active) {
    .lazos {
      stroke: CanvasText;
    }
    .destino > .m {
      color: CanvasText;
    }
  }
`;
