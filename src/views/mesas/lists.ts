/** The tables by axis, and the commitments by table. */
import { html, nothing } from 'lit';
import type { Mesa } from '../../feed/types.js';
import type { MesaLeida, Origen } from '../../model/origin.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tMesas } from '../../i18n/mesas.js';
import { columnsTable } from '../columns.js';
import { commitmentName } from '../commitment-name.js';
import { evidenceList } from '../evidence.js';
import { cleanText, feedText, type Content } from '../text.js';
import { joined, whoText } from '../who.js';
import { figure, lines, stacked, whole } from './cells.js';
import type { OnSelect } from './flow.js';

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
