/** Tables by axis, the commitments by table, and the other ways in which people took part. */
import { html, nothing } from 'lit';
import type { Mesa, Participacion } from '../../feed/types.js';
import type { MesaLeida, Origen } from '../../model/origin.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import { tMesas } from '../../i18n/mesas.js';
import { columnsTable } from '../columns.js';
import { commitmentName } from '../commitment-name.js';
import { evidenceList } from '../evidence.js';
import { feedLink } from '../link.js';
import { cleanText, feedParagraphs, feedText, plainText, type Content } from '../text.js';
import { joined, whoText } from '../who.js';
import type { OnSelect } from './flow.js';

const lines = (items: readonly Content[], cls?: string): Content => {
  const said = items.filter((i) => i !== nothing && i !== '');
  if (said.length === 0) return nothing;
  return html`${said.map((i) => html`<div class=${cls ?? nothing}>${i}</div> `)}`;
};

/** What matters, and in small under it what belongs to it. */
function stacked(main: Content, ...rest: readonly Content[]): Content {
  const [first, under] = [lines([main]), lines(rest, 'dos chico')];
  return first === nothing && under === nothing ? nothing : html`${first}${under}`;
}

/** A date that breaks over no line. */
const whole = (loc: Localizer, fecha: string): string => loc.date(fecha).replaceAll(' ', '\u00a0');

const figure = (loc: Localizer, n: number | undefined): Content =>
  n === undefined ? nothing : html`<b>${loc.number(n)}</b>`;

function people(loc: Localizer, { facilitador, asistentes = {} }: Mesa): Content {
  const sectors = Object.entries(asistentes);
  const n = sectors.reduce((sum, [, count]) => sum + count, 0);
  const list = sectors.map(
    ([sector, count]) => `${cleanText(codeWord(loc, 'sector', sector))} ${loc.number(count)}`,
  );
  return stacked(
    sectors.length === 0 ? nothing : tMesas(loc, 'asistentes', { n }),
    list.join(', '),
    facilitador === undefined
      ? nothing
      : html`${tMesas(loc, 'facilita')} ${whoText(loc, facilitador)}`,
  );
}

/** How many tables of each kind, when there is more than one kind. */
export function kinds(loc: Localizer, { porTipo }: Origen): Content {
  if (porTipo.size < 2) return nothing;
  const parts = [...porTipo].map(
    ([tipo, n]) => `${cleanText(detailWord(loc, 'tipo_mesa', tipo))}: ${loc.number(n)}`,
  );
  return html`<p class="dos chico tipos">${parts.join(' · ')}</p>`;
}

/** Rows by axis where there is more than one; the first `limite` tables. */
function axes(loc: Localizer, { porEje, mesas }: Origen, limite: number) {
  if (porEje.size < 2) return [{ rows: mesas.slice(0, limite) }];
  let left = limite;
  return [...porEje.values()]
    .map(({ titulo, mesas: all }) => {
      const rows = all.slice(0, Math.max(0, left));
      left -= rows.length;
      const name = titulo === undefined ? tMesas(loc, 'sin_eje') : feedText(loc, titulo);
      const n = tMesas(loc, 'n_mesas', { n: all.length });
      return { title: html`${name} <span class="dos">· ${n}</span>`, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Every table: kind, dates, place, who was there, problems, evidence. */
export function tablesTable(loc: Localizer, origen: Origen, limite: number): Content {
  const single = origen.porEje.size === 1;
  return columnsTable<MesaLeida>(loc, {
    caption: tMesas(loc, 'mesas'),
    part: 'mesas',
    cls: 'mesas',
    name: {
      head: tMesas(loc, 'mesa'),
      cell: ({ mesa, eje }) =>
        stacked(
          feedText(loc, mesa.titulo),
          joined(
            [
              mesa.tipo === undefined
                ? nothing
                : cleanText(detailWord(loc, 'tipo_mesa', mesa.tipo)),
              single ? feedText(loc, eje) : nothing,
            ],
            ' · ',
          ),
        ),
    },
    columns: [
      {
        head: tMesas(loc, 'cuando'),
        cell: ({ mesa }) =>
          stacked(
            (mesa.fechas ?? []).map((f) => whole(loc, f)).join(', '),
            feedText(loc, mesa.lugar),
          ),
      },
      { head: tMesas(loc, 'quienes'), cell: ({ mesa }) => people(loc, mesa) },
      {
        head: tMesas(loc, 'problematicas'),
        cls: 'n',
        cell: ({ problemas }) => figure(loc, problemas || undefined),
      },
      {
        head: tMesas(loc, 'documentos'),
        cls: 'todo',
        quiet: true,
        cell: ({ mesa }) => evidenceList(loc, mesa.evidencias),
      },
    ],
    groups: axes(loc, origen, limite),
  });
}

/** Commitments of the plan with the tables that they come from. */
export function originTable(
  loc: Localizer,
  compromisos: Origen['compromisos'],
  onSelect: OnSelect,
): Content {
  return columnsTable(loc, {
    caption: tMesas(loc, 'origen'),
    part: 'origen',
    cls: 'origen',
    name: {
      head: tMesas(loc, 'compromiso'),
      cell: ({ compromiso }) => commitmentName(loc, compromiso, onSelect),
    },
    columns: [
      {
        head: tMesas(loc, 'mesa'),
        cls: 'todo',
        cell: ({ mesas }) =>
          mesas.length === 0
            ? html`<span class="dos">${tMesas(loc, 'sin_mesa')}</span>`
            : lines(mesas.map((m) => feedText(loc, m.titulo))),
      },
      {
        head: tMesas(loc, 'problematicas'),
        cls: 'n',
        cell: ({ problemas }) => figure(loc, problemas || undefined),
      },
    ],
    groups: [{ rows: compromisos }],
  });
}

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
