/** Title, guide and figures of an element of the exercise. */
import { css, type CSSResult } from 'lit';

export const frameStyles: CSSResult = css`
  .cabeza {
    font-size: var(--_t2);
    margin-bottom: 0.35em;
  }
  .guia {
    margin-bottom: var(--_e4);
  }
  .enlace {
    border: 0;
    background: none;
    padding: 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-decoration-color: var(--_control);
  }
  .enlace:hover {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
`;
