/** A file that is being read, one that was given up, one that was refused. */
import { html, nothing, type TemplateResult } from 'lit';
import { LIMITES } from '../../feed/limits.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { heading } from '../heading.js';
import type { Situacion } from './shown.js';
import { weight } from './words.js';

type Caso<Q> = Extract<Situacion, { que: Q }>;

/** The bar says how much of the stage is done, or only that it goes on where nobody knows. */
export function readingState(
  loc: Localizer,
  s: Caso<'leyendo'>,
  aparte: boolean | undefined,
  onCancel: () => void,
): TemplateResult {
  const name = tValidator(loc, s.trayendo ? 'trayendo' : 'leyendo', { nombre: s.nombre });
  return html`<div class="marcha" part="leyendo">
    <p role="status"><b>${name}</b></p>
    <progress aria-label=${name} max="1" value=${s.hecho ?? nothing}></progress>
    <p class="dos chico">
      ${s.etapa ? tValidator(loc, `etapa_${s.etapa}`) : nothing}
      ${s.hecho === undefined ? nothing : html`<span class="num">${loc.percent(s.hecho * 100)}</span>`}
    </p>
    <button class="boton" type="button" @click=${onCancel}>${tValidator(loc, 'cancelar')}</button>
    ${
      aparte === false
        ? html`<p class="dos chico prosa">${tValidator(loc, 'en_pagina')}</p>`
        : nothing
    }
  </div>`;
}

export function cancelledState(
  loc: Localizer,
  { nombre }: Caso<'cancelado'>,
  onAgain: () => void,
): TemplateResult {
  return html`<div class="marcha" part="cancelado">
    <p role="status"><b>${tValidator(loc, 'cancelado', { nombre })}</b></p>
    <p class="dos">${tValidator(loc, 'cancelado_guia')}</p>
    <button class="boton" type="button" @click=${onAgain}>${tValidator(loc, 'de_nuevo')}</button>
  </div>`;
}

/** What happened and what to do, at once to those who hear the page. */
export function refusedState(
  loc: Localizer,
  { archivo, rechazo, detalle }: Caso<'rechazado'>,
  level: number,
): TemplateResult {
  const { nombre, peso } = archivo;
  const what =
    rechazo === 'red'
      ? detalle
      : rechazo === 'falla'
        ? tValidator(loc, 'falla', { detalle })
        : rechazo === 'grande'
          ? tValidator(loc, 'grande', {
              peso: weight(loc, peso),
              limite: weight(loc, LIMITES.bytes),
            })
          : tValidator(loc, rechazo);
  return html`<div class="marcha rechazo" part="rechazado" role="alert">
    ${heading(level, tValidator(loc, 'no_se_pudo', { nombre }))}
    <p>${what}</p>
    ${rechazo === 'red' ? nothing : html`<p class="dos">${tValidator(loc, `${rechazo}_hacer`)}</p>`}
  </div>`;
}
