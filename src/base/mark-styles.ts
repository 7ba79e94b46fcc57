/** Css of marks, flags and bars; elements import it through styles.ts. */
import { css, type CSSResult } from 'lit';

/** Status = shape + colour + word; flag = shape + word, in ink. */
export const markStyles: CSSResult = css`
  .m {
    width: var(--_marca);
    height: var(--_marca);
    flex: none;
    vertical-align: -0.14em;
    overflow: visible;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0;
    forced-color-adjust: auto;
  }
  .m .t {
    fill: none;
    stroke-width: 2;
  }
  .m .h {
    fill: none;
    stroke: var(--_fondo, var(--_papel));
    stroke-width: 2.2;
  }
  .m.por_iniciar {
    color: var(--_por-iniciar);
  }
  .m.en_proceso {
    color: var(--_en-proceso);
  }
  .m.concluida {
    color: var(--_concluida);
  }
  .m.verificada {
    color: var(--_verificada);
  }
  .m.suspendida {
    color: var(--_suspendida);
  }
  .m.cancelada {
    color: var(--_cancelada);
  }
  .m.sin_dato {
    color: var(--_sin-dato);
  }
  .est,
  .aviso {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .est > .m,
  .aviso > .m {
    transform: translateY(0.14em);
  }
  .avisos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-weight: var(--_media);
  }
  .aviso.tarde {
    background: var(--_tinta);
    color: var(--_papel);
    padding: 0 0.45em;
  }
  @media (forced-colors: active) {
    .m {
      color: CanvasText;
    }
    .m .h {
      stroke: Canvas;
    }
    .aviso.tarde {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .aviso.tarde .m {
      color: Canvas;
    }
  }
  @media print {
    .aviso.tarde {
      background: none;
      color: inherit;
      outline: 1.5px solid currentColor;
    }
  }
`;

/** Segmented bar (width = weight, filled part = what counts) and the stacked bar of a plan. */
export const segmentStyles: CSSResult = css`
  .seg {
    display: flex;
    gap: var(--_hueco);
    height: var(--_barra);
    print-color-adjust: exact;
  }
  .seg > i {
    flex: var(--p, 1) 1 0;
    min-width: 3px;
    position: relative;
    box-shadow: inset 0 0 0 1.5px var(--c);
    overflow: hidden;
  }
  .seg > i::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: var(--f, 0%);
    background: var(--c);
  }
  :is(.seg, .apilada) > .por_iniciar {
    --c: var(--_por-iniciar);
  }
  :is(.seg, .apilada) > .en_proceso {
    --c: var(--_en-proceso);
  }
  :is(.seg, .apilada) > .concluida {
    --c: var(--_concluida);
  }
  :is(.seg, .apilada) > .verificada {
    --c: var(--_verificada);
  }
  :is(.seg, .apilada) > .suspendida {
    --c: var(--_suspendida);
  }
  :is(.seg, .apilada) > .cancelada {
    --c: var(--_cancelada);
  }
  :is(.seg, .apilada) > .sin_dato {
    --c: var(--_sin-dato);
  }
  .seg > i.suspendida::after {
    content: '';
    position: absolute;
    inset: 3px auto 3px calc(50% - 3px);
    width: 6px;
    border-inline: 2px solid var(--c);
  }
  .seg > i.cancelada {
    flex: 0 0 var(--_barra);
    box-shadow: none;
    margin-inline-start: 0.25em;
    background:
      linear-gradient(45deg, transparent 43%, var(--c) 43% 57%, transparent 57%),
      linear-gradient(-45deg, transparent 43%, var(--c) 43% 57%, transparent 57%);
  }
  :is(.seg, .apilada) > i.sin_dato {
    box-shadow: none;
    border: 1px dashed var(--c);
    background: repeating-linear-gradient(-45deg, transparent 0 4px, var(--_control) 4px 5px);
  }
  .seg.vacia {
    border: 1px dashed var(--_control);
  }
  .apilada {
    display: flex;
    gap: var(--_hueco);
    height: 1.5em;
    print-color-adjust: exact;
  }
  .apilada > i {
    flex: var(--p) 1 0;
    min-width: 4px;
    background: var(--c);
  }
  .apilada > i:is(.por_iniciar, .suspendida) {
    background: none;
    box-shadow: inset 0 0 0 2px var(--c);
  }
  /* Half full, as its mark: in grey its colour is that of what is done. */
  .apilada > i.en_proceso {
    background: linear-gradient(to top, var(--c) 50%, transparent 50%);
    box-shadow: inset 0 0 0 2px var(--c);
  }
  .apilada > svg.m {
    width: 1.5em;
    height: 1.5em;
    padding: 0.25em;
    margin-inline-start: 0.5em;
  }
  @media (forced-colors: active) {
    :is(.seg, .apilada) > i[class] {
      forced-color-adjust: none;
      --c: CanvasText;
    }
    .apilada > i:is(.en_proceso, .concluida) {
      background: none;
      box-shadow: inset 0 0 0 2px CanvasText;
    }
    .apilada > i.concluida {
      box-shadow: inset 0 0 0 5px CanvasText;
    }
  }
`;
