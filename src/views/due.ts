/** Due dates in words, relative first when it matters: "Venció hace 13 días (30 abr 2016)". */
import { html, type TemplateResult } from 'lit';
import type { ActividadDerivada } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCommon } from '../i18n/common.js';

/** From this many days on, the date alone says more than the count. */
const NEAR_DAYS = 30;

/** `Vence el 30 jun 2016`, or bold and relative near and after the date; '' without a date. */
export function dueWords(loc: Localizer, actividad: ActividadDerivada): TemplateResult | string {
  const { dias, vence } = actividad;
  if (dias === null || vence === null) return tCommon(loc, 'sinFecha');
  const stated = actividad.actividad.fin;
  const fecha = loc.date(stated ?? vence);
  if (dias > NEAR_DAYS) return tCommon(loc, 'venceEl', { fecha });
  return html`<b>${relative(loc, dias)}</b> (${fecha})`;
}

/** "Venció hace 13 días", "Vence en 12 días". */
export function relative(loc: Localizer, dias: number): string {
  if (dias === 0) return tCommon(loc, 'venceHoy');
  if (dias > 0) return tCommon(loc, 'venceEn', { n: dias });
  const { unit, n } = span(-dias);
  return tCommon(loc, `vencioHace${unit}`, { n });
}

const DAYS_UP_TO = 120;
const MONTHS_UP_TO = 730;

/** Days up to four months, months up to two years, then years: nobody counts 3 554 days. */
function span(days: number): { unit: '' | 'Meses' | 'Anios'; n: number } {
  if (days <= DAYS_UP_TO) return { unit: '', n: days };
  if (days <= MONTHS_UP_TO) return { unit: 'Meses', n: Math.floor(days / 30.44) };
  return { unit: 'Anios', n: Math.floor(days / 365.25) };
}

/** "hoy", "hace 13 días", "hace 9 años". */
export function agoWords(loc: Localizer, days: number): string {
  if (days <= 0) return tCommon(loc, 'hoy');
  const { unit, n } = span(days);
  return tCommon(loc, unit === '' ? 'haceDias' : `hace${unit}`, { n });
}
