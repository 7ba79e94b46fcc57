/** The look of the printed document: black on white, one column, nothing that only colour tells. */
import { css, type CSSResult } from 'lit';
import { markStyles, segmentStyles } from '../../base/styles.js';

const ground: CSSResult = css`
  @page {
    margin: 14mm 14mm 12mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  :root {
    color-scheme: light;
    --_papel: #fff;
    --_tinta: #000;
    --_tinta-2: #000;
    --_linea: #999;
    --_control: #555;
    --_marca: 1em;
    --_barra: 0.7em;
    --_hueco: 2px;
    --_media: 600;
    --_por-iniciar: #000;
    --_en-proceso: #000;
    --_concluida: #000;
    --_verificada: #000;
    --_suspendida: #000;
    --_cancelada: #000;
    --_sin-dato: #000;
    font-size: 9pt;
    line-height: 1.4;
    font-variant-numeric: tabular-nums lining-nums;
    color: #000;
    background: #fff;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Nobody sees the screen of the frame: its layout of hundreds of pages would take seconds. */
  @media screen {
    body {
      display: none;
    }
  }
  body {
    margin: 0;
    overflow-wrap: break-word;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    break-after: avoid;
    break-inside: avoid;
  }
  :is(p, li, dd) {
    orphans: 3;
    widows: 3;
  }
  a {
    color: inherit;
    text-decoration: underline 0.5pt;
  }
  .direccion,
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .direccion::before {
    content: '‹';
  }
  .direccion::after {
    content: '›';
  }
  img {
    max-width: 8cm;
    max-height: 4cm;
  }
`;

const frame: CSSResult = css`
  .hoja {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .hoja > * > tr > td {
    padding: 0;
    vertical-align: top;
  }
  .hoja > :is(thead, tfoot) {
    break-inside: avoid;
  }
  .cabeza,
  .pie {
    font-size: 7.5pt;
    line-height: 1.3;
  }
  .cabeza {
    display: flex;
    justify-content: space-between;
    gap: 2em;
    border-bottom: 1px solid #000;
    padding-bottom: 2mm;
    margin-bottom: 4mm;
  }
  .cabeza > b {
    flex: none;
  }
  .pie {
    border-top: 1px solid #000;
    padding-top: 2mm;
    margin-top: 3mm;
    overflow-wrap: anywhere;
  }
  .hoja > tbody > tr + tr > td > :first-child {
    margin-top: 6mm;
  }
`;

const parts: CSSResult = css`
  h1,
  .comp > .titulo {
    font-size: 1.6em;
  }
  .alcance,
  .grupo {
    font-weight: 600;
  }
  .grupo {
    break-after: avoid;
  }
  .comp {
    border-top: 2px solid #000;
    padding-top: 2mm;
  }
  .comp > .titulo {
    font-size: 1.35em;
  }
  .pre {
    break-after: avoid;
  }
  .seccion,
  .tira,
  .resumen,
  .entrada,
  .caja-estado,
  .cierre {
    margin-top: 3.5mm;
  }
  .seccion > :is(h2, h3) {
    font-size: 1.1em;
    border-bottom: 1px solid #000;
    padding-bottom: 0.5mm;
    margin-bottom: 1.5mm;
  }
  /* Room for two lines under a heading, where "break-after: avoid" is not heeded. */
  .seccion > :is(h2, h3)::after {
    content: '';
    display: block;
    height: 4em;
    margin-bottom: -4em;
  }
  .guia {
    display: none;
  }
  .aviso-caja {
    border: 1px solid #000;
    padding: 1.5mm 2.5mm;
    margin-bottom: 2mm;
  }
  .tira {
    display: flow-root;
  }
  .marcha {
    display: grid;
    grid-template-columns: max-content 1fr max-content;
    gap: 1mm 3mm;
    align-items: center;
    max-width: 12cm;
    margin-top: 1.5mm;
    break-inside: avoid;
  }
  .marcha .v {
    font-weight: 600;
    text-align: end;
  }
  .pista {
    height: 0.7em;
    border: 1px solid #000;
    print-color-adjust: exact;
  }
  .pista i {
    display: block;
    height: 100%;
    background: #000;
    border-inline-end: 1px solid #000;
  }
  .hueca i {
    background: #bbb;
  }
  .nada {
    border-style: dashed;
  }
  .cifras {
    margin-top: 3mm;
  }
  .cifra {
    display: grid;
    grid-template-columns: 3em 12em 1fr;
    gap: 0 1em;
    padding-block: 1mm;
    border-top: 1px solid #999;
    break-inside: avoid;
  }
  .cifra .n {
    grid-area: 1 / 1;
    font-weight: 600;
    text-align: end;
  }
  .cifra dt {
    font-weight: 600;
  }
  .resumido {
    display: inline;
  }
  .resumido + p {
    display: inline;
  }
  .resumido::after {
    content: '. ';
  }
  .datos {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 0.5mm 1em;
  }
  .datos dt {
    grid-column: 1;
    font-style: italic;
  }
  .datos dt:has(+ dd + dd) {
    grid-row: span 2;
  }
  .datos dd {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .resumen > * + * {
    margin-top: 3mm;
  }
  .lectura {
    margin-top: 1mm;
  }
  .grande {
    font-size: 1.35em;
    font-weight: 700;
  }
  .seg {
    max-width: 12cm;
    margin-block: 1mm;
  }
  .avisos,
  .a-fec > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    font-weight: 400;
  }
  .lectura ~ .avisos {
    margin-top: 1.5mm;
  }
  .avisos-celda > .aviso {
    display: flex;
  }
  .est,
  .aviso {
    font-weight: 600;
  }
`;

