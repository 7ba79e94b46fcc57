/** One file on its way: picked, taken, read by the engine, given up, refused. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Archivo } from '../../engine/jobs.js';
import type { Lectura } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Situacion } from '../../views/validator/shown.js';
import { Cancelado, isEnded, type Encargo } from './engine-client.js';
import { nameOfAddress, takeFile, takeUrl, type Tomado } from './take-file.js';

const INICIO: Situacion = { que: 'inicio' };

export interface FileTask<R> {
  /** Reads the file. */
  run: (archivo: Archivo, encargo: Encargo) => Promise<R>;
  loc: () => Localizer;
  /** Told when a file was read, refused or given up. */
  onEnd: () => void;
}

export class FileController<R extends { lectura: Lectura }> implements ReactiveController {
  situacion: Situacion = INICIO;
  /** What came of the file that was read. */
  resultado: R | null = null;
  archivo: Archivo | null = null;
  /** More files came with it. */
  varios = false;
  #host: ReactiveControllerHost;
  #task: FileTask<R>;
  #control: AbortController | null = null;
  #again: () => Promise<void> = () => Promise.resolve();

  constructor(host: ReactiveControllerHost, task: FileTask<R>) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#control?.abort();
  }

  /** The first file; the others are left, and that is said. */
  files(files: readonly File[], carpeta = false): Promise<void> {
    const [file] = files;
    if (!file) return Promise.resolve();
    this.varios = files.length > 1;
    return this.#start(file.name, false, () => takeFile(file, carpeta));
  }

  url(address: string): Promise<void> {
    this.varios = false;
    const take = (signal: AbortSignal): Promise<Tomado | null> =>
      takeUrl(address, signal, this.#task.loc());
    return this.#start(nameOfAddress(address), true, take);
  }

  cancel(): void {
    this.#control?.abort();
  }

  again(): Promise<void> {
    return this.#again();
  }

  /** Reads the same bytes again, because what they are held against has changed. */
  async refresh(): Promise<void> {
    const { archivo } = this;
    if (!archivo || this.situacion.que !== 'leido') return;
    const control = (this.#control = new AbortController());
    const visto = { nombre: archivo.nombre, peso: archivo.bytes.length };
    try {
      const resultado = await this.#task.run(archivo, { signal: control.signal });
      if (control !== this.#control) return;
      this.resultado = resultado;
      this.#put({ que: 'leido', archivo: visto, lectura: resultado.lectura });
    } catch (error) {
      if (!(error instanceof Cancelado)) throw error;
    }
  }

  clear(): void {
    this.#control?.abort();
    this.#control = this.archivo = this.resultado = null;
    this.#put(INICIO);
  }

  #put(situacion: Situacion): void {
    this.situacion = situacion;
    this.#host.requestUpdate();
  }

  async #start(
    nombre: string,
    trayendo: boolean,
    take: (signal: AbortSignal) => Promise<Tomado | null>,
  ): Promise<void> {
    this.#again = () => this.#start(nombre, trayendo, take);
    this.#control?.abort();
    const control = (this.#control = new AbortController());
    this.archivo = this.resultado = null;
    this.#put({ que: 'leyendo', nombre, trayendo, etapa: null, hecho: undefined });
    const end = await this.#read(nombre, take, control.signal);
    // A later file has taken its place.
    if (control !== this.#control) return;
    this.#put(end);
    this.#task.onEnd();
  }

  async #read(
    nombre: string,
    take: (signal: AbortSignal) => Promise<Tomado | null>,
    signal: AbortSignal,
  ): Promise<Situacion> {
    const tomado = await take(signal);
    if (!tomado || signal.aborted) return { que: 'cancelado', nombre };
    if ('rechazo' in tomado) {
      const { rechazo, peso, detalle = '' } = tomado;
      return { que: 'rechazado', archivo: { nombre: tomado.nombre, peso }, rechazo, detalle };
    }
    const { archivo } = tomado;
    const visto = { nombre: archivo.nombre, peso: archivo.bytes.length };
    try {
      const onAvance: Encargo['onAvance'] = ({ etapa, hecho }) => {
        if (!signal.aborted) this.#put({ que: 'leyendo', nombre, trayendo: false, etapa, hecho });
      };
      const resultado = await this.#task.run(archivo, { signal, onAvance });
      if (isEnded(signal)) return { que: 'cancelado', nombre };
      this.resultado = resultado;
      this.archivo = archivo;
      return { que: 'leido', archivo: visto, lectura: resultado.lectura };
    } catch (error) {
      if (error instanceof Cancelado) return { que: 'cancelado', nombre };
      const detalle = error instanceof Error ? error.message : String(error);
      return { que: 'rechazado', archivo: visto, rechazo: 'falla', detalle };
    }
  }
}
