/** Styles of the board's toolbar, result line, views, grid of cards and pages. */
import { css, type CSSResult } from 'lit';

export const toolStyles: CSSResult = css`
  .pliegue {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    align-items: center;
    width: 100%;
    min-height: 2.75em;
    margin-top: 1.5em;
    padding: 0.5em 0.75em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
    text-align: start;
  }
  .pliegue span {
    color: var(--_tinta-2);
    font-size: var(--_t-1);
  }
  .barra {
    display: none;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-items: end;
    margin-top: 1.5em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_linea);
  }
  .barra.abierta {
    display: grid;
    margin-top: 0;
  }
  .barra label {
    min-width: 0;
  }
  .barra label > span {
    display: block;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  ::placeholder {
    color: var(--_tinta-2);
    opacity: 1;
  }
  .barra :is(input, select) {
    width: 100%;
    height: 2.75em;
    padding: 0 0.5em;
    color: var(--_tinta);
    background-color: var(--_papel);
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .barra option:disabled {
    color: var(--_tinta-2);
  }
  .mas {
    grid-column: 1 / -1;
  }
  .mas > summary {
    display: inline-block;
    min-height: 24px;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    list-style: none;
    text-decoration: underline dotted var(--_control);
    text-underline-offset: 0.25em;
  }
  .mas > summary::-webkit-details-marker {
    display: none;
  }
  .barra-mas {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-top: 0.5em;
  }
  .resultado {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5em 1.5em;
    margin-top: 1em;
  }
  .resultado b {
    font-weight: var(--_fuerte);
  }
  .enlace {
    min-height: 24px;
    padding: 0;
    background: none;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .vista {
    margin-top: 1.5em;
  }
  .grupo {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin: 2em 0 1em;
  }
  .vista > .grupo:first-child {
    margin-top: 1.5em;
  }
  .grupo > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t1);
    min-width: 0;
  }
  .fichas {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .fichas + .fichas {
    margin-top: 2em;
  }
  .tramo {
    content-visibility: auto;
    contain-intrinsic-size: auto 62em;
  }
  .paginas {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-top: 2em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_linea);
  }
  .paginas button {
    min-height: 2.75em;
    padding: 0.25em 1em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .paginas [aria-disabled='true'] {
    color: var(--_tinta-2);
    border-style: dashed;
    cursor: default;
  }
  @container (min-width: 40.01em) {
    .pliegue {
      display: none;
    }
    .barra,
    .barra.abierta {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      margin-top: 1.5em;
    }
    .barra-mas {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fichas {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fichas > .ficha {
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0.75em;
    }
  }
  @container (min-width: 40.01em) and (max-width: 59.99em) {
    .fichas > .larga-2 {
      grid-column: span 2;
    }
  }
  @container (min-width: 60em) {
    .barra,
    .barra.abierta {
      grid-template-columns: 2fr repeat(5, minmax(0, 1fr));
    }
    .barra-mas {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .fichas {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .fichas > .larga-3 {
      grid-column: span 2;
    }
  }
`;
