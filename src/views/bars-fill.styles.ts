/** Colours of tracks and fills by status, for every drawing; also those of forced colours. */
import { css, type CSSResult } from 'lit';

export const barsFillStyles: CSSResult = css`
  .s-neutra {
    stroke: var(--_control);
  }
  .s-por_iniciar {
    stroke: var(--_por-iniciar);
  }
  .s-en_proceso {
    stroke: var(--_en-proceso);
  }
  .s-concluida {
    stroke: var(--_concluida);
  }
  .s-verificada {
    stroke: var(--_verificada);
  }
  .s-suspendida {
    stroke: var(--_suspendida);
  }
  .s-cancelada {
    stroke: var(--_cancelada);
  }
  .s-sin_dato {
    stroke: var(--_sin-dato);
    stroke-dasharray: 3 2;
  }
  .f-en_proceso {
    fill: var(--_en-proceso);
  }
  .f-concluida {
    fill: var(--_concluida);
  }
  .f-verificada {
    fill: var(--_verificada);
  }
  .f-suspendida {
    fill: var(--_suspendida);
  }
  @media (forced-colors: active) {
    [class*='s-'] {
      stroke: CanvasText;
    }
    [class*='f-'] {
      fill: CanvasText;
    }
    /* Without colours a gap parts the statuses. */
    [class^='f-'] {
      stroke: Canvas;
      stroke-width: 1px;
    }
  }
`;
