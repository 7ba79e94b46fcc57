/** Styles of views/secretariat/*.ts; they come after tableStyles and statesStyles. */
import { css, type CSSResult } from 'lit';

const seats: CSSResult = css`
  .linea {
    display: block;
  }
  .periodo + .datos {
    margin-top: 0.5em;
  }
  .datos {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.3em 1em;
    font-size: var(--_t-1);
  }
  .datos dt {
    color: var(--_tinta-2);
  }
  .periodo ~ .seccion,
  .metodo > .seccion {
    margin-top: var(--_e8);
  }
  .sectores {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0 1em;
  }
  .sectores > li {
    grid-row: span 2;
    display: grid;
    grid-template-rows: subgrid;
    row-gap: 0.5em;
    padding-block: 0.75em;
    align-content: start;
  }
  .sectores b,
  .falta b,
  .periodo b {
    font-weight: var(--_media);
  }
  .grupos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-content: start;
  }
  .sillas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .silla {
    display: block;
    flex: none;
    overflow: visible;
  }
  .silla :is(circle, rect) {
    fill: var(--_tinta);
    stroke: var(--_tinta);
    stroke-width: 1.5px;
  }
  .silla .obs {
    fill: var(--_control);
    stroke: var(--_control);
  }
  .silla .hueco {
    fill: var(--_papel);
    stroke-dasharray: 3 2.5;
  }
  .silla path {
    stroke: var(--_tinta);
    stroke-width: 1.5px;
  }
  .clave {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.75em 1.5em;
  }
  .clave li {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .falta {
    margin-block: 1em;
  }
  :is(.asientos, .capitulos) li + li {
    margin-top: 0.4em;
  }
  .apilable + .boton {
    margin-top: 1em;
  }
  @container (min-width: 40.01em) {
    .asientos th:first-child,
    .capitulos th:first-child {
      width: 24%;
    }
  }
  @container (max-width: 40em) {
    .asientos .nada {
      display: none;
    }
  }
`;

const talk: CSSResult = css`
  .reglas > li + li {
    margin-top: 0.6em;
  }
  .reglas b,
  .voto b {
    font-weight: var(--_media);
  }
  .sesiones > li {
    padding-block: 1.25em;
    border-bottom: 1px solid var(--_linea);
  }
  .evs {
    margin-top: 1em;
    font-size: var(--_t-1);
  }
  .evs .dos {
    font-size: 1em;
  }
  .prosa + .boton {
    margin-top: 0.75em;
  }
  .boton[aria-pressed='true'] {
    background: var(--_tinta);
    color: var(--_papel);
  }
  .voto {
    border-inline-start: 4px solid var(--_linea);
    padding-inline-start: 1em;
    max-width: var(--_medida);
  }
  .voto + .voto {
    margin-top: 1em;
  }
  .voto.no-sigue {
    border-color: var(--_tinta);
  }
  .voto.abierto {
    border-inline-start-style: dotted;
    border-color: var(--_control);
  }
  .voto p + p {
    margin-top: 0.25em;
  }
  .metodo.sin {
    padding-block: 0.6em;
  }
  .sitio {
    color: var(--_tinta-2);
    font-size: max(0.9em, 12px);
    overflow-wrap: anywhere;
  }
  .sesion > * + * {
    margin-top: 0.75em;
  }
  @container (min-width: 40.01em) {
    .sesion,
    .reglas > li {
      display: grid;
      grid-template-columns: calc(24% - 1em) minmax(0, 1fr);
      gap: 1em;
    }
    .sesion > * + * {
      margin-top: 0;
    }
    .reglas > li > div {
      max-width: var(--_medida);
    }
  }
  @media (forced-colors: active) {
    .silla :is(circle, rect, path) {
      forced-color-adjust: none;
      fill: CanvasText;
      stroke: CanvasText;
    }
    .silla .hueco {
      fill: Canvas;
    }
    .silla .obs {
      fill: GrayText;
    }
    .boton[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

export const secretariatStyles: readonly CSSResult[] = [seats, talk];
