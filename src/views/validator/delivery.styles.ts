/** Styles of what the validator hands over. */
import { css, type CSSResult } from 'lit';

export const deliveryStyles: CSSResult = css`
  .pasos {
    counter-reset: paso;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .paso {
    counter-increment: paso;
    min-width: 0;
  }
  .paso > .subtitulo::before {
    content: counter(paso) '. ';
  }
  .paso > * + p,
  .paso > p + * {
    margin-top: 0.5em;
  }
  .botones {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .edicion {
    display: grid;
    gap: 0.5em;
  }
  .edicion .campos {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
  }
  .edicion .botones {
    margin-top: 0.5em;
  }
  .archivos-listos > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    padding-block: 0.6em;
    border-bottom: 1px solid var(--_linea);
    overflow-wrap: anywhere;
  }
  .huella code {
    font-family: ui-monospace, monospace;
  }
  .codigo {
    margin-block: 0.5em;
  }
  .texto {
    display: block;
    width: 100%;
    margin-bottom: 0.5em;
    padding: 0.5em;
    font:
      max(0.833em, 12px) / 1.5 ui-monospace,
      monospace;
    color: inherit;
    background: var(--_hundido);
    border: 1px solid var(--_control);
    border-radius: 0;
    resize: vertical;
    white-space: pre;
    overflow-x: auto;
  }
  .copia {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .comprobar > li {
    padding: 0.35em 0 0.35em 1.6em;
    position: relative;
    border-bottom: 1px solid var(--_linea);
  }
  .comprobar > li::before {
    content: '';
    position: absolute;
    inset: 0.65em auto auto 0.1em;
    width: 0.8em;
    height: 0.8em;
    border: 1.5px solid var(--_control);
  }
`;
