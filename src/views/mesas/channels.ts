/** The other ways in which people took part, with their numbers. */
import { html, nothing } from 'lit';
import type { Participacion } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import { tMesas } from '../../i18n/mesas.js';
import { columnsTable } from '../columns.js';
import { evidenceList } from '../evidence.js';
import { feedLink } from '../link.js';
import { cleanText, feedParagraphs, feedText, plainText, type Content } from '../text.js';
import { figure, lines, stacked, whole } from './cells.js';

function period(loc: Localizer, { inicio, fin }: Participacion): Content {
  const [start, end] = [inicio ?? fin, fin ?? inicio];
  if (start === undefined || end === undefined) return nothing;
  if (start === end) return whole(loc, start);
  return tExercise(loc, 'periodo', { inicio: whole(loc, start), fin: whole(loc, end) });
}

function channelName(loc: Localizer, p: Participacion): Content {
  const kind =
    p.tipo === undefined ? nothing : cleanText(detailWord(loc, 'tipo_participacion', p.tipo));
  const title = plainText(loc, p.titulo) === '' ? nothing : feedText(loc, p.titulo);
  const name = title === nothing ? kind : title;
  const link = p.uri === undefined ? name : feedLink(loc, p.uri, html`${name}`);
  return stacked(link, title === nothing ? nothing : kind);
}

/** Calls, surveys, forums: with their numbers, dates, results and documents. */
export function channelsTable(loc: Localizer, canales: readonly Participacion[]): Content {
  return columnsTable<Participacion>(loc, {
    caption: tMesas(loc, 'participacion'),
    part: 'participacion',
    cls: 'canales',
    name: { head: tMesas(loc, 'canal'), cell: (p) => channelName(loc, p) },
    columns: [
      {
        head: tMesas(loc, 'cuando'),
        cell: (p) => stacked(period(loc, p), feedText(loc, p.lugar)),
      },
      {
        head: tMesas(loc, 'participantes'),
        cls: 'n',
        cell: (p) => figure(loc, p.participantes),
      },
      { head: tMesas(loc, 'respuestas'), cls: 'n', cell: (p) => figure(loc, p.respuestas) },
      {
        head: tMesas(loc, 'resultados'),
        cls: 'todo',
        quiet: true,
        cell: (p) => lines([feedParagraphs(loc, p.resultados), evidenceList(loc, p.evidencias)]),
      },
    ],
    groups: [{ rows: canales }],
  });
}
