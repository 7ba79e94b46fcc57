/** Styles of views/timeline*.ts. Columns follow the box, not the window. */
import { css, type CSSResult } from 'lit';
import { barsFillStyles } from './bars-fill.styles.js';

/** Track, fill and signs of a bar; also those of the key. */
const barStyles = css`
  .t-pista {
    fill: var(--_papel);
    stroke-width: 1.5px;
  }
  .t-fantasma,
  .t-sin,
  .t-vago {
    fill: none;
    stroke: var(--_tinta-2);
    stroke-width: 1px;
    stroke-dasharray: 3 2;
  }
  .t-sin,
  .t-vago {
    fill: var(--_papel);
  }
  .t-vago {
    stroke: var(--_tinta);
    stroke-dasharray: 1 2;
  }
  .t-corr {
    stroke: var(--_tinta);
    stroke-width: 1.5px;
  }
  .t-mov {
    stroke: var(--_tinta);
    stroke-width: 1.5px;
    stroke-dasharray: 2 2;
  }
  .t-tarde {
    stroke: var(--_tinta);
    stroke-width: 3px;
  }
  .t-tacha {
    stroke: var(--_cancelada);
    stroke-width: 2px;
  }
  .t-sigue {
    fill: none;
    stroke: var(--_tinta);
    stroke-width: 1.5px;
  }
  .t-ev {
    fill: var(--_tinta);
    stroke: var(--_papel);
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    :is(.t-pista, .t-fantasma, .t-sin, .t-vago, .t-corr, .t-mov, .t-tarde, .t-tacha, .t-sigue) {
      stroke: CanvasText;
    }
    :is(.t-pista, .t-sin, .t-vago):not([class*='f-']) {
      fill: Canvas;
    }
    .t-ev {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;

/** Lines of months and marks, and the names of the axis. */
export const gridStyles: CSSResult = css`
  .g-mes,
  .g-tic {
    stroke: var(--_linea);
    stroke-width: 1px;
  }
  .g-marco {
    stroke: var(--_tinta);
    stroke-width: 1px;
  }
  .g-marca {
    stroke: var(--_tinta);
    stroke-width: 1px;
    stroke-dasharray: 2 3;
  }
  .g-hoy {
    stroke: var(--_tinta);
    stroke-width: 2px;
  }
  .eje text {
    fill: var(--_tinta-2);
  }
  .eje .e-hoy {
    fill: var(--_tinta);
    font-weight: var(--_fuerte);
  }
  @media (forced-colors: active) {
    :is(.g-mes, .g-tic) {
      stroke: GrayText;
      stroke-opacity: 0.4;
    }
    :is(.g-marco, .g-marca, .g-hoy) {
      stroke: CanvasText;
    }
    .eje text {
      fill: CanvasText;
    }
  }
