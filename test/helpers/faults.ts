/** The page's side of the fault server (fault-plugin.js). */

interface Origenes {
  fallas: string;
  cerrado: string;
}

export interface Visita {
  ruta: string;
  metodo: string;
  cabeceras: Record<string, string>;
  /** Milliseconds, by the server's clock. */
  cuando: number;
}

let known: Promise<Origenes> | undefined;

function origins(): Promise<Origenes> {
  known ??= fetch('/__fallas__/origen').then((response) => response.json() as Promise<Origenes>);
  return known;
}

/** A name that no other test uses. */
export function freshId(): string {
  return crypto.randomUUID();
}

/** The address of a route of the fault server, e.g. `estado/503`. */
export async function faultUrl(route: string, id = freshId()): Promise<URL> {
  return new URL(`/${route}?id=${id}`, (await origins()).fallas);
}

/** An address where nobody listens. */
export async function closedUrl(): Promise<URL> {
  return new URL('/', (await origins()).cerrado);
}

/** The requests that came with this id, in order. */
export async function visits(id: string): Promise<Visita[]> {
  const response = await fetch(await faultUrl('conteo', id), { cache: 'no-store' });
  return (await response.json()) as Visita[];
}

/** Waits until `done` holds; a test that waits for nothing fails by itself. */
export async function until(done: () => boolean | Promise<boolean>, ms = 5_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('Waited in vain');
    await new Promise((next) => setTimeout(next, 5));
  }
}
