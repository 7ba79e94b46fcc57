/** Styles of the board's table, on the screen and on paper. */
import { css, type CSSResult } from 'lit';

export const boardTableStyles: CSSResult = css`
  .tablero th[scope='row'] {
    min-width: 14em;
    max-width: 26em;
  }
  .tablero th button.abre,
  .tablero th a.abre {
    font-weight: var(--_media);
  }
  .tablero .avisos-celda .aviso {
    margin-inline-end: 0.75em;
  }
  .tablero .sub .dos {
    font-weight: var(--_normal);
    margin-inline-start: 0.5em;
  }
  .tablero td {
    font-size: max(0.92em, 12px);
  }
  .tablero .numero {
    color: var(--_tinta-2);
    white-space: nowrap;
  }
  /* The head sticks to the page's top, under the header of a portal that has one. */
  .rodillo.cabe {
    overflow: visible;
  }
  .cabe > .tablero thead th {
    position: sticky;
    top: var(--_tablero-pegado);
    z-index: 1;
    background: var(--_papel);
    /* Borders of a collapsed table stay behind. */
    box-shadow: inset 0 -1px var(--_tinta);
    border-bottom-color: transparent;
  }
  .cabe > .tablero :is(a, button) {
    scroll-margin-block-start: calc(max(96px, var(--_tablero-pegado)) + 4em);
  }
  .rodillo:not(.cabe) > .tablero :is(th[scope='row'], thead th:nth-child(2)) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_papel);
    box-shadow: inset -1px 0 var(--_linea);
  }
  .rodillo:not(.cabe) > .tablero td.todo {
    min-width: 11em;
  }
  .orden {
    display: inline-flex;
    align-items: flex-end;
    gap: 0.35em;
    min-height: 24px;
    padding: 0;
    background: none;
    border: 0;
    text-align: start;
  }
  .sin-boton {
    display: none;
  }
  .orden:hover,
  [aria-sort] > .orden {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  .orden > svg {
    flex: none;
    width: 0.6em;
    height: 0.84em;
    margin-block-end: 0.2em;
    fill: var(--_control);
  }
  .orden > .sube > :first-child,
  .orden > .baja > :last-child {
    fill: currentColor;
  }
  .orden > .sube > :last-child,
  .orden > .baja > :first-child {
    fill: none;
  }
  .columnas {
    margin-bottom: 0.75em;
  }
  .columnas > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: 0 1.5em;
    padding-block: 0.25em 0.75em;
  }
  .columnas label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 2em;
  }
  .columnas input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    accent-color: var(--_tinta);
  }
  .columnas .enlace {
    justify-self: start;
    text-align: start;
  }
  @container (max-width: 40em) {
    /* A head that stands beside what is seen holds nothing to press. */
    .orden {
      display: none;
    }
    .tablero .sin-boton {
      display: inline;
    }
    .rodillo:not(.cabe) > .tablero :is(td, th[scope='row']) {
      position: static;
      min-width: 0;
      box-shadow: none;
    }
    .tablero .numero:empty {
      display: none;
    }
    .tablero tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .tablero th[scope='row'] {
      max-width: none;
      order: -1;
    }
    .tablero .numero {
      order: -2;
      grid-column: 1 / -1;
    }
    .tablero .numero::before {
      display: inline;
      margin-inline-end: 0.35em;
    }
    .tablero .avisos-celda:not(:has(*)) {
      display: none;
    }
  }
  @media print {
    .rodillo {
      overflow: visible;
    }
    .tablero {
      table-layout: fixed;
      font-size: 0.72em;
    }
    .tablero :is(th, td) {
      padding: 0.4em 0.6em 0.4em 0;
    }
    .tablero th[scope='row'] {
      min-width: 0;
    }
    .tablero thead th {
      font-size: 0.9em;
      width: 15%;
    }
    .tablero thead th:first-child {
      width: 6%;
    }
    .tablero thead th:is(:nth-child(3), :nth-child(4), :nth-child(5)) {
      width: 11%;
    }
    .tablero thead th:nth-child(2) {
      width: auto;
    }
  }
`;
