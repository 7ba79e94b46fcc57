/** Styles of views/board/distribution.ts. */
import { css, type CSSResult } from 'lit';

export const distributionStyles: CSSResult = css`
  .distri {
    margin-top: 2em;
  }
  .tit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-bottom: 0.5em;
  }
  .ley {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 0.5em;
    border-top: 1px solid var(--_linea);
  }
  .ley button {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) 3em 5.5em;
    align-items: baseline;
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0;
    background: none;
    border: 0;
    border-bottom: 1px solid var(--_linea);
    border-radius: 0;
    text-align: start;
  }
  .ley button > .m {
    transform: translateY(0.14em);
  }
  .ley :is(b, .p) {
    text-align: end;
  }
  .ley .p {
    color: var(--_tinta-2);
  }
  .ley button:disabled {
    cursor: default;
    color: var(--_tinta-2);
  }
  .ley button:enabled:hover {
    background: var(--_hundido);
  }
  .ley [aria-pressed='true'] {
    box-shadow: inset 0 -3px 0 var(--_tinta);
  }
  .ley [aria-pressed='true'] > span {
    font-weight: var(--_media);
  }
  details.defs {
    margin-top: 0.9em;
  }
  @container (min-width: 40.01em) {
    .ley {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
  }
  @container (min-width: 60em) {
    .ley {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      column-gap: 1em;
      border: 0;
    }
    .ley.siete {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .ley button {
      grid-template-columns: 1.5em max-content minmax(0, 1fr);
      align-content: start;
      border-bottom: 0;
    }
    .ley button > span:not(.p) {
      grid-column: 2 / -1;
    }
    .ley button b {
      grid-column: 2;
      text-align: start;
      margin-inline-end: 0.6em;
    }
    .ley .p {
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .ley [aria-pressed='true'] {
      border-bottom: 3px solid Highlight;
    }
  }
`;
