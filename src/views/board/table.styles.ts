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
  @container (max-width: 40em) {
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
