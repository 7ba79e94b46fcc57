/** What a plan, a commitment and a file are called outside the board. */
import { fromDia, type Dia } from '../feed/civil-date.js';
import type { Feed, Plan } from '../feed/types.js';
import { tBoard } from '../i18n/board.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText, plainText } from '../i18n/plain-text.js';
import type { CompromisoDerivado } from '../model/types.js';

/** Title of the plan; without one, the plan of the state. */
export function planName(loc: Localizer, feed: Feed, plan: Plan): string {
  const entidad = feed.ejercicio?.municipio?.nombre ?? feed.ejercicio?.entidad?.nombre ?? '';
  return plainText(loc, plan.titulo) || tBoard(loc, 'planDe', { entidad: cleanText(entidad) });
}

/** "3. Agua para todos". */
export function commitmentTitle(loc: Localizer, { id, compromiso }: CompromisoDerivado): string {
  const title = plainText(loc, compromiso.titulo) || id;
  return compromiso.numero === undefined ? title : `${cleanText(compromiso.numero)}. ${title}`;
}

/** Longest of a part of a file's name: with four parts and an ending, every system takes it. */
const PART = 40;

/** Small letters without accents and digits, with hyphens between; '' when nothing is left. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, PART).replace(/-$/, '');
}

/**
 * `morelos-2015-2016-2016-04-30-actividades.csv`: place, plan, date of the data, kind. No part of
 * the feed gets in but letters and digits.
 */
export function fileName(
  feed: Feed,
  plan: Plan,
  { dia, clase, tipo }: { dia: Dia | null; clase: string; tipo: string },
): string {
  const { municipio, entidad } = feed.ejercicio ?? {};
  const parts = [
    slug(municipio?.nombre ?? entidad?.nombre ?? 'pal'),
    slug(plan.ciclo ?? plan.id),
    dia === null ? '' : fromDia(dia),
    slug(clase),
  ];
  return `${parts.filter(Boolean).join('-')}.${tipo}`;
}
