/**
 * Times the model alone: derive, build the search, search, filter, group, sort, at 30, 300 and 3 000
 * commitments × 8 activities. Prints medians; asserts nothing. Usage: node test/bench/model.js
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, '.cache', 'bench-model.mjs');
const RUNS = 9;

await build({
  entryPoints: [join(ROOT, 'src/model/index.ts')],
  outfile: OUT,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
});
const model = await import(pathToFileURL(OUT).href);

const ESTATUS = ['por_iniciar', 'en_proceso', 'concluida', 'verificada', 'suspendida', undefined];
const pad = (n) => String(n).padStart(2, '0');
const day = (n) => `2026-${pad((n % 12) + 1)}-${pad((n % 28) + 1)}`;

function makeActivity(c, i) {
  const n = c * 8 + i;
  return {
    id: `a${n}`,
    titulo: `Publicar la información número ${n} en datos abiertos`,
    estatus: ESTATUS[n % ESTATUS.length],
    ponderacion: n % 5,
    inicio: day(n),
    fin: day(n + 3),
    ...(n % 7 === 0 && { fin_original: day(n + 2) }),
    evidencias: [{ titulo: `Minuta de la sesión ${n}`, uri: 'https://ejemplo.org/minuta' }],
    verificaciones: [{ fecha: day(n + 4), valor: 'aceptada' }],
    posturas: [{ sector: 'sociedad_civil', fecha: day(n), estatus: 'en_proceso' }],
  };
}

function makeFeed(size) {
  const compromisos = Array.from({ length: size }, (_, c) => ({
    id: `c${c}`,
    numero: String(c + 1),
    titulo: `Compromiso ${c}: transparentar el ejercicio del gasto público en salud y educación`,
    resumen: 'Que cualquier persona pueda saber en qué se gasta el dinero público.',
    responsables: [
      { organizacion: { nombre: `Secretaría ${c % 20}` }, sector: 'autoridad' },
      { organizacion: { nombre: `Organización ${c % 50}` }, sector: 'sociedad_civil' },
    ],
    acciones: [0, 1].map((x) => ({
      id: `x${c}.${x}`,
      titulo: `Acción ${x}`,
      ponderacion: 50,
      actividades: [0, 1, 2, 3].map((i) => makeActivity(c, x * 4 + i)),
    })),
  }));
  return {
    version: '1.0',
    planes: [{ id: 'p', titulo: 'Plan', inicio: '2026-01-01', compromisos }],
  };
}

function median(run) {
  const times = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1].toFixed(1);
}

const HOY = 20_590;
const rows = [30, 300, 3_000].map((size) => {
  const lectura = { feed: makeFeed(size), rechazados: [] };
  const derive = () => model.derivePlan(lectura, 0, { hoy: HOY });
  const plan = derive();
  const fresh = Array.from({ length: RUNS }, derive);
  return {
    compromisos: size,
    'derive ms': median(derive),
    'build search ms': median(() => model.searchIndex(fresh.pop())),
    'query ms': median(() => model.filterCompromisos(plan, { texto: 'gasto SALUD minuta 77' })),
    'facets ms': median(() => model.facets(plan)),
    'group ms': median(() => model.groupCompromisos(plan.compromisos, 'institucion')),
    'sort ms': median(() => model.sortCompromisos(plan.compromisos, 'numero')),
  };
});
console.table(rows);
