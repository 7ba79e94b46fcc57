/** The road of six steps: down the page, three or six to a row where there is room. */
import { css, type CSSResult } from 'lit';

export const stepsStyles: CSSResult = css`
  .camino {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-top: 1em;
  }
  .camino li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0 0.75em;
    position: relative;
    padding-bottom: 1.5em;
  }
  .camino li > span {
    width: 2em;
    height: 2em;
    border: 2px solid var(--_tinta);
    display: grid;
    place-items: center;
    font-weight: var(--_fuerte);
    background: var(--_papel);
    position: relative;
    z-index: 1;
  }
  .camino li.hecho > span {
    background: var(--_tinta);
    color: var(--_papel);
  }
  .camino li.falta > span {
    border: 2px dashed var(--_control);
    font-weight: var(--_normal);
  }
  .camino li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(1em - 1px);
    top: 2em;
    bottom: 0;
    border-inline-start: 2px solid var(--_tinta);
  }
  .camino li.va:not(:last-child)::before {
    border-inline-start: 2px dashed var(--_control);
  }
  .camino :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.25;
  }
  .camino p {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .camino p b {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  @container (min-width: 40.01em) {
    .camino {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .camino li {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      padding-inline-end: 1em;
    }
    .camino li > span {
      margin-bottom: 0.5em;
    }
    .camino li:not(:last-child)::before {
      inset-inline: 2em 0;
      top: calc(1em - 1px);
      bottom: auto;
      border-inline-start: 0;
      border-top: 2px solid var(--_tinta);
    }
    .camino li.va:not(:last-child)::before {
      border-inline-start: 0;
      border-top: 2px dashed var(--_control);
    }
  }
  @container (min-width: 60em) {
    .camino {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .camino li.hecho > span {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
