/** The figure that opens its arithmetic, and the dialog that shows it. */
import { css, type CSSResult } from 'lit';

export const whyStyles: CSSResult = css`
  .por-que-cifra {
    border: 0;
    background: none;
    padding: 0;
    min-height: 24px;
    text-decoration: underline dotted var(--_control);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .por-que-cifra:hover {
    text-decoration-style: solid;
  }
  .por-que-dialogo {
    color: var(--_tinta);
    background: var(--_papel);
    border: 1px solid var(--_control);
    max-width: min(46em, 100vw - 2em);
    max-height: calc(100vh - 2em);
    overflow: auto;
  }
`;
