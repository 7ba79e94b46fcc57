/**
 * `node scripts/libro-grande.js [activities]` measures a workbook of many activities, 5 000 without an
 * argument: written, read, and held against the standard, in this process.
 */
import { fileURLToPath } from 'node:url';
import { importSource } from './lib/import-source.js';

const source = (name) => fileURLToPath(new URL(`../src/${name}/index.ts`, import.meta.url));
const { bookOfFeed, checkBook } = await importSource(source('sheets'));
const { readBook, writeXlsx } = await importSource(source('formats'));

const wanted = Number(process.argv[2] ?? 5_000);
const PER_COMMITMENT = 20;

const actividad = (c, a) => ({
  id: `C${c}-A${a}`,
  titulo: `Actividad ${a} del compromiso ${c}: publicar los datos y su diccionario`,
  descripcion: 'Se reúnen los registros, se revisan con las áreas y se publican en el portal.',
  inicio: '2025-09-01',
  fin: '2026-08-31',
  estatus: ['por_iniciar', 'en_proceso', 'concluida'][a % 3],
  ponderacion: 100 / PER_COMMITMENT,
  evidencias: [{ titulo: 'Acta', uri: `https://www.ejemplo.gob.mx/${c}/${a}.pdf`, tipo: 'acta' }],
  responsables: [{ organizacion: { nombre: 'Secretaría de la Contraloría' } }],
});
const compromisos = Array.from({ length: Math.ceil(wanted / PER_COMMITMENT) }, (_, c) => ({
  id: `C${c}`,
  titulo: `Compromiso ${c}`,
  actividades: Array.from({ length: PER_COMMITMENT }, (_, a) => actividad(c, a)),
}));
const feed = {
  version: '1.0',
  actualizado: '2026-03-31T18:00:00-06:00',
  licencia: 'CC-BY-4.0',
  publicador: { nombre: 'Instituto' },
  ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
  planes: [{ titulo: 'Plan', inicio: '2025-09-01', compromisos }],
};

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(2)} s`;
let start = performance.now();
const bytes = await writeXlsx(bookOfFeed(feed));
console.log(`written: ${seconds(start)}, ${(bytes.length / 1024).toFixed(0)} kB`);
for (const round of ['first', 'again']) {
  start = performance.now();
  const book = await readBook(bytes, 'grande.xlsx');
  const read = seconds(start);
  const before = performance.now();
  const { mensajes, feed: shown } = checkBook(book);
  const count = shown.planes[0].compromisos.flatMap((c) => c.actividades).length;
  console.log(
    `${round}: read ${read}, checked ${seconds(before)}, together ${seconds(start)}; ` +
      `${count} activities, ${mensajes.length} messages`,
  );
}
