/** What an element hands to the elements inside it. */
import { createContext } from '@lit/context';
import type { Falla } from '../feed/load-fault.js';
import type { Lectura } from '../feed/problems.js';

/**
 * `inicial`: no source yet. `cargando`: a first load. `listo`, `parcial` (something could not be
 * read), `vacio` (no plan or no commitment yet): data are shown. `error`: nothing can be shown.
 */
export type Estado = 'inicial' | 'cargando' | 'listo' | 'parcial' | 'vacio' | 'error';

/** Where a feed stands; replaced as a whole, never changed. */
export interface FeedState {
  readonly estado: Estado;
  readonly lectura: Lectura | null;
  /** The last load failed; data shown beside it are older. */
  readonly falla: Falla | null;
  /** When the data shown were read, in milliseconds since 1970. */
  readonly fecha: number | null;
  readonly url: URL | null;
}

export const INICIAL: FeedState = {
  estado: 'inicial',
  lectura: null,
  falla: null,
  fecha: null,
  url: null,
};

/** The feed of an ancestor with the rules it is read by, which hold where the inner element has none. */
export interface FeedProvided extends FeedState {
  readonly hoy: string | undefined;
  readonly plan: string | undefined;
  readonly estricto: boolean;
  /** Loads again; told when it ended. */
  reload(): Promise<Estado>;
  /** SHA-256 of the feed's bytes; see `FeedController`. */
  huella?: () => Promise<string | null>;
}

/** By a global symbol, so that the elements of two copies of the script meet. */
export const feedContext = createContext<FeedProvided, symbol>(Symbol.for('pal.feed'));

/** The state that a reading leads to. */
export function estadoOf(lectura: Lectura | null): Estado {
  if (!lectura?.feed) return 'error';
  const { feed, problemas, porClase } = lectura;
  const lost = ['planes', 'compromisos'].some((clase) => (porClase[clase]?.rechazados ?? 0) > 0);
  const empty = !feed.planes?.some(({ compromisos }) => (compromisos?.length ?? 0) > 0);
  if (empty && !lost) return 'vacio';
  return problemas.some(({ gravedad }) => gravedad === 'error') ? 'parcial' : 'listo';
}
