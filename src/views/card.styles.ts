/** Styles of views/card.ts. */
import { css, type CSSResult } from 'lit';

export const cardStyles: CSSResult = css`
  .ficha {
    border-top: 2px solid var(--_tinta);
    padding-top: 0.75em;
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-width: 0;
  }
  .ficha > :is(h1, h2, h3, h4, h5, h6) {
    display: grid;
    grid-template-columns: minmax(1.6em, max-content) minmax(0, 1fr);
    column-gap: 0.35em;
    font-size: 1.0625em;
    line-height: 1.3;
    text-wrap: pretty;
    align-items: start;
  }
  .ficha > .sin-numero {
    grid-template-columns: minmax(0, 1fr);
  }
  .ficha > :is(h1, h2, h3, h4, h5, h6) > span:first-child:not(:last-child) {
    font-weight: var(--_normal);
    color: var(--_tinta-2);
  }
  .abre {
    text-decoration-color: transparent;
    text-wrap: inherit;
  }
  button.abre {
    padding: 0;
    background: none;
    border: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.18em;
    justify-self: start;
    align-self: start;
    min-height: 24px;
  }
  .abre:hover {
    text-decoration-color: currentColor;
  }
  .avance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    justify-content: space-between;
    align-items: baseline;
    margin-top: 0.3em;
    font-size: var(--_t-1);
  }
  .avance b,
  .datos b {
    font-weight: var(--_media);
  }
  .datos {
    display: grid;
    grid-template-columns: 6.9em minmax(0, 1fr);
    gap: 0.3em 0.9em;
    font-size: var(--_t-1);
    align-content: start;
  }
  .datos dt {
    color: var(--_tinta-2);
    grid-column: 1;
  }
  /* A label on two lines opens no gap between its first two facts. */
  .datos:not(.anchos) dt:has(+ dd + dd) {
    grid-row: span 2;
  }
  .datos dd {
    min-width: 0;
    grid-column: 2;
  }
  @media print {
    .ficha {
      break-inside: avoid;
    }
  }
`;
