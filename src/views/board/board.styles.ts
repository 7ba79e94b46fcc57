/** Styles of the board's head: header, strip, figures, freshness. */
import { css, type CSSResult } from 'lit';

export const boardStyles: CSSResult = css`
  .salto {
    position: absolute;
    inset-inline-start: 0;
    z-index: 1;
    padding: 0.5em 1em;
    background: var(--_papel);
    border: 1px solid var(--_control);
  }
  .salto:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .cab > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t3);
    letter-spacing: -0.01em;
    margin-bottom: 0.15em;
  }
  .cab p {
    color: var(--_tinta-2);
  }
  .cab p b {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  .planes,
  .vistas {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .planes {
    margin-top: 0.5em;
  }
  :is(.planes, .vistas) > button {
    min-height: 2.5em;
    padding: 0.5em 0 0.3em;
    background: none;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    text-align: start;
  }
  :is(.planes, .vistas) > [aria-pressed='true'] {
    font-weight: var(--_media);
    border-color: var(--_acento, var(--_tinta));
  }
  :is(.planes, .vistas) > [aria-pressed='false']:hover {
    border-color: var(--_control);
  }
  .secciones {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 1em;
    border-bottom: 2px solid var(--_tinta);
    font-size: var(--_t-1);
  }
  .secciones > button {
    min-height: 2.75em;
    padding: 0.5em 0;
    background: none;
    border: 0;
    border-bottom: 4px solid transparent;
    border-radius: 0;
    color: var(--_tinta-2);
  }
  .secciones > [aria-selected='true'] {
    color: var(--_tinta);
    font-weight: var(--_media);
    border-color: var(--_acento, var(--_tinta));
  }
  .secciones > [aria-selected='false']:hover {
    border-color: var(--_control);
  }
  .panel > .tira {
    margin-top: 0;
    border-top: 0;
  }
  .indice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-top: 0.75em;
    font-size: var(--_t-1);
  }
  .pieza {
    margin-top: 1.5em;
    scroll-margin-top: 96px;
  }
  .pieza:focus {
    outline: none;
  }
  .pieza + .pieza {
    margin-top: 4em;
    padding-top: 1em;
    border-top: 2px solid var(--_tinta);
  }
  .tira {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-top: 1.5em;
    padding-top: 1em;
    border-top: 2px solid var(--_tinta);
  }
  .tira :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_t0);
    margin-bottom: 0.75em;
  }
  .marcha {
    display: grid;
    grid-template-columns: max-content minmax(3em, 1fr) max-content;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .marcha dt {
    font-size: var(--_t-1);
  }
  .marcha .v {
    text-align: end;
    font-weight: var(--_fuerte);
  }
  .pista {
    height: var(--_barra);
    background: var(--_linea);
    position: relative;
    print-color-adjust: exact;
  }
  .pista.nada {
    background: none;
    border: 1px dashed var(--_control);
  }
  .pista i {
    position: absolute;
    inset: 0 auto 0 0;
    background: var(--_tinta);
  }
  .pista.hueca i {
    background: var(--_control);
  }
  .lectura {
    margin-top: 0.9em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
    max-width: var(--_medida);
  }
  /* Figures of two paragraphs keep their targets apart. */
  .lectura + p {
    margin-top: 0.5em;
  }
  .cifras {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .cifra {
    display: grid;
    grid-template-columns: minmax(4em, max-content) minmax(0, 1fr);
    align-items: center;
    column-gap: 0.75em;
    border-top: 1px solid var(--_linea);
    padding-block: 0.5em;
  }
  .cifra:first-child {
    border-top: 0;
  }
  .cifra dt {
    font-size: var(--_t-1);
    font-weight: var(--_media);
    grid-column: 2;
  }
  .cifra dd {
    grid-column: 2;
  }
  .cifra dd.n {
    grid-column: 1;
    grid-row: 1 / 3;
    font-size: var(--_t4);
    font-weight: var(--_fuerte);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .cifra dd.sin {
    font-size: var(--_t0);
    font-weight: var(--_normal);
    letter-spacing: normal;
    color: var(--_tinta-2);
    max-width: 4em;
  }
  details.ejercicio {
    margin-top: 3em;
    border-top: 1px solid var(--_linea);
  }
  .frescura {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    justify-content: space-between;
    margin-top: 1.8em;
    font-size: var(--_t-1);
    color: var(--_tinta-2);
  }
  .frescura b {
    color: var(--_tinta);
    font-weight: var(--_media);
  }
  .sobre > .calc {
    margin-top: 0.75em;
  }
  .sobre dd {
    max-width: var(--_medida);
    overflow-wrap: anywhere;
  }
  @container (min-width: 40.01em) {
    .secciones {
      gap: 0 1.5em;
      font-size: 1em;
    }
    .cifras {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 1em 1.5em;
    }
    .cifra {
      display: block;
      border: 0;
      padding: 0;
    }
    .cifra dd.sin {
      max-width: none;
      line-height: 2.4;
    }
  }
  @container (min-width: 60em) {
    .tira {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
      gap: 3em;
    }
    .cifras {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    /* A transparent border is drawn here: what is chosen must differ from what is not. */
    :is(.planes, .vistas) > [aria-pressed='false'] {
      border-color: Canvas;
    }
    :is(.planes, .vistas) > [aria-pressed='true'] {
      border-bottom: 3px solid Highlight;
    }
    .secciones > button {
      border-color: Canvas;
    }
    .secciones > [aria-selected='true'] {
      border-color: Highlight;
    }
    .pista {
      border: 1px solid CanvasText;
    }
    .pista i {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .tira details.calc:not(.cifras *) {
      display: none;
    }
  }
`;
