/**
 * The engine's side of the conversation: the same in a worker, where `port` is its global scope, and in
 * the page, where it is one end of a channel.
 */
import type { Avance, Marcha, Pedido, Respuesta } from './jobs.js';
import { runJob } from './run.js';

/** What of a port or of a worker's scope is used. */
export interface Puerto {
  postMessage: (message: Respuesta) => void;
  onmessage: ((event: MessageEvent<Pedido>) => void) | null;
}

/** Longest that a job in the page runs before the page gets its turn, in milliseconds. */
const TURNO = 12;

/** A turn for the page: its events and its drawing come first, which no promise would let them. */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function stepper(aviso: Marcha['aviso'], signal: AbortSignal): Marcha['paso'] {
  let last = performance.now();
  return async (avance) => {
    signal.throwIfAborted();
    aviso(avance);
    if (performance.now() - last < TURNO) return;
    await turn();
    last = performance.now();
    // It may have been ended meanwhile.
    signal.throwIfAborted();
  };
}

type Encargado = Extract<Pedido, { trabajo: unknown }>;

/** Answers what comes in at a port. */
export function serve(port: Puerto): void {
  const running = new Map<number, AbortController>();
  const answer = async ({ n, trabajo, datos }: Encargado): Promise<void> => {
    const control = new AbortController();
    running.set(n, control);
    const { signal } = control;
    try {
      const aviso = (avance: Avance): void => port.postMessage({ n, avance });
      const paso = stepper(aviso, signal);
      const da = await runJob(trabajo, datos as never, { signal, aviso, paso });
      if (!signal.aborted) port.postMessage({ n, da });
    } catch (error) {
      port.postMessage({ n, falla: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(n);
    }
  };
  port.onmessage = ({ data }) => {
    if ('cancelar' in data) running.get(data.n)?.abort();
    else void answer(data);
  };
  port.postMessage({ listo: true });
}
