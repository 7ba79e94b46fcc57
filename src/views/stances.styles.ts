/** Styles of views/stances.ts; they come after markStyles. */
import { css, type CSSResult } from 'lit';

export const stancesStyles: CSSResult = css`
  .asunto + .asunto {
    margin-top: 2em;
  }
  .asunto > .chico {
    margin-top: 0.25em;
  }
  .asunto > .chico > .aviso {
    margin-inline-start: 0.5em;
    font-weight: var(--_media);
  }
  .miradas {
    display: grid;
    gap: 1em 2em;
    margin-top: 0.75em;
  }
  .miradas > div {
    border-top: 1px solid var(--_control);
    padding-top: 0.5em;
    min-width: 0;
  }
  .miradas > div.distinta {
    border-top: 3px solid var(--_tinta);
    padding-top: calc(0.5em - 2px);
  }
  .miradas :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t-1);
    font-weight: var(--_normal);
    color: var(--_tinta-2);
  }
  .miradas :is(.est, b) {
    font-weight: var(--_media);
  }
  .miradas p + p,
  .miradas .antes,
  .miradas .callado p,
  .miradas .evs {
    font-size: var(--_t-1);
  }
  .miradas .antes,
  .voz + .voz {
    margin-top: 0.5em;
  }
  .miradas .antes p {
    font-size: 1em;
  }
  @container (max-width: 40em) {
    .miradas > .callado {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      align-items: baseline;
    }
  }
  @container (min-width: 40.01em) {
    .miradas {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .miradas.cuatro {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .miradas.cuatro {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    .asunto {
      break-inside: avoid;
    }
  }
`;
