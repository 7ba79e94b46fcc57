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

/** Under a chart that stands alone. */
export const chartDoorStyles: CSSResult = css`
  .llevar-grafica {
    margin-top: 1em;
    font-size: var(--_t-1);
  }
  .llevar-grafica > button {
    min-height: 24px;
    padding: 0;
    background: none;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
`;
