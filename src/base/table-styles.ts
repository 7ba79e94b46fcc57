/** Css of tables; elements import it through styles.ts. */
import { css, type CSSResult } from 'lit';

/**
 * Tables: rules between rows, figures to the right, own scroller (`.rodillo`, which needs
 * tabindex="0", role="region" and a name). `.apilable` turns rows into blocks with their column
 * names (`data-e` on each td) under 40em.
 */
export const tableStyles: CSSResult = css`
  .rodillo {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    border-bottom: 1px solid var(--_linea);
    font-weight: var(--_normal);
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: max(0.89em, 12px);
    line-height: 1.3;
    color: var(--_tinta-2);
    border-bottom-color: var(--_tinta);
    vertical-align: bottom;
  }
  :is(th, td).n {
    text-align: end;
    white-space: nowrap;
  }
  tfoot :is(th, td) {
    font-weight: var(--_fuerte);
    border-bottom: 2px solid var(--_tinta);
  }
  tr.sub > * {
    font-weight: var(--_media);
    padding-top: 1em;
    border-bottom-color: var(--_control);
  }
  caption {
    text-align: start;
    font-size: max(0.89em, 12px);
    color: var(--_tinta-2);
    padding-bottom: 0.5em;
  }
  .apilable td::before {
    content: none;
  }
  @container (max-width: 40em) {
    .apilable :is(table, tbody, tfoot, tr, th, td) {
      display: block;
      padding-inline-end: 0;
    }
    .apilable thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    .apilable tr {
      border-bottom: 1px solid var(--_control);
      padding-block: 0.75em;
      display: grid;
      gap: 0.25em 1em;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .apilable tr > th,
    .apilable tr > .todo {
      grid-column: 1 / -1;
    }
    .apilable .callada {
      display: none;
    }
    .apilable :is(th, td) {
      border: 0;
      padding-block: 0;
    }
    .apilable tbody th {
      font-weight: var(--_media);
    }
    .apilable td.n {
      text-align: start;
      white-space: normal;
    }
    .apilable td::before {
      content: attr(data-e);
      display: block;
      font-size: max(0.89em, 12px);
      color: var(--_tinta-2);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
