/** Documents in groups, each with where it is cited. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstDay } from '../../feed/civil-date.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommon } from '../../i18n/common.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tProof } from '../../i18n/proof.js';
import type {
  AgrupacionDePruebas,
  GrupoDePruebas,
  PruebaEnGrupo,
} from '../../model/proof-groups.js';
import type { CompromisoDerivado } from '../../model/types.js';
import { commitmentName } from '../commitment-name.js';
import { evidenceItem } from '../evidence.js';
import { heading } from '../heading.js';
import { moreButton } from '../more.js';
import { cleanText, type Content } from '../text.js';
import { citeText, partText } from './cite.js';

export interface ProofListOptions {
  por: AgrupacionDePruebas;
  /** Level of the group headings. */
  level: number;
  onSelect: ((c: CompromisoDerivado) => void) | undefined;
  /** Documents drawn, over all groups. */
  limite: number;
  onMore: () => void;
}

function monthName(loc: Localizer, clave: string): string {
  if (clave === '') return tProof(loc, 'sin_mes');
  const dia = firstDay(clave);
  if (clave.length === 4 || dia === null) return tProof(loc, 'solo_anio', { anio: clave });
  const name = loc.month(dia, 'long').replace(/\sde\s/, ' ');
  return name.charAt(0).toLocaleUpperCase(loc.idioma) + name.slice(1);
}

function groupName(loc: Localizer, g: GrupoDePruebas, o: ProofListOptions): Content {
  if (g.compromiso) return commitmentName(loc, g.compromiso, o.onSelect);
  if (o.por === 'mes') return monthName(loc, g.clave);
  if (o.por === 'objeto') return tProof(loc, `parte.${g.clave}` as 'parte.plan');
  return g.clave === ''
    ? tProof(loc, 'sin_tipo')
    : cleanText(detailWord(loc, 'tipo_evidencia', g.clave));
}

/** Where else, or where, in words under a document. */
function foot(loc: Localizer, { prueba, citas }: PruebaEnGrupo, byObject: boolean): Content {
  const elsewhere = prueba.citas.length - citas.length;
  const more = elsewhere > 0 ? tProof(loc, 'tambien', { n: elsewhere }) : '';
  const where = byObject ? '' : [...new Set(citas.map((c) => citeText(loc, c)))].join('; ');
  const said = [where, more].filter(Boolean).join('. ');
  return said === '' ? nothing : html`<span class="dos linea">${said}</span>`;
}

/** Inside a commitment or a part: one label for what follows one another under the same thing. */
function byPart(loc: Localizer, pruebas: readonly PruebaEnGrupo[]): [string, PruebaEnGrupo[]][] {
  const parts = new Map<string, PruebaEnGrupo[]>();
  for (const p of pruebas) {
    for (const label of new Set(p.citas.map((cita) => partText(loc, cita)))) {
      const list = parts.get(label);
      if (list) list.push(p);
      else parts.set(label, [p]);
    }
  }
  return [...parts];
}

function items(loc: Localizer, list: readonly PruebaEnGrupo[], byObject: boolean): TemplateResult {
  return html`<ul class="evs">
    ${list.map((p) => evidenceItem(loc, p.prueba.evidencia, foot(loc, p, byObject)))}
  </ul>`;
}

function group(
  loc: Localizer,
  g: GrupoDePruebas,
  shown: readonly PruebaEnGrupo[],
  o: ProofListOptions,
): TemplateResult {
  const byObject = o.por === 'objeto';
  const count = tCommon(loc, 'nDocumentos', { n: g.pruebas.length });
  return html`<section class="grupo">
    ${heading(o.level, html`${groupName(loc, g, o)} <span class="dos">· ${count}</span>`)}
    ${
      byObject
        ? byPart(loc, shown).map(
            ([label, list]) =>
              html`<div class="parte">
                <p class="chico dos">${label}</p>
                ${items(loc, list, true)}
              </div>`,
          )
        : items(loc, shown, false)
    }
  </section>`;
}

/** The groups, as far as the limit goes; what waits is behind a button. */
export function proofGroups(
  loc: Localizer,
  grupos: readonly GrupoDePruebas[],
  o: ProofListOptions,
): TemplateResult {
  let left = o.limite;
  let waiting = 0;
  const drawn: TemplateResult[] = [];
  for (const g of grupos) {
    const shown = g.pruebas.slice(0, left);
    left -= shown.length;
    waiting += g.pruebas.length - shown.length;
    if (shown.length > 0) drawn.push(group(loc, g, shown, o));
  }
  if (drawn.length === 0) return html`<p class="prosa">${tProof(loc, 'ninguno')}</p>`;
  return html`${drawn} ${moreButton(loc, waiting, o.onMore)}`;
}
