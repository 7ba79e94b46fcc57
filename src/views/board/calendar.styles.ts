/** Styles of views/board/calendar.ts. */
import { css, type CSSResult } from 'lit';

export const calendarStyles: CSSResult = css`
  .vara {
    position: absolute;
    width: 1em;
    visibility: hidden;
  }
  .cal-cabeza {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.5em 1.5em;
    margin-bottom: 0.75em;
  }
  .cal-cabeza > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t1);
  }
  .cal-cabeza .dos {
    font-size: var(--_t-1);
    font-weight: var(--_normal);
    margin-inline-start: 0.5em;
  }
  .cal-pasos {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .cal-pasos > button {
    min-height: 2.5em;
    padding: 0.25em 0.9em;
    background: none;
    border: 1px solid var(--_control);
    border-radius: 0;
  }
  .cal-pasos > [aria-disabled='true'] {
    color: var(--_tinta-2);
    border-style: dashed;
    cursor: default;
  }
  .semanas {
    table-layout: fixed;
    border-top: 2px solid var(--_tinta);
  }
  .semanas :is(th, td) {
    padding: 0.4em 0.5em;
    border-inline-start: 1px solid var(--_linea);
  }
  .semanas :is(th, td):first-child {
    border-inline-start: 0;
    padding-inline-start: 0;
  }
  .semanas td {
    height: 4.5em;
    font-size: var(--_t-1);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .semanas .dia {
    color: var(--_tinta-2);
  }
  .semanas .con > .dia,
  .semanas .hoy {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  .semanas .dia > .hoy {
    display: inline-block;
    padding: 0 0.4em;
    background: var(--_tinta);
    color: var(--_papel);
  }
  .calendario li {
    display: grid;
    gap: 0.15em;
    padding-block: 0.4em;
  }
  .calendario li + li {
    border-top: 1px solid var(--_linea);
  }
  .calendario .titulo {
    overflow-wrap: break-word;
  }
  button.titulo {
    display: inline;
    min-height: 24px;
    padding: 0;
    background: none;
    border: 0;
    text-align: start;
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.18em;
  }
  a.titulo {
    text-decoration-color: transparent;
  }
  .titulo:hover {
    text-decoration-color: currentColor;
  }
  .calendario summary {
    min-height: 24px;
    text-decoration: underline dotted var(--_control);
    text-underline-offset: 0.25em;
  }
  .sin-dia {
    max-width: var(--_medida);
    margin-top: 1.5em;
    font-size: var(--_t-1);
  }
  .sueltos {
    margin-top: 2em;
    padding-top: 0.6em;
    border-top: 2px solid var(--_tinta);
  }
  @media (forced-colors: active) {
    .semanas .dia > .hoy {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
