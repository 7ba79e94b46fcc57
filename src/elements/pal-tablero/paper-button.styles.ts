/** "Imprimir" and the frame of its document, which nobody sees. */
import { css, type CSSResult } from 'lit';

export const paperButtonStyles: CSSResult = css`
  .imprimir {
    display: block;
    font-size: var(--_t-1);
    text-align: end;
  }
  .imprimir:has(+ .comp) {
    float: inline-end;
    padding-block: 0.6em;
  }
  /* Not "display: none": an engine prints nothing of a frame that has no box. */
  .papel {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
