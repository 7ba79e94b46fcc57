/** The front page: `?feed=`, `?tema=`, `?hoy=`, `?vista=`, `?seccion=` choose what the board shows. */
import '../src/index.js';

/** Day on which the sample feeds show every flag; a fixed day keeps them from growing stale. */
const HOY_DE_MUESTRA = '2026-11-22';

const query = new URLSearchParams(location.search);
const tablero = document.querySelector('pal-tablero');
const eleccion = document.querySelector<HTMLSelectElement>('select[name="feed"]');
const tema = document.querySelector<HTMLSelectElement>('select[name="tema"]');

/** Selects the option that the address names; an unknown name leaves the first. */
function choose(select: HTMLSelectElement | null, value: string | null): string {
  const option = [...(select?.options ?? [])].find((o) => o.value === value);
  if (option) option.selected = true;
  return select?.value ?? '';
}

function putAttribute(name: string, value: string | null): void {
  if (value === null) tablero?.removeAttribute(name);
  else tablero?.setAttribute(name, value);
}

const feed = choose(eleccion, query.get('feed'));
const muestra = feed.endsWith('-de-muestra');

putAttribute('hoy', query.get('hoy') ?? (muestra ? HOY_DE_MUESTRA : null));
for (const name of ['vista', 'seccion']) {
  // What the reader chose on the board stands in its own parameters, and wins.
  if (query.has(name) && !query.has(`pal-${name}`)) putAttribute(name, query.get(name));
}
putAttribute('src', `feeds/${feed}.json`);

for (const nota of document.querySelectorAll<HTMLElement>('[data-clase]')) {
  nota.hidden = nota.dataset['clase'] !== (muestra ? 'muestra' : 'real');
}

const apariencia = choose(tema, query.get('tema'));
if (apariencia) document.documentElement.dataset['tema'] = apariencia;
