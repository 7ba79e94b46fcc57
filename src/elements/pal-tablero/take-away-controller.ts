/** "Llevarse los datos": puts together what is offered of what is now shown, and opens it. */
import { today } from '../../context/clock.js';
import { isCitable } from '../../feed/ids.js';
import { filtersText } from '../../model/address.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tTakeaway } from '../../i18n/takeaway.js';
import { citationWithEvidence } from '../../output/citation.js';
import { commitmentTitle, planName } from '../../output/names.js';
import { provenance, provenanceLines } from '../../output/provenance.js';
import { notesOf, unreadLines, type Llevado } from '../../output/taken.js';
import type { BoardState } from '../../views/board/board.js';
import { filterWords } from '../../views/board/filter-words.js';
import { takeAwayDoor } from '../../views/take-away/door.js';
import { openTakeAway } from '../../views/take-away/dialog.js';
import type { Oferta } from '../../views/take-away/offer.js';
import type { Content } from '../../views/text.js';
import { drawingFiles } from '../drawings.js';
import { codesOf } from '../embedding.js';
import { saveOffer } from '../save-offer.js';
import { boardDrawings } from './board-drawings.js';
import { filesOf, scope } from './take-away-files.js';

/** What of the board travels in the code to embed it. */
export interface TakeAwayHost {
  compromiso: string | undefined;
  readonly vista: string;
  readonly agruparPor: string | undefined;
  readonly ordenarPor: string;
  readonly estricto: boolean;
  readonly hoy: string | undefined;
  readonly columnas: string | undefined;
  readonly mes: string | undefined;
  readonly zoom: string;
  readonly seccion: string;
}

/** The board at the moment of asking. */
export interface Momento {
  /** Null without a plan. */
  s: BoardState | null;
  loc: Localizer;
  huella: () => Promise<string | null>;
}

export class TakeAwayController {
  #host: TakeAwayHost;
  #moment: () => Momento;
  #address: (compromiso: string | undefined) => string | undefined;
  #opening = false;

  /**
   * `moment` tells what the board shows, `address` the address that shows it, undefined where it has
   * none of its own.
   */
  constructor(
    host: TakeAwayHost,
    moment: () => Momento,
    address: (compromiso: string | undefined) => string | undefined,
  ) {
    this.#host = host;
    this.#moment = moment;
    this.#address = address;
  }

  /** The way to the dialog, for the board or for the commitment that is open. */
  door(loc: Localizer, one: boolean): Content {
    const name = tTakeaway(loc, one ? 'llevarse_uno' : 'llevarse');
    return takeAwayDoor(name, (event) => void this.#open(event.currentTarget as HTMLElement));
  }

  /** The hash comes first: whatever is copied a moment later must not wait, or may not be copied. */
  async #open(opener: HTMLElement): Promise<void> {
    if (this.#opening) return;
    this.#opening = true;
    try {
      const sha256 = await this.#moment().huella();
      const { s, loc } = this.#moment();
      if (!s || !opener.isConnected) return;
      openTakeAway(loc, opener, this.#offer(loc, s, this.#take(loc, s, sha256)));
    } finally {
      this.#opening = false;
    }
  }

  #take(loc: Localizer, s: BoardState, sha256: string | null): Llevado {
    const { feed, plan, feedUrl: url, filtros } = s;
    const uno = plan.porId.get(this.#host.compromiso ?? '') ?? null;
    const pagina = this.#address(uno?.id) ?? location.href;
    const descargado = today(feed.zona_horaria);
    return {
      ...{ feed, plan, uno },
      compromisos: uno ? [uno] : s.visibles,
      filtros: uno ? {} : { ...filtros },
      filtrosDichos: uno ? [] : filterWords(loc, filtros, s.opciones),
      origen: provenance(loc, feed, { url, pagina, descargado, sha256 }),
    };
  }

  #offer(loc: Localizer, s: BoardState, taken: Llevado): Oferta {
    const { feed, plan, uno, origen } = taken;
    const titulo = planName(loc, feed, plan.plan);
    const alcance = scopeWords(loc, taken);
    const notas = notesOf(loc, taken);
    const context = { feed, plan, origen, titulo, alcance, notas, parte: scope(taken) };
    return {
      ...{ alcance, titulo: tTakeaway(loc, uno ? 'llevarse_uno' : 'llevarse') },
      archivos: [
        ...filesOf(loc, taken),
        ...drawingFiles(loc, context, boardDrawings(loc, s, taken)),
      ],
      completo: s.feedUrl,
      cita: citationWithEvidence(loc, taken),
      enlace: origen.pagina,
      codigos: codesOf(loc, { ...this.#shown(taken), titulo, fuente: origen.fuente }),
      origen: [...unreadLines(loc, taken), ...provenanceLines(loc, origen)],
      guardar: saveOffer,
    };
  }

  /** All of what is shown is said, the usual too, so that a later default changes nothing. */
  #shown({ uno, plan, filtros }: Llevado) {
    const { vista, agruparPor, ordenarPor, estricto, hoy, columnas, mes, zoom, seccion } =
      this.#host;
    const { id } = plan.plan;
    const atributos = {
      plan: isCitable(id) ? id : undefined,
      compromiso: uno?.id,
      seccion: seccion === 'plan' ? undefined : seccion,
      vista,
      'agrupar-por': agruparPor,
      'ordenar-por': ordenarPor,
      filtros: filtersText(filtros) || undefined,
      columnas: columnas?.replaceAll('.', ','),
      mes,
      zoom: zoom === 'todo' ? undefined : zoom,
      estricto: estricto ? '' : undefined,
      hoy,
    };
    return { etiqueta: 'pal-tablero', atributos };
  }
}

/** Which commitments: one, all, or those that the filters leave. */
function scopeWords(loc: Localizer, { uno, plan, compromisos, filtros }: Llevado): string {
  if (uno) return tTakeaway(loc, 'alcance_uno', { titulo: commitmentTitle(loc, uno) });
  const n = plan.compromisos.length;
  if (Object.keys(filtros).length === 0) return tTakeaway(loc, 'alcance_todo', { n });
  return tTakeaway(loc, 'alcance_filtro', { visibles: loc.number(compromisos.length), n });
}
