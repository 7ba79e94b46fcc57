/**
 * Small blocks of css that several elements share. An element composes those it draws with, so that
 * one used alone carries no more than it needs.
 */
import { css, type CSSResult } from 'lit';

/** Host box, inherited type made safe against the page, links, focus, helpers. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--_letra);
    /* Pages with a 62.5 % root and no size on the body would leave 10px: 15 keeps .833em over 12. */
    font-size: max(15px, 1em);
    font-weight: var(--_normal);
    font-style: normal;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: var(--_interlinea);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    color: var(--_tinta);
    background: var(--_papel);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: var(--_interlinea-titulo);
    font-weight: var(--_fuerte);
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_control);
  }
  a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: var(--_foco) solid var(--_tinta);
    outline-offset: 2px;
  }
  :is(a, button, input, select, summary, [tabindex]) {
    /* A portal's sticky header must not cover what has the focus. */
    scroll-margin-block: 6em 2em;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  select,
  summary {
    cursor: pointer;
  }
  .chico {
    font-size: var(--_t-1);
  }
  .dos {
    color: var(--_tinta-2);
  }
  .num {
    white-space: nowrap;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .prosa {
    max-width: var(--_medida);
  }
  .seccion {
    margin-top: var(--_e12);
  }
  .seccion > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: var(--_t1);
    border-top: 2px solid var(--_tinta);
    padding-top: 0.625em;
    margin-bottom: 0.4em;
  }
  .aviso-caja {
    font-size: var(--_t-1);
    background: var(--_hundido);
    padding: 0.6em 0.9em;
    margin-bottom: var(--_e6);
  }
  @media print {
    :host {
      color-scheme: light;
      color: #000;
      background: none;
    }
    .no-imprimir {
      display: none !important;
    }
  }
`;

/** Status = shape + colour + word; flag = shape + word, in ink. */
export const markStyles: CSSResult = css`
  .m {
    width: var(--_marca);
    height: var(--_marca);
    flex: none;
    vertical-align: -0.14em;
    overflow: visible;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
    forced-color-adjust: auto;
  }
  .m .t {
    fill: none;
    stroke-width: 2;
  }
  .m .h {
    fill: none;
    stroke: var(--_fondo, var(--_papel));
    stroke-width: 2.2;
  }
  .m.por_iniciar {
    color: var(--_por-iniciar);
  }
  .m.en_proceso {
    color: var(--_en-proceso);
  }
  .m.concluida {
    color: var(--_concluida);
  }
  .m.verificada {
    color: var(--_verificada);
  }
  .m.suspendida {
    color: var(--_suspendida);
  }
  .m.cancelada {
    color: var(--_cancelada);
  }
  .m.sin_dato {
    color: var(--_sin-dato);
  }
  .est,
  .aviso {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .est > .m,
  .aviso > .m {
    transform: translateY(0.14em);
  }
  .avisos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-weight: var(--_media);
  }
  .aviso.tarde {
    background: var(--_tinta);
    color: var(--_papel);
    padding: 0 0.45em;
  }
  @media (forced-colors: active) {
    .m {
      color: CanvasText;
    }
    .m .h {
      stroke: Canvas;
    }
    .aviso.tarde {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .aviso.tarde .m {
      color: Canvas;
    }
  }
  @media print {
    .aviso.tarde {
      background: none;
      color: inherit;
      outline: 1.5px solid currentColor;
    }
  }
`;

/** Segmented bar (width = weight, filled part = what counts) and the stacked bar of a plan. */
export const segmentStyles: CSSResult = css`
  .seg {
    display: flex;
    gap: var(--_hueco);
    height: var(--_barra);
    print-color-adjust: exact;
  }
  .seg > i {
    flex: var(--p, 1) 1 0;
    min-width: 3px;
    position: relative;
    box-shadow: inset 0 0 0 1.5px var(--c);
    overflow: hidden;
  }
  .seg > i::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: var(--f, 0%);
    background: var(--c);
  }
  :is(.seg, .apilada) > .por_iniciar {
    --c: var(--_por-iniciar);
  }
  :is(.seg, .apilada) > .en_proceso {
    --c: var(--_en-proceso);
  }
  :is(.seg, .apilada) > .concluida {
    --c: var(--_concluida);
  }
  :is(.seg, .apilada) > .verificada {
    --c: var(--_verificada);
  }
  :is(.seg, .apilada) > .suspendida {
    --c: var(--_suspendida);
  }
  :is(.seg, .apilada) > .cancelada {
    --c: var(--_cancelada);
  }
  :is(.seg, .apilada) > .sin_dato {
    --c: var(--_sin-dato);
  }
  .seg > i.suspendida::after {
    content: '';
    position: absolute;
    inset: 3px auto 3px calc(50% - 3px);
    width: 6px;
    border-inline: 2px solid var(--c);
  }
  .seg > i.cancelada {
    flex: 0 0 var(--_barra);
    box-shadow: none;
    margin-inline-start: 0.25em;
    background:
      linear-gradient(45deg, transparent 43%, var(--c) 43% 57%, transparent 57%),
      linear-gradient(-45deg, transparent 43%, var(--c) 43% 57%, transparent 57%);
  }
  :is(.seg, .apilada) > i.sin_dato {
    box-shadow: none;
    border: 1px dashed var(--c);
    background: repeating-linear-gradient(-45deg, transparent 0 4px, var(--_control) 4px 5px);
  }
  .seg.vacia {
    border: 1px dashed var(--_control);
  }
  .apilada {
    display: flex;
    gap: var(--_hueco);
    height: 1.5em;
    print-color-adjust: exact;
  }
  .apilada > i {
    flex: var(--p) 1 0;
    min-width: 4px;
    background: var(--c);
  }
  .apilada > i:is(.por_iniciar, .suspendida) {
    background: none;
    box-shadow: inset 0 0 0 2px var(--c);
  }
  .apilada > svg.m {
    width: 1.5em;
    height: 1.5em;
    padding: 0.25em;
    margin-inline-start: 0.5em;
  }
  @media (forced-colors: active) {
    .seg > i,
    .seg > i::before,
    .apilada > i {
      forced-color-adjust: none;
      --c: CanvasText;
    }
    .apilada > i.en_proceso,
    .apilada > i.concluida {
      background: none;
      box-shadow: inset 0 0 0 2px CanvasText;
    }
    .apilada > i.concluida {
      box-shadow: inset 0 0 0 5px CanvasText;
    }
    .seg > i:is(.verificada, .concluida, .en_proceso)::before {
      background: CanvasText;
    }
  }
`;

/** A figure that opens its sum where it stands. */
export const calcStyles: CSSResult = css`
  details.calc {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  details.calc > summary {
    list-style: none;
    display: inline-block;
    padding-block: 0.25em;
    text-decoration: underline dotted var(--_control);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  details.calc > summary::-webkit-details-marker {
    display: none;
  }
  details.calc > summary:hover {
    color: var(--_tinta);
    text-decoration-style: solid;
  }
  details.calc > :not(summary) {
    color: var(--_tinta);
    padding-bottom: 0.5em;
    max-width: var(--_medida);
  }
  @media (prefers-reduced-motion: no-preference) {
    details[open] > :not(summary) {
      animation: pal-ver 0.15s;
    }
    @keyframes pal-ver {
      from {
        opacity: 0;
      }
    }
  }
`;

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
    font-size: 0.89em;
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
    font-size: 0.89em;
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
    .apilable :is(th, td) {
      border: 0;
      padding-block: 0;
    }
    .apilable tbody th {
      font-weight: var(--_media);
    }
    .apilable td.n {
      text-align: start;
    }
    .apilable td::before {
      content: attr(data-e);
      display: block;
      font-size: 0.89em;
      color: var(--_tinta-2);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
