/** The form of one activity. It asks for nothing: what is left as it was does not change. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFecha, precision } from '../../feed/civil-date.js';
import { ESTATUS, TIPO_EVIDENCIA } from '../../feed/codes.js';
import type { Retoque } from '../../feed/retouch.js';
import { isHttpUrl } from '../../feed/schema/base.js';
import type { Evidencia } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tEditor } from '../../i18n/validator-editor.js';
import type { Renglon } from './rows.js';

const FECHAS = ['inicio', 'fin', 'concluida'] as const;

type Mal = 'mal_fecha' | 'mal_titulo' | 'mal_lugar' | 'sin_cambio';

/** A date of a whole day is picked; a month or a year, which no picker can hold, is written. */
function dateField(loc: Localizer, name: string, label: string, value: string): TemplateResult {
  const whole = value === '' || precision(value) === 'dia';
  return html`<label class="campo">
    <span>${label}</span>
    <input
      name=${name}
      type=${whole ? 'date' : 'text'}
      placeholder=${whole ? nothing : tEditor(loc, 'fecha_parcial')}
      .value=${value}
    />
  </label>`;
}

function statusField(loc: Localizer, estatus: string): TemplateResult {
  const known = ESTATUS.codigos as readonly string[];
  const codes = estatus === '' || known.includes(estatus) ? known : [estatus, ...known];
  return html`<label class="campo">
    <span>${tEditor(loc, 'estatus')}</span>
    <select name="estatus">
      <option value="" ?selected=${estatus === ''}>${tEditor(loc, 'sin_estatus')}</option>
      ${codes.map(
        (code) =>
          html`<option value=${code} ?selected=${code === estatus}>
            ${codeWord(loc, 'estatus', code)}
          </option>`,
      )}
    </select>
  </label>`;
}

function textField(name: string, label: string, type: 'text' | 'url' = 'text'): TemplateResult {
  return html`<label class="campo">
    <span>${label}</span>
    <input name=${name} type=${type} autocomplete="off" />
  </label>`;
}

function evidenceFields(loc: Localizer): TemplateResult {
  return html`<fieldset class="nueva-evidencia">
    <legend>${tEditor(loc, 'evidencia')}</legend>
    ${textField('ev-titulo', tEditor(loc, 'evidencia_titulo'))}
    ${textField('ev-uri', tEditor(loc, 'evidencia_uri'), 'url')}
    ${textField('ev-ubicacion', tEditor(loc, 'evidencia_ubicacion'))}
    <label class="campo">
      <span>${tEditor(loc, 'evidencia_tipo')}</span>
      <select name="ev-tipo">
        <option value="">${tEditor(loc, 'sin_tipo')}</option>
        ${TIPO_EVIDENCIA.codigos.map(
          (code) => html`<option value=${code}>${detailWord(loc, 'tipo_evidencia', code)}</option>`,
        )}
      </select>
    </label>
    ${dateField(loc, 'ev-fecha', tEditor(loc, 'evidencia_fecha'), '')}
  </fieldset>`;
}

function evidenceIn(read: (name: string) => string): Evidencia | Mal | null {
  const [titulo, uri, ubicacion] = ['ev-titulo', 'ev-uri', 'ev-ubicacion'].map(read);
  const [tipo, fecha] = [read('ev-tipo'), read('ev-fecha')];
  if (!titulo && !uri && !ubicacion) return null;
  if (!titulo) return 'mal_titulo';
  if (uri ? !isHttpUrl(uri) : !ubicacion) return 'mal_lugar';
  if (fecha !== '' && !isFecha(fecha)) return 'mal_fecha';
  return {
    titulo,
    ...(uri && { uri }),
    ...(ubicacion && { ubicacion }),
    ...(tipo && { tipo }),
    ...(fecha && { fecha }),
  };
}

/** What the form says, less what was so before; or what is wrong with it. */
export function retouchesOf(form: HTMLFormElement, { id, actividad }: Renglon): Retoque[] | Mal {
  const data = new FormData(form);
  const read = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const retoques: Retoque[] = [];
  for (const miembro of ['estatus', ...FECHAS] as const) {
    const valor = read(miembro);
    if (valor === (actividad[miembro] ?? '')) continue;
    if (miembro !== 'estatus' && valor !== '' && !isFecha(valor)) return 'mal_fecha';
    retoques.push({ objeto: id, miembro, valor });
  }
  // A date that its picker holds in half reads as nothing; to take it for that would lose the old one.
  if (form.querySelector('input:invalid')?.getAttribute('type') === 'date') return 'mal_fecha';
  const evidencia = evidenceIn(read);
  if (typeof evidencia === 'string') return evidencia;
  if (evidencia) retoques.push({ objeto: id, evidencia });
  return retoques.length > 0 ? retoques : 'sin_cambio';
}

export function activityForm(
  loc: Localizer,
  r: Renglon,
  onApply: (retoques: Retoque[]) => void,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const found = retouchesOf(form, r);
    const told = form.querySelector('[role=alert]')!;
    told.textContent = typeof found === 'string' ? tEditor(loc, found) : '';
    if (typeof found !== 'string') onApply(found);
  };
  return html`<form class="cambio" @submit=${submit} novalidate>
    <div class="campos">
      ${statusField(loc, r.actividad.estatus ?? '')}
      ${FECHAS.map((m) => dateField(loc, m, tEditor(loc, m), r.actividad[m] ?? ''))}
    </div>
    ${evidenceFields(loc)}
    <p class="mal" role="alert"></p>
    <button class="boton principal" type="submit">${tEditor(loc, 'aplicar')}</button>
  </form>`;
}
