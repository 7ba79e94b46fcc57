/** Styles of views/states.ts. */
import { css, type CSSResult } from 'lit';

export const statesStyles: CSSResult = css`
  .estado {
    padding-block: 1em;
    border-top: 2px solid var(--_tinta);
  }
  .estado.cargando {
    border-color: var(--_linea);
    min-height: 12em;
  }
  .estado.cargando.tablero {
    min-height: 40em;
  }
  .hueso {
    display: block;
    height: 1em;
    margin-bottom: 0.75em;
    max-width: 24em;
    background: var(--_hundido);
  }
  .hueso.titulo {
    height: 1.75em;
    max-width: 32em;
  }
  .hueso.bloque {
    height: 5em;
    max-width: none;
    margin-top: 1.5em;
  }
  .estado.ficha .hueso.bloque {
    height: 6em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .estado.cargando {
      animation: pal-aparece 0.15s 0.2s both;
    }
    @keyframes pal-aparece {
      from {
        opacity: 0;
      }
    }
  }
  .estado.error :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t1);
    max-width: 44ch;
    margin-bottom: 0.6em;
  }
  .remedio {
    max-width: var(--_medida);
    margin-bottom: 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1em;
  }
  .remedio dt {
    color: var(--_tinta-2);
  }
  .remedio dd {
    margin-bottom: 0.5em;
  }
  .estado.vacio {
    max-width: var(--_medida);
  }
  .estado details {
    margin-top: 0.75em;
    overflow-wrap: anywhere;
  }
  .boton {
    min-height: 2.75em;
    padding: 0.25em 1em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
    text-align: start;
  }
  .boton:hover {
    background: var(--_hundido);
    border-color: var(--_tinta);
  }
  .aviso-caja p {
    max-width: 80ch;
  }
  .aviso-caja .boton {
    margin-top: 0.5em;
    background: var(--_papel);
  }
  .problemas {
    display: grid;
    gap: 0.75em;
    padding-top: 0.5em;
  }
  .problemas li {
    border-top: 1px solid var(--_linea);
    padding-top: 0.5em;
  }
  .problemas code {
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .sitio {
    color: var(--_tinta-2);
    font-size: max(0.9em, 12px);
    overflow-wrap: anywhere;
  }
  @container (min-width: 40.01em) {
    .remedio {
      grid-template-columns: max-content minmax(0, 1fr);
    }
  }
`;
