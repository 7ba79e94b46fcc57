/** Styles of views/ring.ts. */
import { css, type CSSResult } from 'lit';

export const ringStyles: CSSResult = css`
  .anillo-caja {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
    margin-top: 1em;
  }
  .fuera {
    margin-top: 1em;
  }
  .anillo {
    display: block;
    width: 100%;
    max-width: 24em;
    margin-inline: auto;
  }
  .anillo .t-pista {
    fill: var(--_papel);
    stroke-width: 1.2px;
  }
  .r-peso {
    fill: var(--_hundido);
    stroke: var(--_control);
    stroke-width: 0.8px;
  }
  .r-numero {
    font-size: 8px;
    fill: var(--_tinta);
  }
  .r-valor {
    font-size: 22px;
    font-weight: var(--_fuerte);
    fill: var(--_tinta);
  }
  .r-valor.sin {
    font-size: 13px;
    font-weight: var(--_normal);
    fill: var(--_tinta-2);
  }
  @container (min-width: 60em) {
    .anillo-caja {
      grid-template-columns: 24em minmax(0, 1fr);
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .r-peso,
    .anillo .t-pista:not([class*='f-']) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .r-numero,
    .r-valor {
      fill: CanvasText;
    }
  }
`;
