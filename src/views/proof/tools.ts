/** Search, kind and order of the documents. */
import { html, nothing, type TemplateResult } from 'lit';
import { detailWord } from '../../i18n/codes-detail.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tProof } from '../../i18n/proof.js';
import type { Pruebas } from '../../model/proof.js';
import {
  AGRUPACIONES_DE_PRUEBAS,
  type AgrupacionDePruebas,
  type FiltroDePruebas,
} from '../../model/proof-groups.js';
import { cleanText } from '../text.js';

export interface ProofTools {
  por: AgrupacionDePruebas;
  filtro: FiltroDePruebas;
  /** Documents that the filter lets through. */
  visibles: number;
  onGroup: (por: AgrupacionDePruebas) => void;
  onFilter: (filtro: FiltroDePruebas) => void;
}

/** Kinds that the feed uses, with how many documents of each, the most frequent first. */
function kinds(pruebas: Pruebas['pruebas']): [string, number][] {
  const counts = new Map<string, number>();
  for (const { evidencia } of pruebas) {
    const tipo = evidencia.tipo ?? '';
    counts.set(tipo, (counts.get(tipo) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}

function kindSelect(loc: Localizer, { pruebas }: Pruebas, t: ProofTools): TemplateResult {
  const list = kinds(pruebas);
  const choose = (e: Event): void => {
    const chosen = list[(e.target as HTMLSelectElement).selectedIndex - 1];
    t.onFilter({ ...t.filtro, tipo: chosen?.[0] });
  };
  return html`<label
    ><span>${tProof(loc, 'tipo')}</span>
    <select @change=${choose}>
      <option ?selected=${t.filtro.tipo === undefined}>${tProof(loc, 'todos')}</option>
      ${list.map(
        ([tipo, n]) =>
          html`<option ?selected=${t.filtro.tipo === tipo}>
            ${tProof(loc, 'opcion', {
              nombre:
                tipo === ''
                  ? tProof(loc, 'sin_tipo')
                  : cleanText(detailWord(loc, 'tipo_evidencia', tipo)),
              n,
            })}
          </option>`,
      )}
    </select>
  </label>`;
}

/** The toolbar; its result is told to those who do not see it. */
export function proofTools(loc: Localizer, pruebas: Pruebas, t: ProofTools): TemplateResult {
  const filtered = (t.filtro.texto ?? '').trim() !== '' || t.filtro.tipo !== undefined;
  const write = (e: Event): void =>
    t.onFilter({ ...t.filtro, texto: (e.target as HTMLInputElement).value });
  return html`<div
      class="busca no-imprimir"
      role="search"
      aria-label=${tProof(loc, 'buscar')}
      part="barra"
    >
      <label
        ><span>${tProof(loc, 'buscar')}</span>
        <input
          type="search"
          .value=${t.filtro.texto ?? ''}
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          @input=${write}
        />
      </label>
      ${kindSelect(loc, pruebas, t)}
    </div>
    <div class="resultado">
      <p>
        <span role="status">${tProof(loc, 'resultado', { n: t.visibles })}</span>
        ${
          filtered
            ? html`<button class="enlace no-imprimir" type="button" @click=${() => t.onFilter({})}>
                ${tProof(loc, 'quitar')}
              </button>`
            : nothing
        }
      </p>
      <div
        class="vistas no-imprimir"
        role="group"
        aria-label=${tProof(loc, 'agrupar')}
        part="vistas"
      >
        ${AGRUPACIONES_DE_PRUEBAS.map(
          (por) =>
            html`<button
              type="button"
              data-por=${por}
              aria-pressed=${por === t.por ? 'true' : 'false'}
              @click=${() => t.onGroup(por)}
            >
              ${tProof(loc, `por.${por}`)}
            </button>`,
        )}
      </div>
    </div>`;
}
