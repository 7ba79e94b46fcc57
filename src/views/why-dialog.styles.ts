/** Styles of views/why-dialog.ts; they join an element's when its first figure is opened. */
import { css, type CSSResult } from 'lit';

export const whyDialogStyles: CSSResult = css`
  .por-que-dialogo {
    width: min(46em, 100vw - 2em);
    max-width: none;
    max-height: calc(100vh - 2em);
    max-height: calc(100dvh - 2em);
    padding: 0;
    border: 1px solid var(--_control);
    font-size: max(15px, 1em);
    color: var(--_tinta);
    background: var(--_papel);
    container-type: inline-size;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-bottom: 5em;
  }
  .por-que-dialogo::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .por-que-dialogo .hoja {
    padding: 1em 1.25em 0;
    --_fondo: var(--_papel);
  }
  .por-que-dialogo h2 {
    font-size: var(--_t1);
    border-bottom: 2px solid var(--_tinta);
    padding-bottom: 0.4em;
    margin-bottom: 0.5em;
  }
  .por-que-dialogo h2:focus-visible {
    outline: none;
  }
  .por-que-dialogo h2 > span {
    display: block;
    font-weight: var(--_normal);
    margin-bottom: 0.25em;
  }
  .por-que-dialogo h2 > b {
    white-space: nowrap;
  }
  .renglon {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 0 1em;
    padding-block: 0.4em;
    border-bottom: 1px solid var(--_linea);
  }
  .renglon > :last-child {
    text-align: end;
  }
  .renglon .linea {
    display: block;
  }
  .renglones > :last-child,
  .renglon.total {
    font-weight: var(--_fuerte);
    border-bottom: 2px solid var(--_tinta);
  }
  .partes .renglon {
    padding-inline-start: 1.4em;
    position: relative;
  }
  .partes summary::-webkit-details-marker {
    display: none;
  }
  .partes summary::before {
    content: '+';
    content: '+' / '';
    position: absolute;
    inset-inline-start: 0.2em;
    inset-block-start: 0.4em;
  }
  .partes [open] > summary::before {
    content: '−';
    content: '−' / '';
  }
  .partes .cuenta {
    margin: 0 0 1em 1.4em;
  }
  .por-que-dialogo .direccion {
    overflow-wrap: anywhere;
  }
  .por-que-dialogo .pie {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: start;
    justify-content: space-between;
    margin-top: 1em;
    padding-block: 0.75em;
    background: var(--_papel);
    border-top: 1px solid var(--_linea);
  }
  @container (max-width: 34em) {
    .renglon {
      grid-template-columns: minmax(0, 1fr);
    }
    .renglones .renglon {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .partes .cuenta {
      margin-inline-start: 0.4em;
    }
  }
  @media (max-width: 34em) {
    .por-que-dialogo {
      width: 100vw;
      max-height: 100vh;
      max-height: 100dvh;
      border-inline: 0;
    }
    .por-que-dialogo .hoja {
      padding-inline: 1em;
    }
  }
  @media print {
    .por-que-dialogo {
      display: none;
    }
  }
`;
