/** What a search matched: ink on a quiet ground, in both schemes and under the system's colours. */
import { css, type CSSResult } from 'lit';

export const markedStyles: CSSResult = css`
  mark {
    color: var(--_tinta);
    background: var(--_linea);
  }
  .donde {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
`;
