/** The end of every import: the root around the plans, and the reader's word that it can be shown. */
import { LIMITES, parseFeed, TEXTO_MAXIMO, type Problema } from '../feed/index.js';
import { copyJson } from '../feed/copy.js';
import { isObject } from '../feed/shape.js';
import type { Importacion } from './findings.js';
import { type Importing, type Pieza, push, put } from './importing.js';

const ROUNDS = 5;
/** Where values are kept that the reader set aside. */
const APART = 'x_importacion_apartado';

/** What the source does not say of the exercise, and the options did not either. */
function tellMissing({ findings, options }: Importing, feed: Pieza): void {
  if (!options.publicador) findings.add('falta_en_origen', {}, { destino: 'publicador' });
  if (!options.ejercicio) findings.add('falta_en_origen', {}, { destino: 'ejercicio' });
  if (!options.licencia) findings.add('falta_en_origen', {}, { destino: 'licencia' });
  const plans = feed['planes'] as Pieza[];
  if (plans.some((plan) => plan['inicio'] === undefined)) {
    findings.add('falta_en_origen', {}, { destino: 'planes[].inicio' });
  }
}

function rootOf(importing: Importing, plans: readonly Pieza[]): Pieza {
  const { options, latest, findings } = importing;
  const feed: Pieza = { version: '1.0' };
  put(feed, 'actualizado', options.actualizado ?? latest);
  if (!options.actualizado) {
    if (latest) findings.add('actualizado_deducido', {}, { esperado: latest });
    else findings.add('falta_en_origen', {}, { destino: 'actualizado' });
  }
  for (const name of ['publicador', 'uri', 'licencia', 'idioma', 'zona_horaria'] as const) {
    put(feed, name, copyJson(options[name]));
  }
  if (options.ejemplo) feed['ejemplo'] = true;
  feed['ejercicio'] = copyJson(options.ejercicio ?? {});
  feed['planes'] = plans;
  tellMissing(importing, feed);
  return feed;
}

/** What the options say of the plan wins over the source. */
export function planOptions(importing: Importing, plan: Pieza, first: boolean): void {
  if (!first) return;
  const stated = copyJson(importing.options.plan ?? {}) as Pieza;
  for (const [name, value] of Object.entries(stated)) put(plan, name, value);
}

/** Texts past the limit are cut where they are shown; the whole is kept beside them. */
function shorten(importing: Importing, root: Pieza): void {
  const pending: [Pieza, number][] = [[root, 1]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('x_')) continue;
      if (typeof value === 'object' && value !== null && depth < LIMITES.profundidad) {
        pending.push([value as Pieza, depth + 1]);
      } else if (typeof value === 'string' && value.length > TEXTO_MAXIMO && isObject(node)) {
        const cut = value.slice(0, TEXTO_MAXIMO - 1).replace(/\s+\S*$/, '');
        node[key] = `${cut}…`;
        node[`x_${key}_completo`] = value;
        importing.findings.add(
          'texto_recortado',
          {},
          { valor: value, destino: `x_${key}_completo` },
        );
      }
    }
  }
}

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Takes what the reader could not show out of the feed, and keeps it at its end. */
function setApart(feed: Pieza, { puntero, codigo }: Problema): boolean {
  const path = parts(puntero);
  const last = path.pop();
  let parent: unknown = feed;
  for (const part of path) {
    parent = typeof parent === 'object' && parent ? (parent as Pieza)[part] : undefined;
  }
  if (last === undefined || typeof parent !== 'object' || parent === null) return false;
  if (!Object.hasOwn(parent, last)) return false;
  push(feed, APART, { puntero, codigo, valor: (parent as Pieza)[last] });
  if (Array.isArray(parent)) (parent as unknown[]).splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return true;
}

/** Reads the feed and sets apart what stands in its way, until nothing does. */
function settle({ findings }: Importing, feed: Pieza): ReturnType<typeof parseFeed> {
  let lectura = parseFeed(feed);
  for (let round = 0; round < ROUNDS && lectura.feed; round++) {
    const errors = lectura.problemas.filter(({ gravedad }) => gravedad === 'error');
    // From the end, so that the places of the others hold.
    const moved = errors.reverse().filter((problem) => {
      if (!setApart(feed, problem)) return false;
      const { puntero, valor, codigo } = problem;
      findings.add(
        'apartado_por_el_lector',
        {},
        { valor, esperado: codigo, destino: `${APART} ${puntero}` },
      );
      return true;
    });
    if (moved.length === 0) break;
    lectura = parseFeed(feed);
  }
  return lectura;
}

/** Wraps the plans in a feed that the reader takes without an error; null when it refuses it. */
export function finish(importing: Importing, plans: readonly Pieza[]): Importacion {
  const feed = rootOf(importing, plans);
  shorten(importing, feed);
  const { feed: readable, problemas, porClase } = settle(importing, feed);
  if (!readable) {
    const [problem] = problemas;
    importing.findings.add(
      'entrada_demasiado_grande',
      {},
      { esperado: problem?.esperado, valor: problem?.codigo },
    );
    return { feed: null, informe: importing.findings.report() };
  }
  const counts = Object.entries(porClase).map(([clase, { leidos }]) => [clase, leidos] as const);
  return {
    feed: feed,
    informe: importing.findings.report(Object.fromEntries(counts)),
  };
}
