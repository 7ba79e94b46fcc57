/** Styles of views/why-dialog.ts; they join an element's when its first figure is opened. */
import { css, type CSSResult } from 'lit';

export const whyDialogStyles: CSSResult = css`
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
`;
