/** Styles of views/validator/; they come after those of states, changes and marks. */
import { css, type CSSResult } from 'lit';
import { deliveryStyles } from './delivery.styles.js';
import { editorStyles } from './editor.styles.js';

const ground: CSSResult = css`
  .lema {
    max-width: var(--_medida);
  }
  .privado {
    margin-top: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_tinta);
    max-width: var(--_medida);
  }
  .boton.principal {
    color: var(--_papel);
    background: var(--_tinta);
    border-color: var(--_tinta);
    font-weight: var(--_media);
  }
  .boton.principal:hover {
    color: var(--_tinta);
    background: var(--_papel);
  }
  .boton:disabled {
    color: var(--_tinta-2);
    background: none;
    border-style: dashed;
    cursor: default;
  }
  .soltar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-top: 1.5em;
    padding: 1.5em 1.25em;
    border: 1px dashed var(--_control);
  }
  .soltar.encima {
    background: var(--_hundido);
    border-style: solid;
    border-color: var(--_tinta);
  }
  .soltar-titulo {
    font-size: var(--_t1);
    font-weight: var(--_fuerte);
  }
  .soltar-archivo .boton {
    margin-top: 0.75em;
  }
  .traer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: end;
    min-width: 0;
  }
  .traer span,
  .campo > span,
  .campos legend {
    display: block;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  :is(.traer, .campo) :is(input, select) {
    width: 100%;
    height: 2.75em;
    padding: 0 0.5em;
    color: var(--_tinta);
    background-color: var(--_papel);
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .campo [aria-invalid] {
    border: 2px solid var(--_tinta);
  }
  ::placeholder {
    color: var(--_tinta-2);
    opacity: 1;
  }
  .ayuda {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-top: 1em;
  }
  .marcha {
    margin-top: 1.5em;
    padding-block: 1em;
    border-top: 2px solid var(--_tinta);
    max-width: var(--_medida);
  }
  .marcha > * + * {
    margin-top: 0.5em;
  }
  .marcha :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t1);
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: var(--_barra);
    border: 0;
    background: var(--_linea);
  }
  progress::-webkit-progress-bar {
    background: var(--_linea);
  }
  progress::-webkit-progress-value {
    background: var(--_tinta);
  }
  progress:indeterminate {
    background: repeating-linear-gradient(-45deg, var(--_linea) 0 6px, var(--_control) 6px 12px);
  }
  progress:indeterminate::-webkit-progress-bar {
    background: none;
  }
  progress:indeterminate::-moz-progress-bar {
    background: none;
  }
  progress::-moz-progress-bar {
    background: var(--_tinta);
  }
`;

const result: CSSResult = css`
  .resultado {
    display: block;
    margin-top: 1.5em;
    padding-top: 0.75em;
    border-top: 2px solid var(--_tinta);
  }
  .archivo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .veredicto {
    font-size: var(--_t2);
    margin-block: 0.35em 0.25em;
  }
  .veredicto:focus:not(:focus-visible) {
    outline: none;
  }
  .cuentas {
    color: var(--_tinta-2);
  }
  .mesa {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-top: 1.5em;
  }
  .partes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    border-bottom: 1px solid var(--_linea);
  }
  .partes button {
    min-height: 2.75em;
    padding: 0.25em 0;
    background: none;
    border: 0;
    border-bottom: 3px solid transparent;
    margin-bottom: -1px;
  }
  .partes [aria-selected='true'] {
    font-weight: var(--_media);
    border-bottom-color: var(--_acento, var(--_tinta));
  }
  .cuantos {
    color: var(--_tinta-2);
    font-size: var(--_t-1);
  }
  .parte {
    padding-top: 1em;
  }
  .subtitulo {
    font-size: 1em;
    padding-bottom: 0.35em;
    border-bottom: 2px solid var(--_tinta);
    margin-bottom: 0.6em;
  }
  .opciones {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-bottom: 0.75em;
  }
  .opcion {
    min-height: 2.25em;
    padding: 0.15em 0.7em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
    font-size: var(--_t-1);
  }
  .opcion[aria-pressed='true'] {
    border: 2px solid var(--_tinta);
    font-weight: var(--_media);
  }
  .hallazgos > li {
    padding-block: 0.75em;
    border-bottom: 1px solid var(--_linea);
  }
  .hallazgos > li > p + p {
    margin-top: 0.25em;
  }
  .hallazgo p {
    max-width: var(--_medida);
    overflow-wrap: anywhere;
  }
  .donde {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.6em;
    align-items: baseline;
    font-size: var(--_t-1);
  }
  .ruta {
    overflow-wrap: anywhere;
  }
  .grave {
    font-weight: var(--_media);
  }
  .grave.error {
    padding: 0.05em 0.45em;
    color: var(--_papel);
    background: var(--_tinta);
  }
  .grave.advertencia {
    padding: 0 0.4em;
    border: 1px solid var(--_tinta);
  }
  .grave.aviso {
    color: var(--_tinta-2);
  }
  .rubro {
    margin-top: 1.25em;
  }
  .llevarse {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-bottom: 1em;
  }
  .vista-previa {
    min-width: 0;
  }
  .tablero-previo {
    /* What is hidden for readers inside must not make the page longer. */
    position: relative;
    margin-top: 0.75em;
    padding: 1em;
    border: 1px solid var(--_control);
    overflow: auto;
  }
  .tablero-previo:focus-visible {
    outline: var(--_foco) solid var(--_acento, var(--_tinta));
    outline-offset: 2px;
  }
  @container (min-width: 40.01em) {
    .soltar {
      padding: 2em;
    }
  }
  @container (min-width: 60em) {
    .soltar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2em;
      align-items: end;
    }
    .mesa {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .parte .soltar {
      grid-template-columns: minmax(0, 1fr);
      padding: 1.25em;
    }
    .vista-previa {
      position: sticky;
      top: calc(var(--_tablero-pegado) + 0.75em);
      align-self: start;
    }
    .tablero-previo {
      max-height: calc(100vh - var(--_tablero-pegado) - 7em);
      min-height: 24em;
    }
  }
  @media (forced-colors: active) {
    .grave.error,
    .boton.principal {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
    }
    progress {
      border: 1px solid CanvasText;
    }
  }
`;

export const validatorStyles: CSSResult[] = [ground, result, editorStyles, deliveryStyles];
