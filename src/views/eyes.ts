/** The headline of a plan by the eyes of one sector, or of all side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Vista } from '../model/eyes.js';
import type { Avance, PlanDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tStances } from '../i18n/stances.js';
import { baseWords } from './base-words.js';
import { cleanText, type Content } from './text.js';
import { planWhy } from './why-explain.js';
import { whyFigure, type Explicacion, type Procedencia } from './why.js';

export const eyeName = (loc: Localizer, ojo: string): string =>
  cleanText(codeWord(loc, 'sector', ojo));

/** Buttons that choose whose eyes; '' is everybody's. */
export function eyesControl(
  loc: Localizer,
  ojos: readonly string[],
  chosen: string,
  onChoose: (ojo: string) => void,
): TemplateResult {
  return html`<div class="ojos no-imprimir" part="ojos">
    <span class="dos" id="ojos">${tStances(loc, 'ojos')}</span>
    <div role="group" aria-labelledby="ojos">
      ${['', ...ojos].map(
        (ojo) =>
          html`<button
            type="button"
            data-ojo=${ojo}
            aria-pressed=${ojo === chosen ? 'true' : 'false'}
            @click=${() => onChoose(ojo)}
          >
            ${ojo === '' ? tStances(loc, 'todos') : eyeName(loc, ojo)}
          </button>`,
      )}
    </div>
  </div>`;
}

/** Sentences under the figure of one sector: whose it is, and what it leaves out. */
function notes(loc: Localizer, v: Vista): string[] {
  const sector = eyeName(loc, v.ojo);
  const n = v.divididos;
  return [
    tStances(loc, 'solo_suyo', { sector }),
    ...(n > 0 ? [tStances(loc, 'divididos', { n })] : []),
  ];
}

function figure(
  loc: Localizer,
  { valor }: Avance,
  explain: () => Explicacion,
  p: Procedencia,
): Content {
  if (valor === null) return tCommon(loc, 'sinDato');
  return whyFigure(loc, loc.percent(valor), explain, p);
}

/** The sum of one sector: its own trace, with the numbers of the plan's commitments. */
function eyeFigure(loc: Localizer, v: Vista, plan: PlanDerivado, p: Procedencia): Content {
  const que = tStances(loc, 'por_ojos', { sector: eyeName(loc, v.ojo) });
  const notas = [...notes(loc, v), tStances(loc, 'regla')];
  const explain = (): Explicacion => ({ ...planWhy(loc, plan.compromisos, v.avance, que), notas });
  return figure(loc, v.avance, explain, p);
}

function publishedFigure(loc: Localizer, { compromisos, avance }: PlanDerivado, p: Procedencia) {
  return figure(loc, avance, () => planWhy(loc, compromisos, avance), p);
}

const baseOf = (loc: Localizer, avance: Avance): string =>
  avance.valor === null ? '' : baseWords(loc, avance);

/** The figure of one sector, large, with its base; the published one beside it. */
export function eyeHeadline(
  loc: Localizer,
  v: Vista,
  plan: PlanDerivado,
  p: Procedencia,
): TemplateResult {
  const sector = eyeName(loc, v.ojo);
  const { compromisos: c, actividades: a } = v;
  const spoke = c.con + a.con > 0;
  const base = { n: c.con, de: c.de, m: a.con, md: a.de, t: v.terminadas };
  const bases = [v.avance, plan.avance].map((x) => baseOf(loc, x));
  return html`<div class="cifra" part="cifra">
    <p><b>${tStances(loc, 'avance_de', { sector })}</b></p>
    <p>
      <span class="grande">${eyeFigure(loc, v, plan, p)}</span>
      ${bases[0] === '' ? nothing : html`<span>${bases[0]}</span>`}
    </p>
    <p class="chico">
      ${spoke ? tStances(loc, 'base', base) : tStances(loc, 'nada_de', { sector })}
    </p>
    ${notes(loc, v).map((note) => html`<p class="dos chico">${note}</p>`)}
    <p class="chico publicado">
      ${tStances(loc, 'avance_publicado')}: ${publishedFigure(loc, plan, p)}
      ${bases[1] === '' ? nothing : html`<span class="dos">${bases[1]}</span>`}
    </p>
  </div>`;
}

interface Fila {
  nombre: string;
  cuentas: readonly [compromisos: string, actividades: string, terminadas: string];
  avance: Avance;
  cifra: Content;
}

function row(loc: Localizer, f: Fila, columns: readonly string[]): TemplateResult {
  const base = baseOf(loc, f.avance);
  return html`<tr>
    <th scope="row">${f.nombre}</th>
    ${f.cuentas.map((text, i) => html`<td class="n" data-e=${columns[i]!}>${text}</td>`)}
    <td class="n" data-e=${columns[3]!}>
      ${f.cifra}${base === '' ? nothing : html`<br /><span class="dos chico">${base}</span>`}
    </td>
  </tr>`;
}

/** What is published and what every sector sees, one row each. */
export function eyesTable(
  loc: Localizer,
  vistas: readonly Vista[],
  plan: PlanDerivado,
  p: Procedencia,
): TemplateResult {
  const of = (n: number, de: number): string => tStances(loc, 'de', { n, de });
  const columns = (['con_postura', 'act_con_postura', 'terminadas', 'avance'] as const).map((key) =>
    tStances(loc, key),
  );
  const published: Fila = {
    nombre: tStances(loc, 'publicado'),
    cuentas: ['–', '–', of(plan.terminadas, plan.total)],
    avance: plan.avance,
    cifra: publishedFigure(loc, plan, p),
  };
  const rows = vistas.map((v): Fila => ({
    nombre: eyeName(loc, v.ojo),
    cuentas: [
      of(v.compromisos.con, v.compromisos.de),
      of(v.actividades.con, v.actividades.de),
      v.actividades.con === 0 ? '–' : of(v.terminadas, v.actividades.con),
    ],
    avance: v.avance,
    cifra: eyeFigure(loc, v, plan, p),
  }));
  return html`<div class="apilable miran" part="cifra">
    <table>
      <caption class="sr">
        ${tStances(loc, 'ojos')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${tStances(loc, 'ojos')}</th>
          ${columns.map((name) => html`<th scope="col" class="n">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[published, ...rows].map((f) => row(loc, f, columns))}
      </tbody>
    </table>
  </div>`;
}
