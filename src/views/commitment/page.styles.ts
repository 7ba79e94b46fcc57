/**
 * Styles of a commitment's page; they come after baseStyles, markStyles, segmentStyles,
 * calcStyles, tableStyles and traceStyles.
 */
import { css, type CSSResult } from 'lit';
import { stancesStyles } from '../stances.styles.js';
import { creasStyles } from '../creas.styles.js';

const top: CSSResult = css`
  .enlace {
    padding: 0;
    background: none;
    border: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline 1px var(--_control);
    text-underline-offset: 0.18em;
    min-height: 24px;
  }
  .enlace:hover {
    text-decoration: underline 2px currentColor;
  }
  .sitio {
    color: var(--_tinta-2);
    font-weight: var(--_normal);
    font-size: max(0.9em, 12px);
    overflow-wrap: anywhere;
  }
  .comp .linea {
    display: block;
  }
  .comp .rubro {
    font-weight: var(--_media);
    margin-top: 0.4em;
  }
  .volver {
    display: inline-block;
    min-height: 2.75em;
    padding-block: 0.6em;
    font-size: var(--_t-1);
  }
  .comp .pre {
    color: var(--_tinta-2);
    margin-bottom: 0.25em;
  }
  .comp > .titulo {
    font-size: var(--_t3);
    letter-spacing: -0.01em;
    max-width: 44ch;
    text-wrap: pretty;
  }
  .entrada {
    font-size: var(--_t1);
    line-height: 1.4;
    max-width: 56ch;
    margin-top: 0.6em;
  }
  .entrada p + p,
  .prosa p + p,
  .textos p + p {
    margin-top: 0.6em;
  }
  .retrato {
    margin-top: 0.75em;
  }
  .imagen {
    display: block;
    max-width: min(100%, 24em);
    max-height: 12em;
    object-fit: cover;
  }
  .caja-estado {
    margin-top: 1.2em;
    margin-bottom: 0;
  }
  .caja-estado .datos {
    font-size: 1em;
    margin-top: 0.25em;
  }
  .cierre {
    margin-top: 1em;
  }
`;

