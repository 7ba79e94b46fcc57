/** "Imprimir" and the frame of its document, which nobody sees. */
import { css, type CSSResult } from 'lit';

export const paperButtonStyles: CSSResult = css`
  .llevar .imprimir {
    margin-inline-start: 1em;
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
