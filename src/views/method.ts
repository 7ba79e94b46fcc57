/** Method, legend and glossary inside the board: what every mark, word and number means. */
import { html, nothing, type TemplateResult } from 'lit';
import { CRITERIO_CREAS, ESTADO_COMPROMISO, SECTOR, TIPO_COMPROMISO } from '../feed/codes.js';
import { BANDERAS, ORDEN_ESTATUS } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tMethod } from '../i18n/method.js';
import { heading } from './heading.js';
import { flagLabel, statusLabel } from './marks.js';
import type { Content } from './text.js';
import { whenOpen } from './when-open.js';

export interface MethodOptions {
  level?: number;
  estricto?: boolean;
}

/** Words of the glossary, in the order in which a reader meets them. */
const GLOSSARY = [
  'pal',
  'stl',
  'creas_pal',
  'declaracion',
  'mesa',
  'compromiso',
  'accion',
  'actividad',
  'producto',
  'evidencia',
  'proactivo',
  'corte',
  'monitoreo',
  'ods',
] as const;

/** Ways of use, in the order in which a reader needs them. */
const USES = [
  'uso_cifra',
  'uso_tab',
  'uso_enter',
  'uso_flechas',
  'uso_zoom',
  'uso_escape',
] as const;

type Entry = readonly [term: Content, definition: string];

const say = tMethod as unknown as (loc: Localizer, key: string) => string;

function definitions(entries: readonly Entry[]): TemplateResult {
  return html`<dl class="definiciones">
    ${entries.map(
      ([term, definition]) =>
        html`<dt>${term}</dt>
          <dd>${definition}</dd>`,
    )}
  </dl>`;
}

function fold(title: string, lead: string, content: () => Content): TemplateResult {
  return html`<details class="metodo">
    <summary>${title}</summary>
    ${whenOpen(
      () => html`${lead === '' ? nothing : html`<p class="dos prosa">${lead}</p>`} ${content()}`,
    )}
  </details>`;
}

function statuses(loc: Localizer): Entry[] {
  return ORDEN_ESTATUS.map((e): Entry => [statusLabel(loc, e), codeWord(loc, 'estatus_def', e)]);
}

function flags(loc: Localizer): Entry[] {
  return BANDERAS.map((b): Entry => [flagLabel(loc, b), codeWord(loc, 'bandera_def', b)]);
}

function sectors(loc: Localizer): Entry[] {
  return SECTOR.codigos.map((s): Entry => [codeWord(loc, 'sector', s), say(loc, `sector_${s}`)]);
}

function commitments(loc: Localizer): Entry[] {
  return [
    ...TIPO_COMPROMISO.codigos.map((t): Entry => [
      codeWord(loc, 'tipo_compromiso', t),
      say(loc, `tipo_${t}`),
    ]),
    ...ESTADO_COMPROMISO.codigos.map((e): Entry => [
      codeWord(loc, 'estado_compromiso', e),
      say(loc, `estado_${e}`),
    ]),
  ];
}

function creas(loc: Localizer): Entry[] {
  return CRITERIO_CREAS.codigos.map((c): Entry => [
    detailWord(loc, 'criterio_creas', c),
    say(loc, `creas_${c}`),
  ]);
}

/** What each of the five criteria asks. */
export function creasMethod(loc: Localizer, draw: Draw = fold): TemplateResult {
  const [title, lead] = [tMethod(loc, 'creas'), tMethod(loc, 'creas_guia')];
  return draw(title, lead, () => definitions(creas(loc)));
}

function computation(loc: Localizer, estricto: boolean): TemplateResult {
  const sentences = [1, 2, 3, 4, 5, 6, 7].map((n) => say(loc, `calculo_${n}`));
  const rule = tMethod(loc, estricto ? 'calculo_estricto' : 'calculo_normal');
  return html`<ol class="pasos prosa">
    ${[...sentences, rule].map((sentence) => html`<li>${sentence}</li>`)}
  </ol>`;
}

function glossary(loc: Localizer): Entry[] {
  return GLOSSARY.map((word): Entry => [tMethod(loc, word), tMethod(loc, `${word}_def`)]);
}

function uses(loc: Localizer): Entry[] {
  return USES.map((use): Entry => [tMethod(loc, use), tMethod(loc, `${use}_def`)]);
}

type Draw = (title: string, lead: string, content: () => Content) => TemplateResult;

/** One block a subject, drawn by `draw`: folded on the screen, open on paper. */
export function methodView(
  loc: Localizer,
  { level = 2, estricto = false }: MethodOptions = {},
  draw: Draw = fold,
): TemplateResult {
  const t = tMethod;
  return html`<section class="seccion" part="metodo">
    ${heading(level, t(loc, 'titulo'))}
    ${/* Paper has no keys. */ draw === fold ? fold(t(loc, 'uso'), '', () => definitions(uses(loc))) : nothing}
    ${draw(t(loc, 'estatus'), t(loc, 'estatus_guia'), () => definitions(statuses(loc)))}
    ${draw(t(loc, 'avisos'), t(loc, 'avisos_guia'), () => definitions(flags(loc)))}
    ${draw(t(loc, 'calculo'), '', () => computation(loc, estricto))}
    ${draw(t(loc, 'sectores'), t(loc, 'sectores_guia'), () => definitions(sectors(loc)))}
    ${draw(t(loc, 'compromisos'), '', () => definitions(commitments(loc)))}
    ${creasMethod(loc, draw)} ${draw(t(loc, 'glosario'), '', () => definitions(glossary(loc)))}
  </section>`;
}
