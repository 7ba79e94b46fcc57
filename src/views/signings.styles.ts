/** Signatories in columns by sector, members of networks, regions beside their events. */
import { css, type CSSResult } from 'lit';

export const signingsStyles: CSSResult = css`
  .bandos {
    display: grid;
    gap: 0.75em 2em;
    margin-top: 0.75em;
  }
  .bandos > div {
    border-top: 1px solid var(--_tinta);
    padding-top: 0.4em;
    min-width: 0;
  }
  .bandos > .falta {
    border-top: 2px dashed var(--_control);
    padding-top: calc(0.4em - 1px);
  }
  .bandos dt {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .bandos .falta dd,
  .regiones b {
    font-weight: var(--_media);
  }
  .bandos li + li {
    margin-top: 0.35em;
  }
  .bandos + .datos {
    margin-top: 0.75em;
  }
  .falta-firma {
    border-inline-start: 3px solid var(--_tinta);
    padding-inline-start: 0.75em;
    margin-block: 0.75em;
    font-weight: var(--_media);
    max-width: var(--_medida);
  }
  .firmas > li,
  .regiones > li {
    padding-block: 1em;
  }
  .totales {
    font-weight: var(--_media);
    max-width: var(--_medida);
    margin-top: 0.35em;
  }
  .integrantes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0 1.5em;
    font-size: 0.9375em;
  }
  .integrantes > li {
    border-top: 1px solid var(--_linea);
    padding-block: 0.35em;
    min-width: 0;
  }
  :is(.totales, .busqueda) + .integrantes {
    margin-top: 0.75em;
  }
  .mas > summary {
    min-height: 24px;
    padding-block: 0.35em;
  }
  .busqueda {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-top: 0.75em;
  }
  .busqueda input {
    display: block;
    width: min(100%, 18em);
    min-height: 2.75em;
    padding: 0.25em 0.6em;
    background: var(--_papel);
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .regiones > li {
    display: grid;
    gap: 0.75em 2em;
  }
  .regiones > li > * {
    min-width: 0;
  }
  .regiones .datos {
    margin-top: 0.35em;
  }
  .regiones .lista > li:first-child {
    padding-top: 0;
  }
  .regiones .lista > li:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  @container (min-width: 40.01em) {
    .bandos {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .regiones > li {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
