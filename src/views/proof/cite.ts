/** Where a document is cited, in words. */
import type { Texto } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tProof } from '../../i18n/proof.js';
import type { Cita } from '../../model/proof.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { numbering } from '../commitment/page-context.js';
import { cleanText, plainText } from '../text.js';

const known = new WeakMap<
  CompromisoDerivado,
  { loc: Localizer; numbers: ReadonlyMap<string, string> }
>();

/** Numbers of the activities, made once a commitment: a list asks for them at every document. */
function numbersOf(loc: Localizer, c: CompromisoDerivado): ReadonlyMap<string, string> {
  const found = known.get(c);
  if (found?.loc === loc) return found.numbers;
  const numbers = numbering(loc, c);
  known.set(c, { loc, numbers });
  return numbers;
}

const named = (loc: Localizer, numero: string | undefined, titulo: Texto | undefined): string =>
  `${numero === undefined ? '' : `${cleanText(numero)} `}${plainText(loc, titulo)}`.trim();

function roleText(loc: Localizer, { papel, clave }: Cita): string {
  if (papel === 'postura') {
    const sector = cleanText(codeWord(loc, 'sector', clave ?? ''));
    return tProof(loc, 'papel.postura', { sector });
  }
  const word = tProof(loc, `papel.${papel}`);
  if (clave === undefined) return word;
  return papel === 'declaracion'
    ? cleanText(detailWord(loc, 'tipo_declaracion', clave))
    : `${word} ${cleanText(clave)}`;
}

/** What inside its commitment or part it belongs to: "Actividad 1.2 Publicar…", "Sesión 3". */
export function partText(loc: Localizer, cita: Cita): string {
  const { actividad: a, compromiso: c, papel, de, otroPlan } = cita;
  const role = roleText(loc, cita);
  const title = plainText(loc, de);
  if (a && c) {
    const activity = named(loc, numbersOf(loc, c).get(a.id), a.actividad.titulo);
    const word = `${tProof(loc, 'papel.actividad')} ${activity}`;
    if (papel === 'actividad') return word;
    return `${word} · ${role}${title === '' ? '' : `: ${title}`}`;
  }
  const plan = otroPlan ? `${plainText(loc, otroPlan.titulo)} · ` : '';
  const own = papel === 'plan' || papel === 'lanzamiento' || title === '';
  return `${plan}${role}${own ? '' : `: ${title}`}`;
}

/** Where it is cited, in short, for a list that is not by commitment. */
export function citeText(loc: Localizer, cita: Cita): string {
  const { compromiso: c, actividad: a, papel } = cita;
  if (!c) return partText(loc, cita);
  const cual = c.compromiso.numero ?? `«${plainText(loc, c.compromiso.titulo)}»`;
  const where = tProof(loc, 'compromiso', { cual: cleanText(cual) });
  if (!a) return `${where} · ${partText(loc, cita)}`;
  const number = numbersOf(loc, c).get(a.id) ?? `«${plainText(loc, a.actividad.titulo)}»`;
  const activity = tProof(loc, 'actividad', { cual: number });
  return papel === 'actividad'
    ? `${where} · ${activity}`
    : `${where} · ${activity} · ${roleText(loc, cita)}`;
}
