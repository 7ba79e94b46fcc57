/** Styles of views/creas.ts. */
import { css, type CSSResult } from 'lit';

export const creasStyles: CSSResult = css`
  .creas {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .creas > li {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.5em;
    align-items: start;
    font-size: var(--_t-1);
  }
  .creas .m {
    margin-top: 0.2em;
  }
  .creas b {
    display: block;
    font-weight: var(--_media);
  }
  .m .fino {
    stroke-width: 1.6;
  }
  .m .punteado {
    stroke-dasharray: 2.6 2.6;
  }
  @container (min-width: 40.01em) {
    .creas {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
    }
  }
`;
