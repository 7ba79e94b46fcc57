/** Styles of views/board/kanban.ts. */
import { css, type CSSResult } from 'lit';

export const kanbanStyles: CSSResult = css`
  .kanban {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em 1.5em;
  }
  .columna {
    min-width: 0;
    border-top: 2px solid var(--_tinta);
    padding-top: 0.6em;
  }
  .columna > :is(h1, h2, h3, h4, h5, h6) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.75em;
    margin-bottom: 0.5em;
  }
  .columna > :is(h1, h2, h3, h4, h5, h6) > .num {
    font-size: var(--_t-1);
    font-weight: var(--_normal);
  }
  .pila > li {
    display: grid;
    align-content: start;
    gap: 0.3em;
    min-width: 0;
    padding-block: 0.75em;
    border-top: 1px solid var(--_linea);
  }
  .pila .nombre {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 0.4em;
    align-items: baseline;
    line-height: 1.3;
  }
  .pila .abre {
    grid-column: -2;
    font-weight: var(--_media);
  }
  .pila .avance {
    margin-top: 0;
  }
  .carril {
    border-top: 1px solid var(--_linea);
  }
  .carril > summary {
    min-height: 2.75em;
    padding-block: 0.6em;
  }
  .carril > summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  .carril > .kanban {
    margin-block: 1em 2em;
  }
  @container (min-width: 40.01em) {
    .kanban {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .columna.lateral {
      grid-column: 1 / -1;
    }
    .lateral > :is(h1, h2, h3, h4, h5, h6) {
      justify-content: flex-start;
    }
    .lateral > .pila {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.5em;
    }
  }
  @container (min-width: 60em) {
    .kanban,
    .lateral > .pila {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
