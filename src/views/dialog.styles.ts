/** Styles of views/dialog.ts; they join an element's when its first dialog is opened. */
import { css, type CSSResult } from 'lit';

export const dialogStyles: CSSResult = css`
  .dialogo {
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
  .dialogo::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .dialogo .hoja {
    padding: 1em 1.25em 0;
    --_fondo: var(--_papel);
  }
  .dialogo h2 {
    font-size: var(--_t1);
    border-bottom: 2px solid var(--_tinta);
    padding-bottom: 0.4em;
    margin-bottom: 0.5em;
  }
  .dialogo h2:focus-visible {
    outline: none;
  }
  .dialogo .direccion {
    overflow-wrap: anywhere;
  }
  .dialogo .pie {
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
  @media (max-width: 34em) {
    .dialogo {
      width: 100vw;
      max-height: 100vh;
      max-height: 100dvh;
      border-inline: 0;
    }
    .dialogo .hoja {
      padding-inline: 1em;
    }
  }
  @media print {
    .dialogo {
      display: none;
    }
  }
`;