`;

const rowStyles = css`
  .crono {
    --_c1: 20em;
    --_c3: 8.5em;
    position: relative;
    margin-top: 1em;
  }
  @container (max-width: 60em) {
    .crono {
      --_c1: 13em;
      --_c3: 7.5em;
    }
  }
  .fila {
    display: grid;
    grid-template-columns: var(--_c1) minmax(0, 1fr) var(--_c3);
    column-gap: 1em;
    position: relative;
    border-top: 1px solid var(--_linea);
    padding-block: 0.5em;
    align-items: start;
  }
  .capa {
    position: absolute;
    inset: 0 calc(var(--_c3) + 1em) 0 calc(var(--_c1) + 1em);
    pointer-events: none;
  }
  .capa svg,
  .plot svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .capa svg,
  .eje .plot svg {
    font-size: var(--_t-1);
  }
  .plot {
    height: 1.5em;
    position: relative;
  }
  .fila.eje {
    border-top: 0;
    padding-block: 0 0.25em;
    align-items: end;
  }
  .eje .plot {
    height: auto;
  }
  .eje > .dos {
    font-size: var(--_t-1);
  }
  .nom {
    display: grid;
    grid-template-columns: 1.25em minmax(1.5em, max-content) minmax(0, 1fr);
    column-gap: 0.3em;
    align-items: start;
    line-height: 1.35;
  }
  .numero {
    color: var(--_tinta-2);
    padding-block: 0.15em;
  }
  .com .nom {
    font-weight: var(--_media);
  }
  .com .numero {
    font-weight: var(--_normal);
  }
  .pliegue {
    width: 1em;
    height: 1em;
    margin-top: 0.3em;
    fill: none;
    stroke: var(--_tinta-2);
    stroke-width: 2px;
  }
  .abre-fila,
  .titulo {
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    line-height: inherit;
    font-weight: inherit;
  }
  .abre-fila {
    width: 1.75em;
    min-height: 1.75em;
    margin: -0.1em 0 0 -0.4em;
  }
  .abre-fila .pliegue {
    margin: 0 auto;
    display: block;
  }
  .titulo {
    padding-block: 0.15em;
    min-height: 1.65em;
    overflow-wrap: anywhere;
  }
  button.titulo:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .fin {
    font-size: var(--_t-1);
    line-height: 1.35;
    padding-top: 0.2em;
  }
  .fin b {
    font-weight: var(--_media);
  }
  .fin .aviso {
    font-weight: var(--_media);
  }
  .act {
    font-size: var(--_t-1);
    border-top-color: transparent;
    padding-block: 0.3em;
    /* Columns keep their width although the row's type is smaller. */
    grid-template-columns: calc(var(--_c1) * 1.2) minmax(0, 1fr) calc(var(--_c3) * 1.2);
    column-gap: 1.2em;
  }
  .act .nom {
    grid-template-columns: 1.4em minmax(0, 1fr);
    padding-inline-start: 2em;
  }
  .act .nom .m {
    margin-top: 0.18em;
  }
  .act .avisos {
    margin-top: 0.15em;
  }
  .act .fin {
    font-size: 1em;
    padding-top: 0;
  }
  .acc,
  .gru {
    grid-template-columns: calc(var(--_c1) * 1.2) minmax(0, 1fr);
    border-top: 0;
    padding-block: 0.5em 0;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  :is(.acc, .gru) .nom {
    display: block;
  }
  .acc .nom {
    padding-inline-start: 2em;
  }
  .gru {
    grid-template-columns: var(--_c1) minmax(0, 1fr);
    border-top: 2px solid var(--_tinta);
    font-size: 1em;
    margin-top: 1em;
    padding-bottom: 0.5em;
  }
  .gru b {
    color: var(--_tinta);
  }
  .crono-barra {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-top: 1em;
    font-size: var(--_t-1);
  }
  .niveles {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: 1em;
  }
  .niveles button {
    border: 0;
    border-bottom: 2px solid transparent;
    border-radius: 0;
    background: none;
    padding: 0.35em 0.5em 0.2em;
    min-height: 2.2em;
  }
  .todos {
    border: 0;
    padding: 0.35em 0;
    min-height: 2.2em;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .niveles [aria-pressed='true'] {
    font-weight: var(--_media);
    border-color: var(--_acento, var(--_tinta));
  }
  .niveles [aria-pressed='false']:hover {
    border-color: var(--_control);
  }
  @media (forced-colors: active) {
    .niveles [aria-pressed='false'] {
      border-color: Canvas;
    }
    .niveles [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  .crono-barra + .marco-crono > .crono {
    margin-top: 0.5em;
  }
  /* Nearer than its box is wide: names and dates stay, time scrolls between them. */
  .cerca {
    overflow: auto hidden;
  }
  .cerca > .crono {
    --_fijo: calc(var(--_c1) + var(--_c3) + 2em);
    width: calc(var(--_fijo) + (100% - var(--_fijo)) * var(--_aumento));
  }
  .cerca .fila:not(.gru, .acc) {
    padding-block: 0;
    align-items: stretch;
  }
  .cerca .fila:not(.gru, .acc) > * {
    padding-block: 0.5em;
  }
  .cerca .fila.act > * {
    padding-block: 0.3em;
  }
  .cerca :is(.nom, .fin, .eje > :first-child, .eje > .dos) {
    position: sticky;
    z-index: 1;
    background: var(--_papel);
  }
  .cerca :is(.nom, .eje > :first-child) {
    inset-inline-start: 0;
    padding-inline-start: 0.4em;
  }
  .cerca .act .nom,
  .cerca .acc .nom {
    padding-inline-start: 2.4em;
  }
  .cerca :is(.fin, .eje > .dos) {
    inset-inline-end: 0;
    margin-inline-start: -0.5em;
    padding-inline-start: 0.5em;
  }
  .sin-eje .plot {
    visibility: hidden;
  }
  @media print {
    .fila {
      break-inside: avoid;
    }
  }
`;

const keyStyles = css`
  .clave {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.8em;
    margin-top: 1.2em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .clave li {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
  }
  .clave:empty {
    display: none;
  }
  .clave + .clave {
    margin-top: 0.6em;
  }
  .dibujos li > svg {
    width: 4.2em;
    height: 1.5em;
    flex: none;
    overflow: visible;
  }
  .lectura {
    max-width: var(--_medida);
    color: var(--_tinta-2);
    margin-top: 0.4em;
  }
  .datos-tabla {
    margin-top: 0.5em;
  }
  .datos-tabla > summary {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    padding-block: 0.3em;
  }
  .datos-tabla tr.acti th {
    padding-inline-start: 1.25em;
  }
  .boton {
    border: 1px solid var(--_control);
    background: none;
    padding: 0.4em 0.9em;
    min-height: 2.75em;
    margin-top: 0.5em;
  }
`;

export const timelineStyles: CSSResult = css`
  ${gridStyles}${rowStyles}${barStyles}${barsFillStyles}${keyStyles}
`;
