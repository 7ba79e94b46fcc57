/** What the tests of the outputs take away. */
import type { Feed } from '../../src/feed/types.js';
import { parseFeed } from '../../src/feed/parse.js';
import { makeLocalizer, type Localizer } from '../../src/i18n/localizer.js';
import { derivePlan, pickPlan } from '../../src/model/derive.js';
import { provenance } from '../../src/output/provenance.js';
import type { Llevado } from '../../src/output/taken.js';
import { readDemo } from '../demo/demo-feeds.js';
import { dia } from '../model/make.js';

export const ES = makeLocalizer('es-MX');
export const EN = makeLocalizer('en');
export const HUELLA = 'ab'.repeat(32);
export const FUENTE = 'https://datos.ejemplo.gob.mx/pal.json?a=1&b=2';
export const PAGINA = 'https://ejemplo.gob.mx/tablero?x=1&y=2';
export const HOY = '2026-11-22';

/** Everything of the plan in force of a feed, as the board hands it over. */
export function takenOf(value: unknown, rest: Partial<Llevado> = {}, loc: Localizer = ES): Llevado {
  const lectura = parseFeed(value);
  const feed = lectura.feed!;
  const hoy = dia(HOY);
  const index = Math.max(0, pickPlan(feed, hoy));
  const plan = derivePlan({ feed, rechazados: lectura.rechazados }, index, { hoy });
  const origen = provenance(loc, feed, {
    url: new URL(FUENTE),
    pagina: PAGINA,
    descargado: hoy,
    sha256: HUELLA,
  });
  const { compromisos } = plan;
  return { feed, plan, compromisos, uno: null, filtros: {}, filtrosDichos: [], origen, ...rest };
}

export async function sampleTaken(rest: Partial<Llevado> = {}): Promise<Llevado> {
  return takenOf(await readDemo('estado-de-muestra'), rest);
}

/** A feed of one commitment whose texts are these; the activity is due in `fin`. */
export function feedSaying(texto: string, actividad: Record<string, unknown> = {}): Feed {
  return {
    version: '1.0',
    actualizado: '2026-10-31T12:00:00-06:00',
    publicador: { nombre: 'Oficina' },
    ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    planes: [
      {
        id: 'p1',
        titulo: 'Plan',
        inicio: '2026-01-01',
        compromisos: [
          {
            id: 'c1',
            numero: '1',
            titulo: texto,
            actividades: [{ id: 'a1', titulo: texto, estatus: 'en_proceso', ...actividad }],
          },
        ],
      },
    ],
  } as Feed;
}
