import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import { tCommon } from '../../i18n/common.js';
import { tStances } from '../../i18n/stances.js';
import { seenBy, type Vista } from '../../model/eyes.js';
import {
  disputesFirst,
  eyesOf,
  LADOS,
  mattersOf,
  ojoDe,
  silentOf,
  type Asunto,
  type Lado,
} from '../../model/stances.js';
import type { PlanDerivado } from '../../model/types.js';
import { commitmentName } from '../../views/commitment-name.js';
import { elementFrame } from '../../views/element-frame.js';
import { eyeHeadline, eyeName, eyesControl, eyesTable } from '../../views/eyes.js';
import { heading } from '../../views/heading.js';
import { matter } from '../../views/stances.js';
import { feedText, type Content } from '../../views/text.js';
import { styles } from './pal-posturas.styles.js';

/** Matters that one press adds. */
const PARTE = 20;

/** All that is drawn of one plan; computed once for each. */
interface Derivado {
  plan: PlanDerivado;
  asuntos: readonly Asunto[];
  ojos: readonly string[];
  lados: readonly Lado[];
  vistas: Map<string, Vista>;
}

/**
 * Quién dice qué: lo que cada sector dice de cada compromiso y de cada actividad, junto al estatus
 * publicado, con su prueba; primero lo que está en disputa. La cifra del plan se puede leer por los
 * ojos de un sector: solo cuenta lo que ese sector dijo.
 *
 * @summary Los sectores lado a lado, y el plan por los ojos de cada uno.
 * @slot - Contenido de respaldo: se ve sin JavaScript, y debajo del mensaje si faltan los datos.
 * @csspart ojos - Botones para elegir por los ojos de quién se mira.
 * @csspart cifra - La cifra del plan por esos ojos, con su base.
 * @csspart asuntos - La lista de asuntos con postura.
 */
export class PalPosturas extends FeedElement {
  static override styles = styles;

  /** Por los ojos de qué sector se mira: `autoridad`, `sociedad_civil`, `organismo_garante` u otro. Sin él, todos. */
  @property() sector: string | undefined;

  @state() private _limite = PARTE;
  #derived: Derivado | null = null;

  protected override render(): TemplateResult {
    const { loc } = this;
    return elementFrame(loc, this.situacion, {
      forma: 'resumen',
      titulo: tStances(loc, 'titulo'),
      guia: tStances(loc, 'guia'),
      contenido: () => this.#renderData(this.#derive()),
      vacio: [tStances(loc, 'vacio'), tStances(loc, 'vacio_hacer')],
    });
  }

  #derive(): Derivado | null {
    const { planDerivado: plan } = this;
    if (!plan || this.#derived?.plan === plan) return plan && this.#derived;
    const asuntos = disputesFirst(plan.compromisos.flatMap(mattersOf));
    const others = asuntos.some((a) => a.miradas.some((m) => m.lado === 'otros'));
    const lados = others ? LADOS : LADOS.slice(0, 3);
    this.#derived = { plan, asuntos, ojos: eyesOf(asuntos), lados, vistas: new Map() };
    return this.#derived;
  }

  #renderData(d: Derivado | null): Content {
    if (!d || d.asuntos.length === 0) return nothing;
    const { loc, procedencia } = this;
    const ojo = this.sector ? ojoDe(this.sector) : '';
    const ojos = ojo === '' || d.ojos.includes(ojo) ? d.ojos : [...d.ojos, ojo];
    const views = (ojo === '' ? d.ojos : [ojo]).map((one) => this.#view(d, one));
    return html`${eyesControl(loc, ojos, ojo, (one) => this.#choose(one))}
    ${
      ojo === ''
        ? eyesTable(loc, views, d.plan, procedencia)
        : eyeHeadline(loc, views[0]!, d.plan, procedencia)
    }
    ${this.#renderMatters(d, ojo)}`;
  }

  #view(d: Derivado, ojo: string): Vista {
    let view = d.vistas.get(ojo);
    if (!view) {
      view = seenBy(this.lectura!, d.plan, ojo, this.reglas);
      d.vistas.set(ojo, view);
    }
    return view;
  }

  #choose(ojo: string): void {
    this.sector = ojo || undefined;
    this._limite = PARTE;
  }

  #renderMatters(d: Derivado, ojo: string): TemplateResult {
    const { loc } = this;
    const spoke = (a: Asunto): boolean => a.posturas.some((p) => ojoDe(p.sector) === ojo);
    const list = ojo === '' ? d.asuntos : d.asuntos.filter(spoke);
    const n = list.length;
    const disputed = list.filter((a) => a.disputa).length;
    const words = [
      tStances(loc, 'asuntos', { n }),
      ...(disputed > 0 ? [tStances(loc, 'en_disputa', { n: disputed })] : []),
    ].join(', ');
    const rest = n - this._limite;
    return html`<section class="seccion" part="asuntos">
      ${heading(this.nivelTitulo + 1, html`<span aria-live="polite">${words}</span>`)}
      ${list.slice(0, this._limite).map((a) => this.#renderMatter(a, d.lados))}
      ${
        rest > 0
          ? html`<button
              class="boton no-imprimir"
              type="button"
              @click=${() => (this._limite += PARTE)}
            >
              ${tCommon(loc, 'verMas', { n: Math.min(rest, PARTE) })}
            </button>`
          : nothing
      }
      ${this.#renderSilent(d, list, ojo)}
    </section>`;
  }

  #renderMatter(a: Asunto, lados: readonly Lado[]): TemplateResult {
    const { loc } = this;
    const onSelect = this.dentro ? () => this.elegir(a.compromiso) : undefined;
    const name = commitmentName(loc, a.compromiso, onSelect);
    const level = this.nivelTitulo + 2;
    if (!a.actividad) return matter(loc, a, { level, titulo: name, lados });
    const title = feedText(loc, a.actividad.actividad.titulo);
    const pie = html`<p class="chico dos">${tStances(loc, 'del_compromiso')} ${name}</p>`;
    return matter(loc, a, {
      level,
      titulo: title === nothing ? a.actividad.id : title,
      pie,
      lados,
    });
  }

  #renderSilent(d: Derivado, spoken: readonly Asunto[], ojo: string): Content {
    const { loc } = this;
    const { compromisos, actividades } = silentOf(d.plan, spoken);
    const parts = [
      compromisos > 0 ? tCommon(loc, 'nCompromisos', { n: compromisos }) : '',
      actividades > 0 ? tCommon(loc, 'nActividades', { n: actividades }) : '',
    ].filter(Boolean);
    if (parts.length === 0) return nothing;
    const lista = loc.list(parts);
    return html`<p class="callados dos">
      ${
        ojo === ''
          ? tStances(loc, 'callados', { lista })
          : tStances(loc, 'callados_de', { lista, sector: eyeName(loc, ojo) })
      }
    </p>`;
  }
}

if (!customElements.get('pal-posturas')) customElements.define('pal-posturas', PalPosturas);

declare global {
  interface HTMLElementTagNameMap {
    'pal-posturas': PalPosturas;
  }
}
