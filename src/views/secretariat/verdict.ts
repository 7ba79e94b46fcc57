/** What the votes of an agreement prove, in full sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import { SECTOR } from '../../feed/codes.js';
import type { Dictamen, Razon } from '../../feed/votes.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import { cleanText, type Content } from '../text.js';
import { lower, sideOf } from '../who.js';

const say = tSecretariat as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, string | number>,
) => string;

/** The name of a sector inside a sentence; one that the standard does not list stands as it is. */
export function sectorInside(loc: Localizer, sector: string): string {
  const word = cleanText(codeWord(loc, 'sector', sector));
  const listed = SECTOR.codigos.some((codigo) => codigo === sector);
  return listed ? word.toLocaleLowerCase(loc.idioma) : word;
}

type Clase = 'aFavor' | 'enContra' | 'abstenciones' | 'ausentes' | 'dudosos';
const CLASES: readonly (readonly [Clase, string])[] = [
  ['aFavor', 'a_favor'],
  ['enContra', 'en_contra'],
  ['abstenciones', 'abstencion'],
  ['ausentes', 'ausente'],
  ['dudosos', 'duda'],
];

/** More sectors than these are told by their families, as the rules count them. */
const SECTORES = 4;

/** "gobierno 2, organismo garante": who voted so, with their number where it is not the whole. */
function whose(loc: Localizer, d: Dictamen, clase: Clase): string {
  const own = d.porSector.filter((s) => s[clase] > 0 && s.sector !== '');
  const counts = new Map<string, number>();
  for (const s of own) {
    const side = own.length > SECTORES ? sideOf(s.sector) : s.sector;
    counts.set(side, (counts.get(side) ?? 0) + s[clase]);
  }
  return [...counts]
    .map(([side, n]) => {
      const name = sectorInside(loc, side);
      return n > 1 && counts.size > 1 ? `${name} ${loc.number(n)}` : name;
    })
    .join(', ');
}

/** "3 a favor (gobierno 2, organismo garante), 1 en contra (sociedad civil)"; '' without votes. */
export function votesText(loc: Localizer, d: Dictamen): string {
  const parts = CLASES.flatMap(([clase, key]) => {
    if (d[clase] === 0) return [];
    const names = whose(loc, d, clase);
    return [say(loc, `v_${key}`, { n: d[clase] }) + (names === '' ? '' : ` (${names})`)];
  });
  return parts.join(', ');
}

/** One condition of the rule, met or not, as a clause. */
function clause(loc: Localizer, { codigo, cumple, tiene, pide, sector }: Razon): string {
  if (codigo !== 'votos_requeridos') {
    return say(loc, `${cumple ? 'si' : 'no'}_${codigo}`, { n: tiene, pide });
  }
  const name = sectorInside(loc, sector ?? '');
  if (!cumple && tiene === 0) return say(loc, 'no_votos_ninguno', { n: pide, sector: name });
  return say(loc, `${cumple ? 'si' : 'no'}_${codigo}`, { n: tiene, pide, sector: name });
}

/** Why the votes fulfil the rule or do not: what is met, but what is missing. */
export function reasonsText(loc: Localizer, { razones }: Dictamen): string {
  const way = razones[0];
  const missing = razones.filter((r) => !r.cumple).map((r) => clause(loc, r));
  if (missing.length === 0) return loc.list(razones.map((r) => clause(loc, r)));
  const no = missing.reduce((uno, otro) => tSecretariat(loc, 'ademas', { uno, otro }));
  return way?.cumple ? tSecretariat(loc, 'pero', { si: clause(loc, way), no }) : no;
}

function outcome(d: Dictamen): string {
  if (d.concuerda === true) return 'confirma';
  if (d.concuerda === false) return d.seCumple ? 'si_aprobado' : 'no_aprobado';
  return d.seCumple ? 'daria_si' : 'daria_no';
}

function conclusion(loc: Localizer, d: Dictamen): Content {
  const { motivo } = d;
  if (motivo === 'pospuesto') return tSecretariat(loc, 'm_pospuesto');
  if (motivo !== undefined) {
    return html`<b>${tSecretariat(loc, 'no_comprobable')}</b> ${say(loc, `m_${motivo}`)}`;
  }
  return html`<b>${say(loc, outcome(d))}</b> ${reasonsText(loc, d)}.`;
}

function notesText(loc: Localizer, d: Dictamen): string {
  const { regla, reglaElegida } = d;
  const notes = [...d.notas].map(([nota, n]) => say(loc, `n_${nota}`, { n }));
  if (d.comprobable && regla && reglaElegida) {
    const word = lower(cleanText(detailWord(loc, 'modo_decision', regla.modo)));
    notes.unshift(say(loc, `regla_${reglaElegida}`, { regla: word }));
  }
  return notes.join(' ');
}

/** Votes, what the record says, what the rule says, how the votes were counted. */
export function verdictText(loc: Localizer, d: Dictamen): TemplateResult {
  const { declarado } = d;
  const result =
    declarado === undefined
      ? tSecretariat(loc, 'no_dice')
      : html`${tSecretariat(loc, 'dice')}
          <b>${lower(cleanText(detailWord(loc, 'resultado_acuerdo', declarado)))}</b>.`;
  const votes = votesText(loc, d);
  const notes = notesText(loc, d);
  return html`<p>${votes === '' ? nothing : `${votes}. `}${result} ${conclusion(loc, d)}</p>
    ${notes === '' ? nothing : html`<p class="chico dos">${notes}</p>`}`;
}
