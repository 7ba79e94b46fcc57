/** Styles of views/bars.ts and of the sections of the summary. */
import { css, type CSSResult } from 'lit';

export const barsStyles: CSSResult = css`
  .sin-partes {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .cuentas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
    font-size: var(--_t-1);
    margin-top: 0.35em;
  }
  td > .cuentas:first-child {
    margin-top: 0;
  }
  .cuentas > * {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    white-space: nowrap;
  }
  .cuentas .m {
    transform: translateY(0.14em);
  }
  .barras tbody th {
    text-wrap: pretty;
  }
  @container (min-width: 40.01em) {
    .barras tbody th {
      width: 34%;
    }
  }
  @container (max-width: 40em) {
    /* The legend above names the bar once for all rows. */
    .barras .barra-celda::before {
      content: none;
    }
    .barras td.n {
      white-space: normal;
    }
  }
  .barras td.n .chico {
    white-space: normal;
  }
  .barras .ancha {
    width: 40%;
  }
  .barras .barra-celda {
    font-weight: var(--_normal);
  }
  .barras .apilada {
    height: 1em;
    margin-top: 0.2em;
  }
  .barras .seg.vacia {
    margin: 0.3em 0 0.35em;
  }
  .barras .apilada > svg.m {
    width: 1em;
    height: 1em;
    padding: 0.1em;
  }
  .boton {
    border: 1px solid var(--_control);
    background: none;
    padding: 0.4em 0.9em;
    min-height: 2.75em;
    margin-top: 0.75em;
  }
  .leyenda {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.8em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    margin-block: 0.6em 1em;
  }
`;
