/** Styles of views/changes/; they come after markStyles, tableStyles and frameStyles. */
import { css, type CSSResult } from 'lit';

export const changesStyles: CSSResult = css`
  .linea {
    display: block;
  }
  .lista > li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .lista .linea.dos {
    font-size: var(--_t-1);
  }
  .lista b {
    font-weight: var(--_media);
  }
  .prosa + :is(.lista, .apilable) {
    margin-top: 0.75em;
  }
  .frase::first-letter {
    text-transform: uppercase;
  }
  .sangria {
    padding-inline-start: 1em;
  }
  .sangria > li {
    padding-top: 0.25em;
  }
  .guarda {
    margin-top: 0.75em;
  }
  .rubro {
    margin-top: 1.5em;
  }
  .mas,
  .calc {
    margin-top: 1em;
  }
  tr.sub .chico {
    display: block;
    font-weight: var(--_normal);
  }
  tr.sub .enlace {
    font-weight: inherit;
  }
  tbody th .linea {
    font-size: max(0.89em, 12px);
  }
  tbody th .enlace {
    color: inherit;
  }
  .historia > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
  }
  .historia code,
  .calc code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
  }
  .via {
    display: block;
    width: 100%;
    max-width: 16em;
    overflow: visible;
    stroke: var(--_tinta);
    stroke-width: 1.5;
    fill: var(--_tinta);
  }
  .via .h {
    fill: var(--_papel);
  }
  .recorrido b {
    font-weight: var(--_media);
  }
  @container (min-width: 40.01em) {
    .historia > li {
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .historia > li > .chico {
      padding-top: 0.2em;
    }
    .recorrido {
      width: 17%;
    }
    [part='fechas'] tbody th {
      width: 28%;
    }
  }
  @media (forced-colors: active) {
    .via {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .via .h {
      fill: Canvas;
    }
  }
`;
