/** Styles of views/proof/; they come after markStyles and frameStyles. */
import { css, type CSSResult } from 'lit';

export const proofStyles: CSSResult = css`
  .linea {
    display: block;
  }
  .lista > li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .lista .dos,
  .evs .dos {
    font-size: var(--_t-1);
  }
  .ev > details.calc {
    font-size: var(--_t-1);
  }
  .huella code {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
  }
  .busca {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .busca label > span {
    display: block;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .busca :is(input, select) {
    width: 100%;
    height: 2.75em;
    padding: 0 0.5em;
    color: var(--_tinta);
    background-color: var(--_papel);
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .resultado {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
    margin-top: 0.75em;
  }
  .resultado [role='status'] {
    font-weight: var(--_fuerte);
  }
  .resultado .enlace {
    margin-inline-start: 0.75em;
  }
  .vistas {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .vistas > button {
    min-height: 2.5em;
    padding: 0.5em 0 0.3em;
    background: none;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
  }
  .vistas > [aria-pressed='true'] {
    font-weight: var(--_media);
    border-color: var(--_tinta);
  }
  .vistas > [aria-pressed='false']:hover {
    border-color: var(--_control);
  }
  .grupo {
    margin-top: 2em;
  }
  .grupo > :is(h1, h2, h3, h4, h5, h6) {
    border-bottom: 1px solid var(--_tinta);
    padding-bottom: 0.4em;
  }
  .grupo > :is(h1, h2, h3, h4, h5, h6) .dos {
    font-weight: var(--_normal);
    font-size: var(--_t-1);
  }
  .evs > li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_linea);
  }
  .parte {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  .parte > p {
    padding-top: 0.6em;
  }
  .mas {
    margin-top: 1.5em;
  }
  .sin-prueba > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2em;
  }
  @container (min-width: 40.01em) {
    .sin-prueba > li {
      grid-template-columns: minmax(0, 5fr) 7.5em minmax(0, 5fr);
    }
    .busca {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
  }
  @container (min-width: 60em) {
    .parte {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      border-bottom: 1px solid var(--_linea);
    }
    .parte .evs > li:last-child {
      border-bottom: 0;
    }
  }
  @media (forced-colors: active) {
    .vistas > [aria-pressed='false'] {
      border-color: Canvas;
    }
    .vistas > [aria-pressed='true'] {
      border-color: CanvasText;
    }
  }
  @media print {
    .ev {
      break-inside: avoid;
    }
  }
`;
