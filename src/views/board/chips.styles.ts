/** Styles of views/board/chips.ts. */
import { css, type CSSResult } from 'lit';

export const chipStyles: CSSResult = css`
  .puestos,
  .salidas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-top: 1em;
  }
  :is(.puestos, .salidas) li {
    min-width: 0;
    max-width: 100%;
  }
  .puesto {
    display: flex;
    gap: 0.6em;
    align-items: center;
    max-width: 100%;
    min-height: 2.4em;
    padding: 0.25em 0.6em;
    font-size: var(--_t-1);
    text-align: start;
    background: var(--_hundido);
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .puesto:hover {
    border-color: currentColor;
  }
  .puesto bdi {
    min-width: 0;
  }
  .puesto bdi,
  .salidas .boton {
    overflow-wrap: anywhere;
  }
  .puesto svg {
    flex: none;
    width: 0.7em;
    height: 0.7em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .puestos .enlace {
    margin-inline-start: 0.25em;
    font-size: var(--_t-1);
  }
  .salidas .boton {
    max-width: 100%;
    text-align: start;
  }
`;
