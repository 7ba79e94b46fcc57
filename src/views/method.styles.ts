/** Styles of views/method.ts. */
import { css, type CSSResult } from 'lit';

export const methodStyles: CSSResult = css`
  .metodo {
    border-bottom: 1px solid var(--_linea);
  }
  .metodo > summary {
    min-height: 2.75em;
    padding-block: 0.6em;
  }
  .metodo[open] > summary {
    font-weight: var(--_media);
  }
  .metodo[open] {
    padding-bottom: 1em;
  }
  .metodo > .prosa {
    margin-bottom: 0.6em;
  }
  .definiciones {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-size: var(--_t-1);
  }
  .definiciones dt {
    font-weight: var(--_media);
    margin-top: 0.5em;
  }
  .definiciones dd {
    max-width: var(--_medida);
  }
  .pasos {
    list-style: decimal;
    padding-inline-start: 1.5em;
    font-size: var(--_t-1);
  }
  .pasos li + li {
    margin-top: 0.3em;
  }
  @container (min-width: 40.01em) {
    .definiciones {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0.4em 1.2em;
    }
    .definiciones dt {
      margin-top: 0;
    }
  }
`;
