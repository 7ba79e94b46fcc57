/** The figure that opens its arithmetic, and the button that copies one. */
import { css, type CSSResult } from 'lit';

export const whyStyles: CSSResult = css`
  .por-que-cifra {
    border: 0;
    border-radius: 0;
    background: none;
    padding: 0;
    min-width: 24px;
    min-height: 24px;
    /* A target of 24px in a line of small type; the lines stay where they are. */
    margin-block: -3px;
    font: inherit;
    color: inherit;
    text-align: inherit;
    text-decoration: underline dotted var(--_control);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .por-que-cifra:hover {
    text-decoration-style: solid;
  }
  .copia {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  .copia:has(textarea:not([hidden])) {
    flex-basis: 100%;
  }
  .copia textarea {
    width: 100%;
    font: inherit;
    font-size: var(--_t-1);
    color: inherit;
    background: var(--_papel);
    border: 1px solid var(--_control);
  }
  :is(.copia, .dialogo) .boton {
    min-height: 2.75em;
    padding: 0.25em 1em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  @media print {
    .por-que-cifra {
      text-decoration: none;
    }
  }
`;
