import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { ESTATUS } from '../../src/feed/codes.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { segments, stackedBar } from '../../src/views/segments.js';
import { actividad, deriveOne } from '../model/make.js';

const es = makeLocalizer('es-MX');

interface Drawn {
  kind: string;
  width: number;
  fill: number;
}

function draw(template: unknown): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

function bar(estatus: readonly string[], ilegibles = 0, estricto = false): Drawn[] {
  const actividades = estatus.map((e) => actividad(e));
  const one = deriveOne({ actividades }, { estricto });
  const box = draw(segments(es, one.actividades, ilegibles));
  return [...box.querySelectorAll('i')].map((i) => ({
    kind: i.className,
    width: Number(i.style.getPropertyValue('--p')),
    fill: parseFloat(i.style.getPropertyValue('--f')),
  }));
}

describe('segments', () => {
  it('draws width by weight and fill by what counts', () => {
    expect(bar(['verificada', 'en_proceso'])).to.deep.equal([
      { kind: 'verificada', width: 50, fill: 100 },
      { kind: 'en_proceso', width: 50, fill: 50 },
    ]);
  });

  it('puts the cancelled ones outside, at the end', () => {
    expect(bar(['cancelada', 'concluida'])).to.deep.equal([
      { kind: 'concluida', width: 100, fill: 100 },
      { kind: 'cancelada', width: 0, fill: 0 },
    ]);
  });

  it('draws what could not be read as without data', () => {
    expect(bar(['concluida'], 1).map((s) => s.kind)).to.deep.equal(['concluida', 'sin_dato']);
  });

  it('fills only what is verified under the strict rule', () => {
    expect(bar(['verificada', 'concluida'], 0, true).map((s) => s.fill)).to.deep.equal([100, 0]);
  });

  it('has an inked area that is the percentage', () => {
    const known = ESTATUS.codigos.filter((e) => e !== 'cancelada');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 40 }), (list) => {
        const one = deriveOne({ actividades: list.map((e) => actividad(e)) });
        const area = bar(list).reduce((sum, s) => sum + (s.width * s.fill) / 100, 0);
        expect(area).to.be.closeTo(one.avance.valor!, 0.5);
      }),
      { numRuns: 30 },
    );
  });

  it('merges by status when there would be more than thirty', () => {
    const many = Array.from({ length: 31 }, (_, i) => (i % 2 ? 'concluida' : 'por_iniciar'));
    expect(bar(many).map((s) => s.kind)).to.deep.equal(['concluida', 'por_iniciar']);
  });

  it('draws the weight of an action without activities as without data', () => {
    const acciones = [
      { id: 'a1', titulo: 'Con datos', ponderacion: 60, actividades: [actividad('verificada')] },
      { id: 'a2', titulo: 'Sin actividades', ponderacion: 40 },
    ];
    const one = deriveOne({ acciones });
    const parts = (template: unknown): string[] =>
      [...draw(template).querySelectorAll('i')].map(
        (i) => `${i.className} ${i.style.getPropertyValue('--p')}`,
      );
    expect(parts(segments(es, one.actividades))).to.deep.equal(['verificada 60', 'sin_dato 40']);
    expect(parts(segments(es, one.acciones[0]!.actividades, 0, 0.6))).to.deep.equal([
      'verificada 60',
    ]);
  });

  it('says in words that there is nothing to draw', () => {
    const empty = draw(segments(es, [])).querySelector('.vacia');
    expect(empty?.getAttribute('role')).to.equal('img');
    expect(empty?.getAttribute('aria-label')).to.equal('Sin actividades publicadas');
  });
});

describe('stackedBar', () => {
  it('counts activities by status and leaves out those with none', () => {
    const { porEstatus } = deriveOne({
      actividades: ['verificada', 'verificada', 'por_iniciar', 'cancelada'].map((e) =>
        actividad(e),
      ),
    });
    const box = draw(stackedBar(porEstatus));
    const drawn = [...box.querySelectorAll('i')].map((i) => [
      i.className,
      i.style.getPropertyValue('--p'),
    ]);
    expect(drawn).to.deep.equal([
      ['verificada', '2'],
      ['por_iniciar', '1'],
    ]);
    expect(box.querySelectorAll('svg.cancelada')).to.have.length(1);
  });
});
