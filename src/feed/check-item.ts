/** Checks of single items, by the schema that describes them. All of them only warn. */
import type * as z from 'zod/mini';
import { firstDay, lastDay } from './civil-date.js';
import { checkVotes } from './check-votes.js';
import { ESCALA_POR_DIMENSION, ESCALAS, missingFamilies } from './codes.js';
import type { Reading } from './reading.js';
import type { Path } from './report.js';
import { accion, actividad, compromiso } from './schema/compromiso.js';
import { ejercicio, participacion, secretariado, sensibilizacion } from './schema/ejercicio.js';
import { plan, valoracion } from './schema/plan.js';
import type {
  Accion,
  Actividad,
  Compromiso,
  Ejercicio,
  Feed,
  Secretariado,
  Valoracion,
} from './types.js';
import { nearest } from './similar.js';
import { isHeld, isSuplente } from './votes-seats.js';

type Check<T> = (item: T, path: Path, reading: Reading, feed: Feed) => void;
type Dated = Readonly<Record<string, unknown>>;

/** A check that the second date is not before the first, as far as both are known. */
function inOrder(from: string, to: string): Check<Dated> {
  return (item, path, { report }) => {
    const start = item[from] as string | undefined;
    const end = item[to] as string | undefined;
    if (start === undefined || end === undefined) return;
    // Whole dates compare as texts; only partial ones need their days.
    if (start.length === 10 && end.length === 10 && start <= end) return;
    const [first, last] = [firstDay(start), lastDay(end)];
    if (first === null || last === null || last >= first) return;
    report.add('fin_antes_de_inicio', [...path, to], { visto: end, esperado: `≥ ${start}` });
  };
}

/** Tolerance for weights that were rounded to whole numbers, in points of 100. */
const ROUNDING = 0.5;

function checkWeights(
  children: readonly (Accion | Actividad)[],
  path: Path,
  reading: Reading,
): void {
  if (children.length === 0) return;
  let all = 0;
  let cancelled = 0;
  for (const child of children) {
    if (child.ponderacion === undefined) return;
    all += child.ponderacion;
    if ('estatus' in child && child.estatus === 'cancelada') cancelled += child.ponderacion;
  }
  // Fractions of 1 are as good as points of 100, and a cancelled activity may keep its weight or not.
  const fits = (sum: number): boolean =>
    Math.abs(sum - 100) <= ROUNDING || Math.abs(sum - 1) <= ROUNDING / 100;
  if (fits(all) || fits(all - cancelled)) return;
  const visto = String(Math.round(all * 100) / 100);
  reading.report.add('pesos_no_suman_100', path, { visto, esperado: '100' });
}

/** Why the status of an activity does not go with its dates and verifications, if so. */
function contradiction(item: Actividad): string | undefined {
  const { estatus, concluida, verificada, verificaciones, inicio } = item;
  const open = estatus === 'por_iniciar' || estatus === 'en_proceso';
  if (open && concluida !== undefined) return 'concluida';
  if (verificada !== undefined && (open || estatus === 'concluida')) return 'verificada';
  const latest = verificaciones?.at(-1);
  if (estatus === 'verificada' && latest?.valor === 'rechazada') return 'verificaciones';
  const [started, done] = [firstDay(inicio), lastDay(concluida)];
  if (started !== null && done !== null && done < started) return 'concluida';
  return undefined;
}

const checkActividad: Check<Actividad> = (item, path, reading) => {
  inOrder('inicio', 'fin')(item, path, reading, {});
  const { report, setAside } = reading;
  if (item.estatus === undefined && !setAside.has(report.pointer([...path, 'estatus']))) {
    report.add('sin_estatus', path, { esperado: 'estatus', efecto: 'degradado' });
    reading.degrade([...path, 'estatus']);
  }
  const against = contradiction(item);
  if (against !== undefined) {
    report.add('estatus_contradictorio', [...path, 'estatus'], {
      visto: item.estatus,
      esperado: against,
    });
  }
};

const checkAccion: Check<Accion> = (item, path, reading, feed) => {
  inOrder('inicio', 'fin')(item, path, reading, feed);
  checkWeights(item.actividades ?? [], path, reading);
};

const checkCompromiso: Check<Compromiso> = (item, path, reading, feed) => {
  inOrder('inicio', 'fin')(item, path, reading, feed);
  checkWeights([...(item.acciones ?? []), ...(item.actividades ?? [])], path, reading);
};

const checkEjercicio: Check<Ejercicio> = ({ declaraciones = [] }, path, { report }) => {
  const firmantes = declaraciones.flatMap((declaracion) => declaracion.firmantes ?? []);
  if (firmantes.length === 0) return;
  // A witness of honour signs for nobody.
  const partes = firmantes.filter(({ calidad }) => calidad !== 'testigo_de_honor');
  const esperado = missingFamilies(partes.map((firmante) => firmante.sector)).join(', ');
  if (esperado !== '') report.add('faltan_firmas', [...path, 'declaraciones'], { esperado });
};

const checkSecretariado: Check<Secretariado> = (item, path, reading, feed) => {
  inOrder('instalacion', 'fin')(item, path, reading, feed);
  checkVotes(item, path, reading);
  const { tipo, asientos = [] } = item;
  if ((tipo !== undefined && tipo !== 'stl') || asientos.length === 0) return;
  const held = asientos.filter((asiento) => !isSuplente(asiento) && isHeld(asiento));
  const esperado = missingFamilies(held.map((asiento) => asiento.sector)).join(', ');
  if (esperado !== '') reading.report.add('faltan_titulares', [...path, 'asientos'], { esperado });
};

/** The codes of a scale; undefined when the feed declares no such scale. */
function scaleCodes(id: string, feed: Feed): readonly string[] | undefined {
  if (Object.hasOwn(ESCALAS, id)) return ESCALAS[id];
  const own = feed.escalas?.find((escala) => escala.id === id);
  return own?.valores?.map((valor) => valor.codigo) ?? (own && []);
}

const checkValoracion: Check<Valoracion> = (item, path, { report }, feed) => {
  const { escala, dimension, valor } = item;
  const id =
    escala ??
    (Object.hasOwn(ESCALA_POR_DIMENSION, dimension) ? ESCALA_POR_DIMENSION[dimension] : undefined);
  if (id === undefined) return;
  const codes = scaleCodes(id, feed);
  if (codes === undefined) {
    report.add('referencia_sin_destino', [...path, 'escala'], { visto: id, esperado: 'escala' });
  } else if (codes.length > 0 && !codes.includes(valor)) {
    const sugerencia = nearest(valor, codes);
    report.add('codigo_desconocido', [...path, 'valor'], {
      visto: valor,
      esperado: codes.join(', '),
      ...(sugerencia !== undefined && { sugerencia }),
    });
  }
};

export type ItemCheck = Check<never>;
type Entry = [z.ZodMiniType, ItemCheck];

/** Schema of an item → its check. */
export const CHECKS: ReadonlyMap<object, Check<never>> = new Map<z.ZodMiniType, Check<never>>([
  [actividad, checkActividad],
  [accion, checkAccion],
  [compromiso, checkCompromiso],
  [ejercicio, checkEjercicio],
  [secretariado, checkSecretariado],
  [valoracion, checkValoracion],
  [plan, inOrder('inicio', 'fin')],
  [sensibilizacion, inOrder('fecha', 'fin')],
  [participacion, inOrder('inicio', 'fin')],
] as Entry[]);
