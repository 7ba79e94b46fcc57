/** Styles of the quick changes. */
import { css, type CSSResult } from 'lit';

export const editorStyles: CSSResult = css`
  .lado-a-lado {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .renglones {
    border-top: 1px solid var(--_linea);
    margin-top: 0.25em;
  }
  .renglones > li {
    padding-block: 0.6em;
    border-bottom: 1px solid var(--_linea);
  }
  .renglon-cabeza {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
  }
  .renglon-cabeza b {
    font-weight: var(--_media);
  }
  .renglon-datos {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.9em;
    align-items: baseline;
  }
  .marcado {
    padding: 0 0.4em;
    border: 1px solid var(--_tinta);
  }
  .cambio {
    margin-top: 0.75em;
    padding: 1em;
    background: var(--_hundido);
  }
  .campos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 0.75em;
  }
  .nueva-evidencia {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 0.75em;
    margin-block: 1em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_linea);
  }
  .nueva-evidencia legend {
    float: inline-start;
    grid-column: 1 / -1;
    font-weight: var(--_media);
  }
  .mal {
    font-weight: var(--_media);
  }
  .mal:not(:empty) {
    margin-bottom: 0.5em;
  }
  .marca {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em;
    align-items: start;
    margin-block: 0.75em;
  }
  .marca input {
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--_tinta);
  }
  .llevar-cambios {
    margin-top: 1em;
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .llevar-cambios .campos {
    width: 100%;
  }
`;
