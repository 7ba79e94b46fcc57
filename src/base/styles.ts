/**
 * Small blocks of css that several elements share. An element composes those it draws with, so that
 * one used alone carries no more than it needs.
 */
import { css, type CSSResult } from 'lit';

export { markStyles, segmentStyles } from './mark-styles.js';
export { tableStyles } from './table-styles.js';
export { frameStyles } from './frame-styles.js';
export { whyStyles } from './why-styles.js';

/** Host box, inherited type made safe against the page, links, focus, helpers. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    font-family: var(--_letra);
    /* Pages with a 62.5 % root and no size on the body would leave 10px: 15 keeps .833em over 12. */
    font-size: max(15px, 1em);
    font-weight: var(--_normal);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: var(--_interlinea);
    letter-spacing: normal;
    word-spacing: normal;
    /*
     * A page's "* { text-transform: … }" hits the host box itself and would win without these. Spacing
     * and line height stay open: readers change them (WCAG 1.4.12), and they do so through the page.
     */
    font-style: normal !important;
    text-align: start !important;
    text-transform: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: break-word;
    hyphens: manual;
    color: var(--_tinta);
    background: var(--_papel);
  }
  /* The box of the language, which no layout may see. */
  .marco {
    display: contents;
    /* A page's "* { font-size: … }" wins over :host; not in here. */
    font-size: max(15px, 1em);
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
  a,
  .enlace {
    color: var(--_acento, inherit);
  }
  a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_control);
  }
  /* A link of one line of small type is a target of 24px; the lines stay where they are. */
  a:not([class]) {
    padding-block: 5.5px;
  }
  a:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: var(--_foco) solid var(--_acento, var(--_tinta));
    outline-offset: 2px;
  }
  :is(a, button, input, select, summary, [tabindex]) {
    /* A portal's sticky header must not cover what has the focus: in px, small type or not. */
    scroll-margin-block: 96px 32px;
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
  /* A block of its own: WebKit does not break the line before a run that may not break. */
  .num {
    display: inline-block;
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
  @media (forced-colors: active) {
    .aviso-caja {
      border: 1px solid CanvasText;
    }
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

/** A figure that opens its sum where it stands. */
export const calcStyles: CSSResult = css`
  details.calc {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  details.calc > summary {
    list-style: none;
    display: inline-block;
    min-height: 24px;
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
