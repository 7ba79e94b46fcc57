/** The controllers of the validator and how they hang together: one file, its changes, its edition. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../context/clock.js';
import { saveFile } from '../../context/save-file.js';
import type { Comparacion, Revision } from '../../engine/jobs.js';
import type { Localizer } from '../../i18n/localizer.js';
import { DeliveryController } from './delivery-controller.js';
import { EditorController } from './editor-controller.js';
import { EngineClient } from './engine-client.js';
import { FileController } from './file-controller.js';
import { Seen } from './seen.js';

export interface BenchHost extends ReactiveControllerHost {
  /** Address of the published edition, when the page names it. */
  anterior: string | undefined;
}

export class Bench implements ReactiveController {
  readonly engine = new EngineClient();
  readonly seen = new Seen();
  readonly archivo: FileController<Revision>;
  readonly publicada: FileController<Comparacion>;
  readonly editor: EditorController;
  readonly entrega: DeliveryController;
  #host: BenchHost;
  #onRead: () => void;

  constructor(host: BenchHost, loc: () => Localizer, onRead: () => void) {
    this.#host = host;
    this.#onRead = onRead;
    const { engine } = this;
    this.archivo = new FileController<Revision>(host, {
      run: (archivo, e) => engine.run('leer', { ...archivo, ahora: clock.now() }, e),
      loc,
      onEnd: () => this.#read(),
    });
    this.publicada = new FileController<Comparacion>(host, {
      run: (antes, e) => engine.run('comparar', { antes, texto: this.actual?.texto ?? '' }, e),
      loc,
      onEnd: () => this.entrega.reset(),
    });
    this.editor = new EditorController(host, {
      base: () => this.archivo.resultado,
      run: (pide, e) => engine.run('retocar', pide, e),
      onEnd: () => this.#changed(),
    });
    this.entrega = new DeliveryController(host, {
      actual: () => this.actual,
      anterior: () => this.before?.bytes ?? null,
      loc,
      run: (pide, e) => engine.run('publicar', pide, e),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.engine.close();
  }

  /** The feed as it stands, with the quick changes. */
  get actual(): Revision | null {
    return this.editor.retocada ?? this.archivo.resultado;
  }

  /** The published edition that was picked, where it can be read. */
  get before(): { nombre: string; bytes: Uint8Array } | null {
    return this.publicada.resultado?.lectura.feed ? this.publicada.archivo : null;
  }

  /** Saves the data as they stand. */
  saveJson(): void {
    const { archivo, actual } = { archivo: this.archivo.archivo, actual: this.actual };
    if (!archivo || !actual) return;
    saveFile(`${archivo.nombre.replace(/\.\w+$/, '')}.json`, 'application/json', actual.texto);
  }

  #read(): void {
    this.editor.reset();
    this.#changed();
    const { anterior } = this.#host;
    const { lectura } = this.archivo.resultado ?? {};
    if (anterior && lectura?.feed && this.publicada.situacion.que === 'inicio') {
      void this.publicada.url(anterior);
    }
    this.#onRead();
  }

  #changed(): void {
    this.entrega.reset();
    void this.publicada.refresh();
  }
}
