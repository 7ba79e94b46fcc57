/** The controllers of the validator and how they hang together: one file, its changes, its edition. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../context/clock.js';
import { saveFile } from '../../context/save-file.js';
import type { Comparacion, Revision } from '../../engine/jobs.js';
import type { Localizer } from '../../i18n/localizer.js';
import { todoList } from '../../sheets/todo.js';
import { todoText } from '../../views/validator/todo-text.js';
import { DeliveryController } from './delivery-controller.js';
import { EditorController } from './editor-controller.js';
import { Cancelado, EngineClient } from './engine-client.js';
import { FileController } from './file-controller.js';
import { Seen } from './seen.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
  #books = new AbortController();
  #onRead: () => void;

  constructor(host: BenchHost, loc: () => Localizer, onRead: () => void) {
    this.#host = host;
    this.#onRead = onRead;
    const { engine } = this;
    this.archivo = new FileController<Revision>(host, {
      run: (archivo, e) =>
        engine.run('leer', { ...archivo, ahora: clock.now(), idioma: loc().idioma }, e),
      loc,
      onEnd: () => this.#read(),
    });
    this.publicada = new FileController<Comparacion>(host, {
      run: (antes, e) => {
        const texto = this.actual?.texto ?? '';
        return engine.run('comparar', { antes, texto, idioma: loc().idioma }, e);
      },
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
    this.#books.abort();
    this.#books = new AbortController();
    this.engine.close();
  }

  /** The feed as it stands, with the quick changes. */
  get actual(): Revision | null {
    return this.editor.retocada ?? this.archivo.resultado;
  }

  /** The published edition that was picked, to the byte, where it is one. */
  get before(): { nombre: string; bytes: Uint8Array } | null {
    const { resultado, archivo } = this.publicada;
    return resultado?.lectura.feed && resultado.esJson ? archivo : null;
  }

  /** Saves the data as they stand. */
  saveJson(): void {
    const { actual } = this;
    if (actual) saveFile(`${this.#stem}.json`, 'application/json', actual.texto);
  }

  /** Saves them as a workbook, or the empty one to fill in. */
  async saveBook(plantilla = false): Promise<void> {
    const texto = this.actual?.texto ?? '';
    const asked = plantilla ? ({ plantilla } as const) : { texto };
    const { signal } = this.#books;
    const bytes = await this.#unlessEnded(this.engine.run('libro', asked, { signal }));
    const nombre = plantilla ? 'plantilla-pal' : this.#stem;
    if (bytes) saveFile(`${nombre}.xlsx`, XLSX, bytes as BlobPart);
  }

  /** Nothing of a job that ended with the element. */
  async #unlessEnded<R>(job: Promise<R>): Promise<R | null> {
    try {
      return await job;
    } catch (error) {
      if (error instanceof Cancelado) return null;
      throw error;
    }
  }

  /** True where there are cells to mark. */
  get hasCells(): boolean {
    return this.archivo.resultado?.mensajes?.some(({ fila }) => fila > 0) === true;
  }

  /** Saves the workbook that was read with its cells marked. */
  async saveMarked(): Promise<void> {
    const { archivo, resultado } = this.archivo;
    if (!archivo || !resultado?.mensajes) return;
    const asked = { ...archivo, mensajes: resultado.mensajes };
    const { signal } = this.#books;
    const bytes = await this.#unlessEnded(this.engine.run('marcar', asked, { signal }));
    if (bytes) saveFile(`${this.#stem}-marcado.xlsx`, XLSX, bytes as BlobPart);
  }

  /** Saves what there is to mend, as a list to be ticked off. */
  saveTodo(loc: Localizer): void {
    const { resultado } = this.archivo;
    if (!resultado) return;
    const texto = resultado.mensajes
      ? todoList(resultado.mensajes, { idioma: loc.idioma })
      : todoText(loc, this.seen.findings(loc, resultado));
    saveFile(`pendientes-${this.#stem}.txt`, 'text/plain;charset=utf-8', texto);
  }

  /** Name of the file that was read, without its ending. */
  get #stem(): string {
    return this.archivo.archivo?.nombre.replace(/\.\w+$/, '') ?? 'pal';
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
