/** Styles of views/reviews*.ts; they come after tableStyles, markStyles and calcStyles. */
import { css, type CSSResult } from 'lit';

export const reviewsStyles: CSSResult = css`
  .tocan .falta {
    font-weight: var(--_media);
  }
  /* What is hidden in a cell far to the right must not widen the page. */
  .rodillo {
    position: relative;
  }
  .evaluan {
    display: grid;
    gap: 0.25em;
    margin-bottom: 1em;
  }
  .evaluan b,
  .evalua b {
    font-weight: var(--_fuerte);
  }
  .evalua :is(th, td) {
    padding-inline-end: 0.75em;
  }
  .evalua .g {
    border-bottom: 1px solid var(--_tinta);
  }
  .evalua :is(.b, .g) {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_linea);
  }
  .escala {
    display: block;
    min-width: 8em;
  }
  .evalua tbody th {
    min-width: 14em;
  }
  .evalua tbody .dentro th {
    padding-inline-start: 1em;
  }
  .evalua sup {
    font-size: max(0.8em, 12px);
    line-height: 1;
    color: var(--_tinta-2);
    margin-inline-start: 0.15em;
  }
  .evalua :is(.entre, .reportado) {
    min-width: 9em;
    font-size: var(--_t-1);
  }
  .tocan + .seccion {
    margin-top: 1.5em;
  }
  .pie {
    display: grid;
    gap: 0.25em;
    margin-top: 0.75em;
    max-width: var(--_medida);
  }
  .pie > details.calc {
    font-size: 1em;
  }
  .escalas > li {
    margin-top: 0.25em;
  }
  .escalas b {
    font-weight: var(--_media);
  }
  .seccion.interna {
    margin-top: 1.5em;
  }
  .seccion.interna > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: 1em;
    border: 0;
    padding: 0;
  }
  .razones {
    list-style: decimal;
    padding-inline-start: 1.6em;
    max-width: var(--_medida);
  }
  .razones > li {
    margin-bottom: 0.75em;
  }
  .razones > li::marker {
    font-size: var(--_t-1);
  }
  .razones .dos,
  .lista p {
    font-size: var(--_t-1);
  }
  .revision + .revision {
    margin-top: 2em;
  }
  .revision .lista > li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .revision .lista > li:last-child {
    border-bottom: 0;
  }
  .lista b {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  .partes {
    display: grid;
    gap: 1em 3em;
    margin-top: 0.75em;
  }
  .partes > div {
    min-width: 0;
    max-width: var(--_medida);
  }
  .partes > div > div + div,
  .partes p + p:not(.dos) {
    margin-top: 0.75em;
  }
  .linea {
    display: block;
  }
  .sitio {
    color: var(--_tinta-2);
    font-size: max(0.9em, 12px);
    overflow-wrap: anywhere;
  }
  .huella code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
  }
  @container (max-width: 40em) {
    .evalua tbody tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .evalua tbody td:is(.b, td) {
      padding: 0;
      border: 0;
      font-size: var(--_t-1);
      overflow-wrap: anywhere;
    }
    .evalua tbody .dentro th {
      padding-inline-start: 0;
    }
    .evalua td.todo:not(:has(p)),
    .evalua td.nada:not(.b) {
      display: none;
    }
    .evalua td.larga {
      grid-column: 1 / -1;
    }
    .evalua td.nada::before {
      content: attr(data-quien);
    }
  }
  @container (min-width: 40.01em) {
    /* What is rated stays in sight while the ratings scroll. */
    .evalua :is(tbody th, thead tr:first-child th:first-child) {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_papel);
      box-shadow: 1px 0 var(--_linea);
      z-index: 1;
    }
    .partes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .revision,
    .razones > li {
      break-inside: avoid;
    }
  }
`;
