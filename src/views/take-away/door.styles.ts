/** Styles of the way to "Llevarse los datos" above the page of a commitment. */
import { css, type CSSResult } from 'lit';

export const doorStyles: CSSResult = css`
  .camino {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
  }
  .llevar {
    font-size: var(--_t-1);
  }
`;
