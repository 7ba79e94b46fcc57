/**
 * Every value of the look, in one place. A portal sets the public tokens (`--pal-*`) on the element
 * or on any ancestor; views read only the private twins (`--_*`), because a `:host` rule that
 * declared the public name itself would win over a theme set further up, and over the theme of the
 * board around a nested element.
 */
import { css, type CSSResult } from 'lit';

/** Custom properties of every element, public name = private name with `pal-` for `_`. */
export const tokens: CSSResult = css`
  :host {
    /* type: the host's family, three weights, a scale of 1.2; small within small stops at 12px */
    --_letra: var(--pal-letra, inherit);
    --_t-1: max(0.833em, 12px);
    --_t0: 1em;
    --_t1: 1.2em;
    --_t2: 1.44em;
    --_t3: 1.728em;
    --_t4: 2.074em;
    --_normal: 400;
    --_media: 600;
    --_fuerte: 700;
    --_interlinea: var(--pal-interlinea, 1.45);
    --_interlinea-titulo: 1.22;
    --_medida: var(--pal-medida, 66ch);
    /* space: 4, 8, 12, 16, 24, 32, 48 at 16px, in em: a host may set its root to 62.5 % */
    --_e1: 0.25em;
    --_e2: 0.5em;
    --_e3: 0.75em;
    --_e4: 1em;
    --_e6: 1.5em;
    --_e8: 2em;
    --_e12: 3em;
    /* shape */
    --_barra: var(--pal-barra, 0.75em);
    --_hueco: 2px;
    --_marca: 1em;
    --_foco: var(--pal-foco, 3px);
    /* height of a portal's own sticky header: the head of the table stops under it */
    --_tablero-pegado: var(--pal-tablero-pegado, 0px);
    /* neutral ramp */
    --_papel: var(--pal-papel, #ffffff);
    --_hundido: var(--pal-hundido, #f5f5f2);
    --_linea: var(--pal-linea, #dcdcd7);
    --_control: var(--pal-control, #85857f);
    --_tinta-2: var(--pal-tinta-2, #565a5d);
    --_tinta: var(--pal-tinta, #1c1e20);
    /* status: marks only, never text */
    --_por-iniciar: var(--pal-por-iniciar, #878781);
    --_en-proceso: var(--pal-en-proceso, #c4730a);
    --_concluida: var(--pal-concluida, #2f6fd6);
    --_verificada: var(--pal-verificada, #17602b);
    --_suspendida: var(--pal-suspendida, #9a2f77);
    --_cancelada: var(--pal-cancelada, #231d1b);
    --_sin-dato: var(--pal-sin-dato, #565a5d);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_papel: var(--pal-papel, light-dark(#ffffff, #17191b));
      --_hundido: var(--pal-hundido, light-dark(#f5f5f2, #212427));
      --_linea: var(--pal-linea, light-dark(#dcdcd7, #393d41));
      --_control: var(--pal-control, light-dark(#85857f, #7d8186));
      --_tinta-2: var(--pal-tinta-2, light-dark(#565a5d, #b0b4b8));
      --_tinta: var(--pal-tinta, light-dark(#1c1e20, #ededea));
      --_por-iniciar: var(--pal-por-iniciar, light-dark(#878781, #7d8179));
      --_en-proceso: var(--pal-en-proceso, light-dark(#c4730a, #e5831c));
      --_concluida: var(--pal-concluida, light-dark(#2f6fd6, #559df5));
      --_verificada: var(--pal-verificada, light-dark(#17602b, #8fe592));
      --_suspendida: var(--pal-suspendida, light-dark(#9a2f77, #9c5c9e));
      --_cancelada: var(--pal-cancelada, light-dark(#231d1b, #f3f0ec));
      --_sin-dato: var(--pal-sin-dato, light-dark(#565a5d, #b0b4b8));
    }
  }
`;
