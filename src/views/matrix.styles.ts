/** Styles of views/matrix*.ts. */
import { css, type CSSResult } from 'lit';

const cellStyles = css`
  .linea {
    display: block;
  }
  .corte {
    display: grid;
    grid-template-columns: 4.2em minmax(0, 1fr);
    column-gap: 0.25em;
    align-items: baseline;
  }
  /* A figure in a line of small type reaches over it by 4px on both sides. */
  .matriz .linea {
    margin-top: 0.35em;
  }
  .corte > :first-child {
    justify-self: start;
  }
  .marcas {
    border: 0;
    background: none;
    padding: 0;
    min-height: 24px;
    min-width: 24px;
    text-align: start;
    justify-self: start;
  }
  .marcas > [aria-hidden] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.25em;
    /* Twelve marks a row. */
    max-width: 15em;
    font-size: 0.9em;
  }
  .marcas i {
    font-style: normal;
    line-height: 1;
    border-bottom: 2px solid transparent;
    padding-bottom: 1px;
  }
  .marcas i.atras {
    border-bottom-color: var(--_tinta);
  }
  .marcas i.grupo {
    margin-inline-end: 0.5em;
    white-space: nowrap;
  }
  .marcas:hover > [aria-hidden] {
    outline: 1px solid var(--_control);
    outline-offset: 3px;
  }
  .sin-marcas {
    color: var(--_tinta-2);
  }
  .matriz .aviso,
  .falta {
    font-weight: var(--_media);
  }
  .leyenda {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.8em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    margin-block: 0.6em 1em;
  }
`;

const tableStyles = css`
  /* What only readers hear is placed in here, not in the page: it would widen it. */
  .matriz {
    position: relative;
  }
  .matriz :is(th, td) {
    padding-inline-end: 1.5em;
  }
  .matriz tfoot td {
    font-weight: var(--_normal);
  }
  @container (min-width: 40.01em) {
    .muchas .corte {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 4px;
    }
    .matriz {
      /* What has the focus is never under the first column. */
      scroll-padding-inline-start: 15em;
    }
    .matriz td {
      min-width: 8.5em;
    }
    .matriz :is(tbody, tfoot, thead) th:first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      min-width: 12em;
      width: 22%;
      background: var(--_papel);
    }
  }
  @container (max-width: 40em) {
    .apilable.matriz tr {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.6em;
    }
    .apilable.matriz td {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      align-items: baseline;
    }
    .apilable.matriz td:empty {
      display: none;
    }
    .apilable.matriz tfoot tr {
      border-bottom: 2px solid var(--_tinta);
    }
  }
`;

const detailStyles = css`
  .detalle {
    color: var(--_tinta);
    background: var(--_papel);
    border: 1px solid var(--_control);
    width: min(52em, 100vw - 1em);
    max-width: none;
    max-height: calc(100vh - 1em);
    overflow: auto;
    padding: 1.25em;
    /* The dialog is no part of the box that the page lays out. */
    container-type: inline-size;
  }
  .detalle::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .detalle :is(h1, h2, h3, h4, h5, h6) {
    margin-top: 1.25em;
    margin-bottom: 0.3em;
  }
  .detalle > .nombre {
    font-size: var(--_t1);
    margin-top: 0.2em;
  }
  .barra {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .detalle .aviso {
    display: flex;
    font-weight: var(--_media);
  }
  .detalle th .linea:not(.aviso) {
    font-weight: var(--_normal);
  }
  .detalle .datos dt {
    font-weight: var(--_media);
  }
  .detalle .datos dd + dt {
    margin-top: 0.4em;
  }
  .acciones {
    margin-top: 1.5em;
  }
  @media (forced-colors: active) {
    .marcas i.atras {
      border-bottom-color: CanvasText;
    }
  }
`;

export const matrixStyles: CSSResult = css`
  ${cellStyles}${tableStyles}${detailStyles}
`;
