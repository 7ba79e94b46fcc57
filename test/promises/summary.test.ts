import { expect } from '@open-wc/testing';
import { engine } from '../helpers/engine.js';
import { accessibleTree } from '../helpers/host.js';
import { runs } from './reading.js';
import { show } from './states.js';

/** What the board of the sample says before its first commitment, as it is read out. */
const SUMMARY =
  'Han pasado 265 de 365 días. El plan va 22 puntos por debajo de lo previsto. El avance es el promedio de 10 de 11 compromisos con dato. Con lo que falta por publicar, el avance está entre 55 % y 69 %. Los proactivos van aparte. El próximo plazo es el 27 de noviembre de 2026.';
const COUNTS = [
  'Compromisos 16',
  'Verificadas 15 de 58 actividades · 26 %',
  'Vencidas 7 de 58 actividades · 12 %',
  'Sin evidencia 4 de 30 terminadas · 13 %',
];

const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

describe('the summary', () => {
  it('says in text how far, how late and what is due next, before the first commitment', async () => {
    const { element } = await show('tarjetas', { width: 1000, scheme: 'light' });
    const seen = [...runs(element)];
    const first = seen.findIndex(({ node }) => node.parentElement!.closest('[data-abre]'));
    const before = plain(
      seen
        .slice(0, first)
        .map(({ text }) => text)
        .join(' '),
    ).replace(/ ([.,])/g, '$1');
    expect(before).to.include(SUMMARY);
    for (const count of COUNTS) expect(before).to.include(count);
  });

  if (engine === 'chromium') {
    it('stands in that order in the tree, under the title of the plan', async () => {
      await show('tarjetas', { width: 1000, scheme: 'light' });
      const names = (await accessibleTree())!.map(({ role, name }) => `${role} ${name}`);
      const at = (start: string): number => names.findIndex((line) => line.startsWith(start));
      const order = [
        at('heading Segundo Plan'),
        at('heading Avance frente al tiempo'),
        at('term Vencidas'),
        at('heading 58 actividades por estatus'),
        at('heading 1 Agua a la vista'),
      ];
      expect(order).to.not.include(-1);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    });
  }
});
