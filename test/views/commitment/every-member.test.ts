import { expect } from '@open-wc/testing';
import type { Feed, Texto } from '../../../src/feed/types.js';
import { derivePlan } from '../../../src/model/derive.js';
import { clear, textOf } from '../draw.js';
import { expectations } from './members.js';
import { drawPage, HOY, readSample } from './sample.js';

/** Titles of what a commitment can refer to by id. */
function namesOf(feed: Feed): Map<string, Texto> {
  const e = feed.ejercicio;
  const stl = e?.secretariado ?? [];
  const pairs: [string, Texto | undefined][] = [
    ...(e?.regiones ?? []).map((r): [string, Texto] => [r.id, r.nombre]),
    ...stl.flatMap((s) => s.capitulos ?? []).map((c): [string, Texto] => [c.id, c.nombre]),
    ...stl
      .flatMap((s) => s.sesiones ?? [])
      .flatMap((s) => s.acuerdos ?? [])
      .map((a): [string, Texto] => [a.id, a.texto]),
    ...(feed.planes ?? []).flatMap((p) => [
      ...(p.ejes ?? []).map((x): [string, Texto] => [x.id, x.titulo]),
      ...(p.compromisos ?? []).map((c): [string, Texto] => [c.id, c.titulo]),
    ]),
  ];
  return new Map(pairs.filter((p): p is [string, Texto] => p[1] !== undefined));
}

describe('the page of each commitment of the sample state', () => {
  afterEach(clear);

  it('shows every member that the commitment has', async () => {
    const lectura = await readSample();
    const names = namesOf(lectura.feed);
    const missing: string[] = [];
    let members = 0;
    lectura.feed.planes!.forEach((_, index) => {
      const plan = derivePlan(lectura, index, { hoy: HOY });
      for (const c of plan.compromisos) {
        const root = drawPage(lectura.feed, plan, c);
        const text = textOf(root).toLocaleLowerCase();
        const addresses = new Set(
          [...root.querySelectorAll('a, img')].map(
            (e) => e.getAttribute('href') ?? e.getAttribute('src'),
          ),
        );
        for (const { path, texts, href } of expectations(c.compromiso, names)) {
          members++;
          const there =
            href === undefined
              ? texts.some((t) => text.includes(t.toLocaleLowerCase()))
              : addresses.has(href);
          if (!there) missing.push(`${c.id} ${path}: ${href ?? texts.join(' | ')}`);
        }
        clear();
      }
    });
    expect(missing).to.deep.equal([]);
    expect(members).to.be.greaterThan(800);
  });
});
