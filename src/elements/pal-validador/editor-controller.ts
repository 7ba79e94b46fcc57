/** Quick changes: what was changed, and the feed that comes of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../context/clock.js';
import type { Pide, Retocada, Revision } from '../../engine/jobs.js';
import { momentText } from '../../feed/moment.js';
import type { Retoque } from '../../feed/retouch.js';
import type { CambioHecho } from '../../views/validator/editor.js';
import { TRAMO_RENGLONES } from '../../views/validator/editor.js';
import type { Renglon } from '../../views/validator/rows.js';
import { Cancelado, type Encargo } from './engine-client.js';

type Comun = Pide<'retocar'>['comun'];

export interface EditorTask {
  base: () => Revision | null;
  run: (pide: Pide<'retocar'>, encargo: Encargo) => Promise<Retocada>;
  onEnd: () => void;
}

const sameMember = (a: Retoque, b: Retoque): boolean =>
  'miembro' in a && 'miembro' in b && a.objeto === b.objeto && a.miembro === b.miembro;

export class EditorController implements ReactiveController {
  hechos: readonly CambioHecho[] = [];
  /** The feed with the changes; null while there are none. */
  retocada: Retocada | null = null;
  abierto: string | null = null;
  buscar = '';
  limite = TRAMO_RENGLONES;
  autor = '';
  motivo = '';
  /** The data were looked through and are true today. */
  hoy = false;
  #host: ReactiveControllerHost;
  #task: EditorTask;
  #control: AbortController | null = null;

  constructor(host: ReactiveControllerHost, task: EditorTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#control?.abort();
  }

  /** Another file: nothing of the changes belongs to it. */
  reset(): void {
    this.#control?.abort();
    this.hechos = [];
    this.retocada = this.abierto = null;
    this.buscar = '';
    this.limite = TRAMO_RENGLONES;
    this.hoy = false;
  }

  /** Puts any of what is shown; the list begins anew with another search. */
  put(state: Partial<Pick<EditorController, 'buscar' | 'limite' | 'abierto'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }

  /** What is said of all changes. */
  say(state: Partial<Pick<EditorController, 'autor' | 'motivo' | 'hoy'>>): void {
    Object.assign(this, state);
    void this.#make();
  }

  apply({ actividad, titulo }: Renglon, retoques: readonly Retoque[]): void {
    const hechos = [...this.hechos];
    for (const retoque of retoques) {
      const at = hechos.findIndex((hecho) => sameMember(hecho.retoque, retoque));
      const old = at === -1 ? undefined : hechos.splice(at, 1)[0];
      const antes = old?.antes ?? ('miembro' in retoque ? (actividad[retoque.miembro] ?? '') : '');
      // Back to what it was is no change.
      if ('miembro' in retoque && retoque.valor === antes) continue;
      hechos.push({ retoque, titulo, antes });
    }
    this.hechos = hechos;
    this.abierto = null;
    void this.#make();
  }

  /** Takes one change back, or all. */
  undo(hecho: CambioHecho | null): void {
    this.hechos = hecho ? this.hechos.filter((one) => one !== hecho) : [];
    void this.#make();
  }

  async #make(): Promise<void> {
    this.#control?.abort();
    this.#host.requestUpdate();
    const base = this.#task.base();
    if (!base || this.hechos.length === 0) {
      this.retocada = null;
      this.#task.onEnd();
      return;
    }
    const { signal } = (this.#control = new AbortController());
    try {
      this.retocada = await this.#task.run(this.#asked(base), { signal });
      this.#host.requestUpdate();
      this.#task.onEnd();
    } catch (error) {
      if (!(error instanceof Cancelado)) throw error;
    }
  }

  #asked({ lectura, texto }: Revision): Pide<'retocar'> {
    const ahora = clock.now();
    const fecha = momentText(ahora, lectura.feed?.zona_horaria);
    const { autor, motivo, hoy } = this;
    const comun: Comun = {
      fecha,
      ...(autor.trim() && { autor: autor.trim() }),
      ...(motivo.trim() && { motivo: motivo.trim() }),
    };
    const retoques = this.hechos.map(({ retoque }) => retoque);
    return { texto, retoques, comun, ahora, ...(hoy && { actualizado: fecha }) };
  }
}
