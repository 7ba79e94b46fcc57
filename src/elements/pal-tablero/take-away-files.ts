/** The files of "Llevarse los datos": each with its name, its type and how its text is made. */
import type { Localizer } from '../../i18n/localizer.js';
import { tTakeaway } from '../../i18n/takeaway.js';
import { atomFeed, changesTaken } from '../../output/atom.js';
import { exactCsv, excelCsv } from '../../output/csv.js';
import { calendar, countDue } from '../../output/ics.js';
import { visibleJson } from '../../output/json.js';
import { fileName } from '../../output/names.js';
import { sheet } from '../../output/rows.js';
import { notesOf, type Llevado } from '../../output/taken.js';
import type { Archivo } from '../../views/take-away/offer.js';

type Clave = 'excel' | 'csv' | 'json' | 'ics' | 'atom';

/** Key → what the name ends with, and the media type. */
const FORMAS: Readonly<Record<Clave, readonly [clase: string, tipo: string, media: string]>> = {
  excel: ['actividades-excel', 'csv', 'text/csv'],
  csv: ['actividades', 'csv', 'text/csv'],
  json: ['datos', 'json', 'application/json'],
  ics: ['plazos', 'ics', 'text/calendar'],
  atom: ['cambios', 'atom', 'application/atom+xml'],
};

function table(loc: Localizer, taken: Llevado, claves: boolean) {
  return sheet({ loc, claves }, taken.plan, taken.compromisos, notesOf(loc, taken));
}

const TEXTOS: Readonly<Record<Clave, (loc: Localizer, taken: Llevado) => string>> = {
  excel: (loc, taken) => excelCsv(table(loc, taken, false)),
  csv: (loc, taken) => exactCsv(table(loc, taken, true)),
  json: (_, taken) => visibleJson(taken),
  ics: calendar,
  atom: atomFeed,
};

/** What of the board a file holds, for its name: one commitment, a part, or the whole. */
export function scope({ uno, filtros }: Llevado): string {
  if (uno) return `compromiso ${uno.compromiso.numero ?? uno.id} `;
  return Object.keys(filtros).length > 0 ? 'filtrado ' : '';
}

/** A calendar without dates and a history without changes are not offered. */
export function filesOf(loc: Localizer, taken: Llevado): Archivo[] {
  const { feed, plan, origen, compromisos } = taken;
  const counts = { ics: countDue(compromisos), atom: changesTaken(taken).length };
  const make = (clave: Clave): Archivo => {
    const [clase, tipo, media] = FORMAS[clave];
    const name = { dia: origen.dia, clase: scope(taken) + clase, tipo };
    return {
      clave,
      nombre: tTakeaway(loc, clave),
      archivo: fileName(feed, plan.plan, name),
      tipo: `${media};charset=utf-8`,
      guia:
        clave === 'ics' || clave === 'atom'
          ? tTakeaway(loc, `${clave}_guia`, { n: counts[clave] })
          : tTakeaway(loc, `${clave}_guia`),
      texto: () => TEXTOS[clave](loc, taken),
    };
  };
  const claves = (Object.keys(FORMAS) as Clave[]).filter(
    (clave) => (clave !== 'ics' && clave !== 'atom') || counts[clave] > 0,
  );
  return claves.map(make);
}
