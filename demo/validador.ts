/** The validator; `?src=`, `?anterior=` and `?hoy=` give it something to read at once. */
import '../src/validador.js';

const query = new URLSearchParams(location.search);
const validador = document.querySelector('pal-validador');
for (const name of ['src', 'anterior', 'hoy']) {
  const value = query.get(name);
  if (value !== null) validador?.setAttribute(name, value);
}