const figures: CSSResult = css`
  .resumen {
    display: grid;
    gap: 1.5em;
    margin-top: 1.5em;
    border-top: 2px solid var(--_tinta);
    padding-top: 1em;
  }
  .resumen > * {
    min-width: 0;
  }
  .cifra-grande .grande {
    font-size: var(--_t4);
    font-weight: var(--_fuerte);
    line-height: 1.1;
    letter-spacing: -0.015em;
    margin-inline-end: 0.25em;
  }
  .resumen .seg {
    height: 1.25em;
    margin: 0.75em 0 0.5em;
  }
  .resumen .avisos {
    font-size: var(--_t-1);
    margin-top: 0.9em;
  }
  .lectura {
    margin-top: 0.9em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    max-width: var(--_medida);
  }
  .resumen .seg + .lectura {
    margin-top: 0;
  }
  .marcha {
    display: grid;
    grid-template-columns: fit-content(10em) minmax(4em, 1fr) max-content;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .resumen .marcha {
    margin-top: 1.5em;
    max-width: 30em;
  }
  .marcha dt {
    font-size: var(--_t-1);
  }
  .marcha .v {
    text-align: end;
    font-weight: var(--_fuerte);
  }
  .marcha .pista {
    height: var(--_barra);
    background: var(--_linea);
    position: relative;
    print-color-adjust: exact;
  }
  .marcha .pista i {
    position: absolute;
    inset: 0 auto 0 0;
    background: var(--_tinta);
  }
  .marcha .pista.hueca i {
    background: var(--_control);
  }
  .datos {
    display: grid;
    grid-template-columns: 6.9em minmax(0, 1fr);
    gap: 0.3em 0.9em;
    font-size: var(--_t-1);
    align-content: start;
  }
  .datos dt {
    color: var(--_tinta-2);
    grid-column: 1;
  }
  /* A label on two lines opens no gap between its first two facts. */
  .datos:not(.anchos) dt:has(+ dd + dd) {
    grid-row: span 2;
  }
  .datos dd {
    min-width: 0;
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .datos b {
    font-weight: var(--_media);
  }
  @media (forced-colors: active) {
    .marcha .pista {
      outline: 1px solid CanvasText;
    }
    .marcha .pista i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

const work: CSSResult = css`
  .comp .guia {
    margin-bottom: 1em;
  }
  .accion {
    margin-top: 2em;
  }
  .accion > header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 0.25em 1em;
    align-items: center;
    border-bottom: 1px solid var(--_tinta);
    padding-bottom: 0.5em;
  }
  .accion > header p {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .accion > header p b {
    color: var(--_tinta);
    font-weight: var(--_fuerte);
  }
  .accion > .prosa {
    margin-top: 0.5em;
  }
  .accion > .datos {
    margin-top: 0.6em;
    padding-bottom: 0.75em;
    border-bottom: 1px solid var(--_linea);
  }
  .rubro-accion {
    border-bottom: 1px solid var(--_tinta);
    padding-bottom: 0.5em;
  }
  .ilegibles {
    padding-block: 0.75em;
  }
  .acti {
    display: grid;
    grid-template: 't' 's' 'f' 'e' 'm' / minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding: 0.75em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .acti > :is(h1, h2, h3, h4, h5, h6) {
    grid-area: t;
    font-weight: var(--_media);
    line-height: 1.35;
    display: grid;
    grid-template-columns: minmax(2.2em, max-content) minmax(0, 1fr);
    column-gap: 0.4em;
    text-wrap: pretty;
  }
  .acti.sin-numero > :is(h1, h2, h3, h4, h5, h6) {
    display: block;
  }
  .acti > :is(h1, h2, h3, h4, h5, h6) > span:first-child:not(:last-child) {
    font-weight: var(--_normal);
    color: var(--_tinta-2);
  }
  .acti > div {
    font-size: var(--_t-1);
    padding-inline-start: 3.12em;
    min-width: 0;
  }
  .acti.sin-numero > div {
    padding-inline-start: 0;
  }
  .a-est {
    grid-area: s;
  }
  .a-est > .est {
    font-size: 1.2em;
  }
  .a-est > .avisos {
    margin-top: 0.25em;
  }
  .a-fec {
    grid-area: f;
  }
  .a-fec .descripcion {
    margin-top: 0.4em;
    max-width: var(--_medida);
  }
  .a-ev {
    grid-area: e;
  }
  .a-mas {
    grid-area: m;
    margin-top: 0.4em;
  }
  .a-mas > .datos {
    font-size: 1em;
  }
  .acti li,
  .evs > li {
    margin-bottom: 0.2em;
  }
  .sangria {
    padding-inline-start: 1em;
  }
  .huella code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
  }
  .ev > details.calc,
  .lista .ev details.calc {
    font-size: 1em;
  }
`;

const rest: CSSResult = css`
  .indicador + .indicador {
    margin-top: 2em;
  }
  .indicador > .chico {
    margin-top: 0.25em;
  }
  .indicador .apilable {
    margin-top: 0.5em;
    max-width: 48em;
  }
  .textos {
    display: grid;
    gap: 1.5em 3em;
    margin-top: 0.75em;
  }
  .textos :is(h1, h2, h3, h4, h5, h6) {
    margin-bottom: 0.25em;
  }
  .textos p {
    max-width: var(--_medida);
  }
  .datos.anchos {
    max-width: 60em;
  }
  .dos-col {
    display: grid;
    gap: 0 3em;
  }
  .lista > li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .lista .evs {
    font-size: var(--_t-1);
  }
  .lista .evs .dos {
    font-size: 1em;
  }
  .lista .dos {
    font-size: var(--_t-1);
  }
`;

const widths: CSSResult = css`
  @container (max-width: 40em) {
    .datos.anchos {
      grid-template-columns: minmax(0, 1fr);
    }
    .datos.anchos :is(dt, dd) {
      grid-column: 1;
    }
    .datos.anchos dt {
      margin-top: 0.5em;
    }
  }
  @container (min-width: 40.01em) {
    .accion > header {
      grid-template-columns: minmax(0, 1fr) 12em max-content;
    }
    .accion > header > :is(h1, h2, h3, h4, h5, h6) {
      grid-row: 1 / 3;
    }
    .accion > header .seg {
      grid-column: 2;
      grid-row: 1 / 3;
    }
    .accion > header p {
      grid-column: 3;
      text-align: end;
      min-width: 6.5em;
    }
    .acti {
      grid-template: 't s' auto 'f s' auto 'f e' 1fr 'm m' auto / minmax(0, 5fr) minmax(0, 4fr);
    }
    .acti > :is(.a-est, .a-ev) {
      padding-inline-start: 0;
    }
    .dos-col,
    .textos {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .datos.anchos dt:has(+ dd + dd) {
      grid-row: span 2;
    }
    .datos.anchos {
      grid-template-columns: 14em minmax(0, 1fr);
    }
    .indicador tbody th {
      white-space: nowrap;
    }
  }
  @container (min-width: 60em) {
    .resumen {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      gap: 3em;
    }
    .accion > header {
      grid-template-columns: minmax(0, 6fr) minmax(0, 3fr) minmax(0, 4fr);
      column-gap: 1.5em;
    }
    .accion > header .seg {
      grid-column: 3;
    }
    .accion > header p {
      grid-column: 2;
      text-align: start;
    }
    .acti {
      grid-template: 't s e' auto 'f s e' 1fr 'm m m' auto / minmax(0, 6fr) minmax(0, 3fr) minmax(
          0,
          4fr
        );
    }
  }
  @media print {
    .acti,
    .accion > header,
    .indicador {
      break-inside: avoid;
    }
  }
`;

export const commitmentStyles: CSSResult[] = [
  top,
  figures,
  work,
  stancesStyles,
  rest,
  creasStyles,
  widths,
];
