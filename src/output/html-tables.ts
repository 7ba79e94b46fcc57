/** The tables of the page: commitments, and the activities of each. */
import { firstDay, fromDia, precision, type Fecha } from '../feed/civil-date.js';
import type { Evidencia } from '../feed/types.js';
import { baseWords } from '../i18n/base-words.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import type { Localizer } from '../i18n/localizer.js';
import { numbering } from '../i18n/numbering.js';
import { tPage } from '../i18n/page.js';
import { cleanText, plainText } from '../i18n/plain-text.js';
import { tSheet } from '../i18n/sheet.js';
import {
  BANDERAS,
  type ActividadDerivada,
  type Avance,
  type CompromisoDerivado,
} from '../model/types.js';
import { link, said, tag, type Marcado, type Pieza } from './html-build.js';
import { commitmentTitle } from './names.js';

/** A column: its head, and what stands in the cell of a row. */
type Columna<T> = readonly [titulo: string, celda: (fila: T) => Pieza];

/** Roles in words, because a narrow screen shows the cells under each other and drops the table. */
function table<T>(name: string, columns: readonly Columna<T>[], rows: readonly T[]): Marcado {
  const heads = columns.map(([title]) => tag('th', { scope: 'col', role: 'columnheader' }, title));
  const body = rows.map((row) => {
    const cells = columns.map(([title, cell], i) =>
      i === 0
        ? tag('th', { scope: 'row', role: 'rowheader' }, cell(row))
        : tag('td', { role: 'cell', 'data-t': title }, cell(row)),
    );
    return tag('tr', { role: 'row' }, cells);
  });
  return tag(
    'table',
    { role: 'table' },
    tag('caption', {}, name),
    tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' }, heads)),
    tag('tbody', { role: 'rowgroup' }, body),
  );
}

export const anchor = (id: string): string => `compromiso-${id}`;

/** "72 %, promedio de 2 de 3 con dato". */
export function progressWords(loc: Localizer, avance: Avance): string {
  if (avance.valor === null) return tCommon(loc, 'sinDato');
  return [loc.percent(avance.valor), baseWords(loc, avance)].filter(Boolean).join(', ');
}

export function date(loc: Localizer, fecha: Fecha | undefined): Pieza {
  if (fecha === undefined) return tCommon(loc, 'sinFecha');
  const day = precision(fecha) === 'dia' ? firstDay(fecha) : null;
  if (day === null) return loc.date(fecha);
  return tag('time', { datetime: fromDia(day) }, loc.date(fecha));
}

function flags(loc: Localizer, { banderas }: ActividadDerivada): string {
  return BANDERAS.filter((flag) => banderas.has(flag))
    .map((flag) => codeWord(loc, 'bandera', flag))
    .join(', ');
}

function evidence(loc: Localizer, list: readonly Evidencia[]): Pieza {
  const items = list.map((e) => {
    const titulo = plainText(loc, e.titulo);
    const lugar = plainText(loc, e.ubicacion);
    const words =
      e.uri === undefined && lugar
        ? tPage(loc, 'sin_enlace', { titulo, lugar })
        : said(loc, e.titulo);
    return tag('li', {}, e.estado === 'retirada' ? words : link(e.uri, words));
  });
  return items.length === 0 ? null : tag('ul', {}, items);
}

function who(loc: Localizer, { compromiso }: CompromisoDerivado): string {
  const names = (compromiso.responsables ?? []).map((r) => plainText(loc, r.organizacion.nombre));
  return [...new Set(names.filter(Boolean))].join('; ');
}

export function commitmentsTable(loc: Localizer, list: readonly CompromisoDerivado[]): Marcado {
  const columns: Columna<CompromisoDerivado>[] = [
    [
      tSheet(loc, 'compromiso'),
      (c) => tag('a', { href: `#${encodeURIComponent(anchor(c.id))}` }, commitmentTitle(loc, c)),
    ],
    [tSheet(loc, 'estatus'), (c) => cleanText(codeWord(loc, 'estatus', c.estatus))],
    [tPage(loc, 'avance'), (c) => progressWords(loc, c.avance)],
    [
      tPage(loc, 'terminadas'),
      (c) => (c.total === 0 ? null : tPage(loc, 'de', { hechas: c.terminadas, n: c.total })),
    ],
    [
      tPage(loc, 'proxima'),
      (c) => (c.proxima?.actividad.fin === undefined ? null : date(loc, c.proxima.actividad.fin)),
    ],
    [tCommon(loc, 'responsables'), (c) => who(loc, c)],
  ];
  return table(tPage(loc, 'compromisos'), columns, list);
}

export function activitiesTable(loc: Localizer, c: CompromisoDerivado): Pieza {
  if (c.actividades.length === 0) return tag('p', {}, tCommon(loc, 'sinActividades'));
  const numbers = numbering(loc, c);
  const columns: Columna<ActividadDerivada>[] = [
    [
      tSheet(loc, 'actividad'),
      ({ id, actividad }) => [
        numbers.has(id) ? `${cleanText(numbers.get(id)!)} ` : '',
        said(loc, actividad.titulo),
      ],
    ],
    [
      tSheet(loc, 'estatus'),
      ({ actividad, estatus }) => cleanText(codeWord(loc, 'estatus', actividad.estatus ?? estatus)),
    ],
    [tSheet(loc, 'inicio'), ({ actividad }) => date(loc, actividad.inicio)],
    [tSheet(loc, 'fin'), ({ actividad }) => date(loc, actividad.fin)],
    [tCommon(loc, 'avisos'), (a) => flags(loc, a)],
    [tCommon(loc, 'evidencia'), ({ actividad }) => evidence(loc, actividad.evidencias ?? [])],
  ];
  const name = tPage(loc, 'actividades_de', { titulo: commitmentTitle(loc, c) });
  return table(name, columns, c.actividades);
}
