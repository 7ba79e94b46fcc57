/** Styles of views/month-list.ts. */
import { css, type CSSResult } from 'lit';

export const monthListStyles: CSSResult = css`
  .meses {
    display: grid;
    gap: 1.5em;
    margin-top: 1em;
  }
  .meses > details {
    border-top: 1px solid var(--_linea);
    /* Closed months stand close together: the gap is for the open ones. */
    margin-top: -0.75em;
    margin-bottom: -0.75em;
  }
  .meses > details > summary {
    padding-block: 0.6em;
    min-height: 2.75em;
  }
  .meses > details > summary :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  .meses > section > :is(h1, h2, h3, h4, h5, h6) {
    border-top: 2px solid var(--_tinta);
    padding-top: 0.5em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
  }
  .meses > section > :is(h1, h2, h3, h4, h5, h6) > span {
    font-size: var(--_t-1);
  }
  .meses :is(h1, h2, h3, h4, h5, h6) > span {
    font-weight: var(--_normal);
    color: var(--_tinta-2);
  }
  .meses li {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    gap: 0 0.75em;
    padding: 0.5em 0;
    border-top: 1px solid var(--_linea);
  }
  .meses section > ul > li:first-child {
    border-top: 0;
  }
  .meses li > b {
    font-weight: var(--_media);
    text-align: end;
    white-space: nowrap;
  }
  .meses li p + p {
    font-size: var(--_t-1);
  }
  .meses li.hoy {
    border-block: 2px solid var(--_tinta);
    margin-block: -1px;
  }
  .meses .est {
    vertical-align: bottom;
  }
`;
