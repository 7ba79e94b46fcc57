/** Styles of views/take-away/; they join an element's when the dialog is first opened. */
import { css, type CSSResult } from 'lit';

export const takeAwayStyles: CSSResult = css`
  .llevar-dialogo h3 {
    font-size: 1em;
    margin: 1.5em 0 0;
    padding-bottom: 0.35em;
    border-bottom: 2px solid var(--_tinta);
  }
  .llevar-dialogo .pronto {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.25em 1em;
    margin-top: 1em;
    padding-bottom: 0.35em;
    border-bottom: 2px solid var(--_tinta);
  }
  .pronto > h3 {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .pronto > .copia {
    flex: 0 1 auto;
    flex-direction: row-reverse;
  }
  .pronto > .copia:has(textarea:not([hidden])) {
    flex-basis: 100%;
  }
  .llevar-dialogo h4 {
    font-size: 1em;
    font-weight: var(--_media);
    margin: 1em 0 0.25em;
  }
  .llevar-dialogo .linea {
    display: block;
  }
  .archivos > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 15em;
    gap: 0.25em 1em;
    align-items: center;
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_linea);
  }
  .archivos b {
    font-weight: var(--_media);
  }
  .archivos .hacer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .archivos .copia {
    flex-grow: 0;
  }
  .archivos .copia:has(textarea:not([hidden])) {
    flex-grow: 1;
  }
  .archivos > li:has(textarea:not([hidden])) {
    grid-template-columns: minmax(0, 1fr);
  }
  .archivos a.boton {
    display: inline-flex;
    align-items: center;
    color: inherit;
    text-decoration: none;
  }
  .llevar-dialogo :is(.cita, p.direccion) {
    margin-block: 0.6em;
  }
  .llevar-dialogo .cita {
    white-space: pre-line;
  }
  .llevar-dialogo .texto {
    display: block;
    width: 100%;
    margin-bottom: 0.5em;
    padding: 0.5em;
    font:
      0.89em/1.5 ui-monospace,
      monospace;
    color: inherit;
    background: var(--_hundido);
    border: 1px solid var(--_control);
    border-radius: 0;
    resize: vertical;
  }
  .llevar-dialogo h4 ~ p.chico {
    margin-top: 0.5em;
  }
  .llevar-dialogo .origen {
    margin-top: 1.5em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_linea);
  }
  @container (max-width: 34em) {
    .archivos > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
