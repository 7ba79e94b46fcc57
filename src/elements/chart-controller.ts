/** "Llevarse esta gráfica": what the board offers, for one element with a drawing. */
import { html } from 'lit';
import { today } from '../context/clock.js';
import { saveOffer } from './save-offer.js';
import { isCitable } from '../feed/ids.js';
import type { Feed } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { cleanText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { PlanDerivado } from '../model/types.js';
import { citation } from '../output/citation.js';
import { planName } from '../output/names.js';
import { provenance, provenanceLines } from '../output/provenance.js';
import type { Llevado } from '../output/taken.js';
import { takeAwayDoor } from '../views/take-away/door.js';
import { openTakeAway } from '../views/take-away/dialog.js';
import type { Content } from '../views/text.js';
import { drawingFiles, type Dibujo } from './drawings.js';
import { codesOf } from './embedding.js';

/** What an element shows at the moment of asking; `FeedElement.llevable` gives most of it. */
export interface Grafica {
  loc: Localizer;
  feed: Feed | null | undefined;
  plan: PlanDerivado | null;
  url: URL | null;
  huella: () => Promise<string | null>;
  etiqueta: string;
  /** Attributes that say what is shown, beside where from and in which language. */
  atributos: Readonly<Record<string, string | undefined>>;
}

export interface ChartSource {
  /** Set where only one commitment is shown. */
  uno?: Llevado['uno'];
  compromisos?: Llevado['compromisos'];
  atributos?: Grafica['atributos'];
  /** Undefined `taken` where the exercise has no plan. */
  dibujos: (loc: Localizer, taken: Llevado | null) => Dibujo[];
}

export class ChartController {
  #moment: () => Grafica;
  #source: () => ChartSource;
  #opening = false;

  constructor(moment: () => Grafica, source: () => ChartSource) {
    this.#moment = moment;
    this.#source = source;
  }

  /** The way to the dialog, in a line of its own. */
  door(loc: Localizer): Content {
    const name = tTakeaway(loc, 'llevarse_grafica');
    const open = (event: Event): void => void this.#open(event.currentTarget as HTMLElement);
    return html`<p class="llevar-grafica no-imprimir">${takeAwayDoor(name, open)}</p>`;
  }

  async #open(opener: HTMLElement): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const sha256 = await this.#moment().huella();
      const now = this.#moment();
      if (now.feed && opener.isConnected) this.#show(opener, now, now.feed, sha256);
    } finally {
      this.#opening = false;
    }
  }

  #show(opener: HTMLElement, g: Grafica, feed: Feed, sha256: string | null): void {
    const { loc, plan, url, etiqueta } = g;
    const { uno = null, compromisos, dibujos, atributos } = this.#source();
    const descargado = today(feed.zona_horaria);
    const origen = provenance(loc, feed, { url, pagina: location.href, descargado, sha256 });
    const all = compromisos ?? (uno ? [uno] : (plan?.compromisos ?? []));
    const taken: Llevado | null = plan && {
      ...{ feed, plan, uno, compromisos: all, origen },
      ...{ filtros: {}, filtrosDichos: [] },
    };
    const titulo = plan
      ? planName(loc, feed, plan.plan)
      : cleanText(feed.ejercicio?.entidad?.nombre ?? '');
    const lista = dibujos(loc, taken);
    const nombre = lista[0]?.nombre ?? '';
    const context = { feed, plan, origen, titulo, alcance: titulo };
    const id = plan?.plan.id ?? '';
    openTakeAway(loc, opener, {
      titulo: tTakeaway(loc, 'llevarse_grafica'),
      alcance: [nombre, titulo].filter(Boolean).join(': '),
      archivos: drawingFiles(loc, context, lista),
      completo: url,
      cita: taken ? citation(loc, taken) : null,
      enlace: origen.pagina,
      codigos: codesOf(loc, {
        ...{ etiqueta, titulo: `${nombre}: ${titulo}`, fuente: origen.fuente },
        atributos: { plan: isCitable(id) ? id : undefined, ...g.atributos, ...atributos },
      }),
      origen: provenanceLines(loc, origen),
      guardar: saveOffer,
    });
  }
}
