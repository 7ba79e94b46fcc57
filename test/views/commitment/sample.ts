/** The sample state, read and derived as the board does it. */
import { firstDay } from '../../../src/feed/civil-date.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Lectura } from '../../../src/feed/problems.js';
import type { Feed } from '../../../src/feed/types.js';
import { derivePlan } from '../../../src/model/derive.js';
import type { CompromisoDerivado, PlanDerivado } from '../../../src/model/types.js';
import { commitmentPage, type PageOptions } from '../../../src/views/commitment/page.js';
import { bytesOfDemo } from '../../demo/demo-feeds.js';
import { draw, es } from '../draw.js';

export const HOY = firstDay('2026-11-20')!;

export const FEED_URL = new URL('https://datos.ejemplo.gob.mx/pal.json');

export async function readSample(name = 'estado-de-muestra'): Promise<Lectura & { feed: Feed }> {
  return parseFeed(await bytesOfDemo(name)) as Lectura & { feed: Feed };
}

type Options = Partial<PageOptions> & { estricto?: boolean };

/** The page of a commitment of a feed that is given as it would be published. */
export function pageOf(
  feed: unknown,
  id: string,
  options: Options = {},
  width?: string,
): ShadowRoot {
  const lectura = parseFeed(JSON.stringify(feed)) as Lectura & { feed: Feed };
  const plan = derivePlan(lectura, 0, { hoy: HOY, estricto: options.estricto === true });
  return drawPage(lectura.feed, plan, plan.porId.get(id)!, options, width);
}

export function drawPage(
  feed: Feed,
  plan: PlanDerivado,
  c: CompromisoDerivado,
  { estricto = false, ...options }: Options = {},
  width?: string,
): ShadowRoot {
  const { actualizado, zona_horaria: zona } = feed;
  const procedencia = { actualizado, zona, estricto, hoy: HOY, fuente: FEED_URL };
  const page = { feed, feedUrl: FEED_URL, procedencia, ...options };
  return draw(commitmentPage(es, plan, c, page), width);
}

/** A feed with one plan of these commitments. */
export function feedOf(...compromisos: unknown[]): Record<string, unknown> {
  return {
    version: '1.0',
    actualizado: '2026-11-15T12:00:00-06:00',
    publicador: { nombre: 'Oficina de prueba' },
    ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '01', nombre: 'Prueba' } },
    planes: [{ id: 'p', titulo: 'Plan', inicio: '2026-03-01', compromisos }],
  };
}
