/** The next edition: what is asked for it, and the files that come of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../context/clock.js';
import { saveFile } from '../../context/save-file.js';
import type { ArchivoDeEdicion, Publicada, Publicar, Revision } from '../../engine/jobs.js';
import { momentText } from '../../feed/moment.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tDelivery } from '../../i18n/validator-delivery.js';
import type { PedidoDeEdicion } from '../../views/validator/delivery-edition.js';
import { Cancelado, type Encargo } from './engine-client.js';

export interface DeliveryTask {
  actual: () => Revision | null;
  /** The published edition that was picked. */
  anterior: () => Uint8Array | null;
  loc: () => Localizer;
  run: (pide: Publicar, encargo: Encargo) => Promise<Publicada>;
}

const JSON_TYPE = 'application/json';

/** Folder and name of the files at an address; nothing of a blank one. */
function placeOf(direccion: string): Pick<Publicar, 'carpeta' | 'nombre'> {
  if (direccion === '') return {};
  const url = new URL(direccion);
  const nombre = /([^/]*)\.json$/i.exec(url.pathname)?.[1] ?? '';
  return { carpeta: new URL('.', url).href, ...(nombre && { nombre }) };
}

export class DeliveryController implements ReactiveController {
  pedido: PedidoDeEdicion = { direccion: '', autor: '', motivo: '', hoy: false };
  archivos: readonly ArchivoDeEdicion[] = [];
  cambios = 0;
  falla = '';
  ocupado = false;
  servidor = 'apache';
  #host: ReactiveControllerHost;
  #task: DeliveryTask;
  #control: AbortController | null = null;

  constructor(host: ReactiveControllerHost, task: DeliveryTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#control?.abort();
  }

  /** What was made is of data that are no longer these. */
  reset(): void {
    this.#control?.abort();
    this.archivos = [];
    this.cambios = 0;
    this.falla = '';
    this.ocupado = false;
    this.#host.requestUpdate();
  }

  ask(pedido: PedidoDeEdicion): void {
    this.pedido = pedido;
    this.reset();
  }

  choose(servidor: string): void {
    this.servidor = servidor;
    this.#host.requestUpdate();
  }

  async prepare(): Promise<void> {
    const actual = this.#task.actual();
    if (!actual?.lectura.feed) return;
    this.reset();
    this.ocupado = true;
    const { signal } = (this.#control = new AbortController());
    try {
      const made = await this.#task.run(this.#asked(actual), { signal });
      this.ocupado = false;
      if ('falla' in made) this.falla = this.#words(made.falla, made.valor);
      else [this.archivos, this.cambios] = [made.archivos, made.cambios];
    } catch (error) {
      if (error instanceof Cancelado) return;
      this.ocupado = false;
      this.falla = this.#words('otra', error instanceof Error ? error.message : String(error));
    }
    this.#host.requestUpdate();
  }

  save(sha256: string, nombre: string): void {
    const archivo = this.archivos.find((a) => a.sha256 === sha256 && a.nombre === nombre);
    if (archivo) saveFile(archivo.nombre, JSON_TYPE, archivo.bytes as BlobPart);
  }

  #asked({ lectura, texto }: Revision): Publicar {
    const { direccion, autor, motivo } = this.pedido;
    return {
      texto,
      anterior: this.#task.anterior(),
      actualizado: this.#moment(lectura.feed?.actualizado, lectura.feed?.zona_horaria),
      ...placeOf(direccion.trim()),
      ...(autor.trim() && { autor: autor.trim() }),
      ...(motivo.trim() && { motivo: motivo.trim() }),
    };
  }

  /** The data say themselves when they were true; where they do not, or are so now, it is now. */
  #moment(actualizado: string | undefined, zona: string | undefined): string {
    return this.pedido.hoy || actualizado === undefined
      ? momentText(clock.now(), zona)
      : actualizado;
  }

  #words(codigo: string, valor: string): string {
    const loc = this.#task.loc();
    const key = `f_${codigo}`;
    const say = tDelivery as unknown as (l: Localizer, k: string, p: object) => string;
    return tDelivery.has(key)
      ? say(loc, key, { valor })
      : tDelivery(loc, 'f_otra', { valor: `${codigo} ${valor}`.trim() });
  }
}
