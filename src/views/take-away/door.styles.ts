/** Styles of the way to "Llevarse los datos" above the page of a commitment. */
import { css, type CSSResult } from 'lit';

export const doorStyles: CSSResult = css`
  .llevar {
    float: inline-end;
    margin-inline-start: 1em;
    padding-block: 0.1em;
    font-size: var(--_t-1);
  }
`;
