/** Styles of views/curve*.ts: planned in grey dashes, real in ink with points. */
import { css, type CSSResult } from 'lit';

const plotStyles = css`
  .curva {
    --_alto: 17em;
    position: relative;
    margin-block: 1.5em 0;
  }
  .c-cuadro {
    position: relative;
    margin-inline: 3.9em 11em;
  }
  .capa {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .curva :is(.capa, .plot) > svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
    font-size: var(--_t-1);
  }
  /* Placed, so that the points stand over the lines of the marks. */
  .c-plot {
    position: relative;
    margin-top: 0.6em;
  }
  .c-dibujo {
    display: block;
    width: 100%;
    height: var(--_alto);
    overflow: visible;
  }
  .c-dibujo text {
    font-size: var(--_t-1);
    fill: var(--_tinta-2);
  }
  .c-base {
    stroke: var(--_control);
    stroke-width: 1px;
  }
  .c-original,
  .c-vigente,
  .c-une {
    fill: none;
    stroke: var(--_tinta-2);
    stroke-width: 2px;
    stroke-dasharray: 7 4;
  }
  .c-vigente {
    stroke-dasharray: 1.5 3;
  }
  .c-une {
    stroke: var(--_tinta);
    stroke-width: 1.5px;
    stroke-dasharray: none;
  }
  .c-real,
  .c-declarado {
    fill: var(--_tinta);
    stroke: var(--_papel);
    stroke-width: 1.5px;
  }
  .c-declarado {
    fill: var(--_papel);
    stroke: var(--_tinta);
  }
  .c-rango,
  .c-corr,
  .c-mov {
    stroke: var(--_tinta);
    stroke-width: 1.5px;
  }
  .c-mov {
    stroke-dasharray: 2 2;
  }
  .c-rotulos {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    width: 10.25em;
    height: var(--_alto);
    line-height: 1.25;
  }
  .c-rotulos li {
    font-size: var(--_t-1);
    display: flex;
    align-items: center;
    gap: 0.5em;
    position: absolute;
    inset-block-start: calc(var(--y) * 1%);
    transform: translateY(-50%);
  }
  .c-rotulos svg {
    flex: none;
    width: 2em;
    height: 1em;
    overflow: visible;
  }
  @container (max-width: 40em) {
    .c-cuadro {
      margin-inline: 3.9em 0.25em;
    }
    .curva {
      --_alto: 13em;
    }
    .c-rotulos {
      position: static;
      width: auto;
      height: auto;
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 1.4em;
      padding-top: 0.9em;
    }
    .c-rotulos li {
      position: static;
      transform: none;
    }
  }
  @media (forced-colors: active) {
    :is(.c-original, .c-vigente, .c-une, .c-base, .c-rango, .c-corr, .c-mov, .c-declarado) {
      stroke: CanvasText;
    }
    .c-real {
      fill: CanvasText;
      stroke: Canvas;
    }
    .c-declarado {
      fill: Canvas;
    }
    .c-dibujo text {
      fill: CanvasText;
    }
  }
`;

const wordStyles = css`
  .linea {
    display: block;
  }
  .cifras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
  }
  .cifras dt {
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .cifras dd > .por-que-cifra {
    font-size: var(--_t2);
    line-height: 1.3;
  }
  .c-puntos {
    display: block;
    font-weight: var(--_media);
    padding-top: 0.35em;
  }
  .notas {
    margin-top: 0.75em;
  }
  .datos-curva {
    margin-top: 1.5em;
  }
  .datos-curva :is(th.n, td.n .linea) {
    white-space: normal;
  }
  /* Two figures under each other are two targets of 24px. */
  .datos-curva td.real .linea {
    padding-top: 0.5em;
  }
  @container (min-width: 40.01em) {
    .datos-curva td.real {
      min-width: 9.5em;
    }
  }
  @container (min-width: 60em) {
    .datos-curva td.real {
      min-width: 14em;
    }
  }
  .datos-curva tr.hoy > * {
    border-bottom-color: var(--_control);
  }
  .movidos li {
    padding-block: 0.35em;
    border-bottom: 1px solid var(--_linea);
  }
  .plazos > summary {
    padding-block: 0.4em;
  }
  .vara {
    position: absolute;
    visibility: hidden;
    width: 1em;
    height: 0;
  }
`;

export const curveStyles: CSSResult = css`
  ${plotStyles}${wordStyles}
`;
