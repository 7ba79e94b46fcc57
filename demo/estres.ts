/** The stress page: `?n=` commitments and `?vista=`; says how long the first paint took. */
import '../src/index.js';
import { feedGrande } from './feed-grande.js';

const MAXIMO = 10_000;

const query = new URLSearchParams(location.search);
const n = Math.min(Math.max(1, Math.trunc(Number(query.get('n') ?? 300)) || 300), MAXIMO);
const tablero = document.querySelector('pal-tablero');
const medida = document.querySelector('#medida');

if (tablero) {
  const vista = query.get('vista');
  if (vista) tablero.setAttribute('vista', vista);
  const feed = feedGrande({ compromisos: n });
  const inicio = performance.now();
  tablero.addEventListener(
    'pal-listo',
    () => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          const ms = Math.round(performance.now() - inicio);
          const elementos = tablero.shadowRoot?.querySelectorAll('*').length ?? 0;
          if (medida) {
            medida.textContent = `${n} compromisos y ${n * 8} actividades: ${ms} ms hasta verse, ${elementos} elementos en el tablero.`;
          }
        }),
      );
    },
    { once: true },
  );
  Object.assign(tablero, { feed });
}
