/** Styles of views/trace.ts; they refine tableStyles. */
import { css, type CSSResult } from 'lit';

export const traceStyles: CSSResult = css`
  .por-que {
    background: var(--_hundido);
    --_fondo: var(--_hundido);
    padding: 1em;
  }
  .por-que > summary {
    font-weight: var(--_media);
    min-height: 1.5em;
  }
  .cuenta {
    margin-top: 0.75em;
  }
  .cuenta th {
    font-weight: var(--_normal);
  }
  .cuenta .linea {
    display: block;
  }
  .cuenta tr.sub > * {
    font-weight: var(--_media);
    padding-top: 0.5em;
    border-bottom: 1px solid var(--_tinta);
  }
  .cuenta tr.sub .chico {
    font-weight: var(--_normal);
  }
  .cuenta tfoot th {
    font-weight: var(--_fuerte);
  }
  .cuenta tfoot .chico {
    font-weight: var(--_normal);
  }
  .notas {
    margin-top: 0.75em;
    max-width: var(--_medida);
  }
  .notas p + p {
    margin-top: 0.4em;
  }
  @container (max-width: 40em) {
    .cuenta.apilable tr {
      display: block;
    }
    .cuenta.apilable tbody th {
      font-weight: var(--_normal);
    }
    .cuenta.apilable tr.sub > * {
      font-weight: var(--_media);
    }
    .cuenta.apilable td.n {
      display: inline;
      margin-inline-end: 0.35em;
    }
    .cuenta.apilable td.n::before {
      content: none;
    }
    .cuenta.apilable td.n:last-child::before {
      content: '= ';
      display: inline;
      font-size: 1em;
      color: inherit;
    }
    .cuenta.apilable tr.aparte td:not(:first-of-type) {
      display: none;
    }
    .cuenta.apilable :is(tr.sub, tfoot tr) > * {
      border: 0;
      padding-top: 0;
    }
  }
`;