const work: CSSResult = css`
  .accion {
    margin-top: 3mm;
  }
  .accion > header {
    border-bottom: 1px solid #000;
    padding-bottom: 1mm;
    break-after: avoid;
    break-inside: avoid;
  }
  .accion > header > p {
    display: inline;
    margin-inline-end: 1em;
  }
  .acti {
    padding-block: 1.5mm;
    border-bottom: 1px solid #999;
    break-inside: avoid;
  }
  .acti > :is(h3, h4, h5, h6) > span + span {
    margin-inline-start: 0.5em;
  }
  .acti > div {
    margin-top: 0.5mm;
    padding-inline-start: 1.5em;
  }
  .a-est {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .rubro {
    font-weight: 600;
  }
  .ev {
    display: list-item;
    list-style: disc;
    margin-inline-start: 1.2em;
    break-inside: avoid;
  }
  .linea {
    display: block;
  }
  .sangria {
    padding-inline-start: 1em;
  }
  .ev .resumido,
  .huella ~ p {
    display: none;
  }
  .huella::before {
    content: 'SHA-256 ';
  }
  .asunto,
  .indicador,
  .creas > li,
  .lista > li {
    break-inside: avoid;
    margin-top: 1.5mm;
  }
  .miradas {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 6mm;
  }
  .miradas > div {
    flex: 1 1 30%;
    min-width: 4cm;
    border-top: 1px solid #999;
  }
  .miradas > .distinta {
    border-top: 3px solid #000;
  }
  .antes {
    margin-top: 1mm;
    padding-inline-start: 1em;
  }
  .creas > li {
    display: grid;
    grid-template-columns: 1em 1fr;
    gap: 0.5em;
  }
  .fino {
    stroke-width: 1.6;
  }
  .punteado {
    stroke-dasharray: 2.6;
  }
  .textos > div {
    margin-top: 1.5mm;
  }
  .definiciones {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    gap: 0.5mm 1em;
  }
  .metodo {
    margin-top: 2.5mm;
  }
  .pasos {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .frescura span {
    display: block;
  }
  .renglon {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
`;

const tables: CSSResult = css`
  table:not(.hoja) {
    border-collapse: collapse;
    width: 100%;
    margin-top: 2mm;
  }
  table.corta {
    width: auto;
    min-width: 9cm;
    break-inside: avoid;
  }
  table:not(.hoja) :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 1mm 2.5mm 1mm 0;
    border-bottom: 1px solid #999;
    font-weight: 400;
  }
  table:not(.hoja) thead th {
    font-weight: 600;
    border-bottom-color: #000;
  }
  table:not(.hoja) :is(.sub, tfoot) > * {
    font-weight: 600;
  }
  table:not(.hoja) .n {
    text-align: end;
  }
  caption {
    text-align: start;
    font-weight: 600;
    break-after: avoid;
  }
  table:not(.hoja) tr {
    break-inside: avoid;
  }
  .sub {
    break-after: avoid;
  }
  .indice {
    font-size: 0.88em;
    table-layout: fixed;
  }
  .indice th:nth-child(1) {
    width: 26%;
  }
  .indice th:nth-child(n + 3) {
    width: 12%;
  }
  .indice th:nth-child(5) {
    width: 20%;
  }
  .indice th:nth-child(6) {
    width: 18%;
  }
  .indice :is(.est, .aviso) {
    font-weight: 400;
  }
`;

/** One text: the document is of another window, which takes no style sheet of this one. */
export const paperCss = (): string =>
  [markStyles, segmentStyles, ground, frame, parts, work, tables].map((s) => s.cssText).join('\n');
