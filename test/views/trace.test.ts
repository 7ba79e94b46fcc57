import { expect } from '@open-wc/testing';
import type { Actividad } from '../../src/feed/types.js';
import { traceDetails, traceTable } from '../../src/views/trace.js';
import { accion, actividad, compromiso, derive } from '../model/make.js';
import { all, clear, draw, es, overflowing, textOf } from './draw.js';
import { ORIGIN } from './origin.js';

/** The commitment of the drawn reference: 40, 35 and 25, with 52 % as its sum. */
function reference() {
  const acts = (...estatus: string[]): Actividad[] => estatus.map((e) => actividad(e));
  return compromiso({
    acciones: [
      accion(acts('verificada', 'verificada', 'concluida'), 40, { titulo: 'Diagnóstico' }),
      accion(acts('en_proceso', 'en_proceso', 'por_iniciar'), 35, { titulo: 'Separación' }),
      accion(acts('por_iniciar', 'por_iniciar'), 25, { titulo: 'Vigilancia' }),
    ],
  });
}

const avanceOf = (c: ReturnType<typeof compromiso>) => derive([c]).compromisos[0]!.avance;
const details = (c: ReturnType<typeof compromiso>, abierta = false) =>
  traceDetails(es, avanceOf(c), { procedencia: ORIGIN, abierta });
const cells = (row: Element): string[] =>
  [...row.querySelectorAll('td')].map((td) => td.textContent?.trim() ?? '');

describe('the sum behind a percentage', () => {
  afterEach(clear);

  it('is written in one line the way one does it by hand', () => {
    expect(all(draw(details(reference())), 'summary')).to.deep.equal([
      '52\u00a0% ≈ 40 × 100\u00a0% + 35 × 33.3\u00a0% + 25 × 0\u00a0%',
    ]);
    const equal = compromiso({ actividades: [actividad('concluida'), actividad('en_proceso')] });
    expect(all(draw(details(equal)), 'summary')).to.deep.equal(['75\u00a0% = (100 + 50) ÷ 2']);
  });

  it('goes down to the activity, parts before their sum, the total last', () => {
    const root = draw(traceTable(es, avanceOf(reference())));
    const rows = [...root.querySelectorAll('tbody tr')].map(cells);
    expect(rows).to.have.length(8 + 3);
    expect(rows[0]).to.deep.equal(['100', '× 1/3', '33.3']);
    expect(rows[3]).to.deep.equal(['100.0', '× 40\u00a0%', '40.0']);
    expect(rows[7]).to.deep.equal(['33.3', '× 35\u00a0%', '11.7']);
    expect(cells(root.querySelector('tfoot tr')!)).to.deep.equal([
      '40.0 + 11.7 + 0.0',
      '51.7 ≈ 52\u00a0%',
    ]);
  });

  it('names every repair where it was made', () => {
    const filled = compromiso({
      actividades: [actividad('concluida', 30), actividad('en_proceso')],
    });
    expect(textOf(draw(traceTable(es, avanceOf(filled))))).to.include('No publicó su peso');
    const zero = compromiso({
      actividades: [actividad('concluida', 0), actividad('en_proceso', 0)],
    });
    expect(textOf(draw(traceTable(es, avanceOf(zero))))).to.include('son 0: se repartió por igual');
    const odd = compromiso({
      actividades: [actividad('concluida', 30), actividad('en_proceso', 30)],
    });
    expect(textOf(draw(traceTable(es, avanceOf(odd))))).to.include('no suman 100');
    const none = compromiso({ actividades: [actividad('concluida'), actividad('en_proceso')] });
    expect(textOf(draw(traceTable(es, avanceOf(none))))).to.include('No se publicaron pesos');
  });

  it('keeps the cancelled ones in sight and outside', () => {
    const c = compromiso({ actividades: [actividad('concluida'), actividad('cancelada')] });
    const row = draw(traceTable(es, avanceOf(c))).querySelector('tr.aparte')!;
    expect(row.textContent).to.include('fuera de la cuenta: cancelada');
    expect(cells(row)).to.deep.equal(['–', '–', '–']);
  });

  it('gives the base and the range while anything is without data', () => {
    const c = compromiso({
      actividades: [actividad('concluida'), ...Array.from({ length: 5 }, () => actividad())],
    });
    const text = textOf(draw(traceTable(es, avanceOf(c))));
    expect(text).to.include(
      '100\u00a0% es el promedio de 1 de 6 con dato. Si lo que falta fuera 0, sería 17\u00a0%; si fuera 100, sería 100\u00a0%.',
    );
    expect(text).to.include('peso 16.7\u00a0%, aparte');
  });

  it('says that nothing is known instead of 0 or NaN', () => {
    const root = draw(traceTable(es, avanceOf(compromiso())));
    expect(textOf(root))
      .to.include('Sin dato')
      .and.to.not.match(/NaN|0\u00a0%/);
  });

  it('tells the rule and the day of the data', () => {
    const text = (estricto: boolean): string => {
      const procedencia = { ...ORIGIN, estricto };
      return textOf(draw(traceDetails(es, avanceOf(reference()), { procedencia })));
    };
    expect(text(false))
      .to.include('Regla: por iniciar 0')
      .and.to.include('Datos al 31 de marzo de 2026. Calculado para el 10 de abril de 2026.');
    expect(text(true)).to.include('Regla estricta: solo cuenta lo verificado');
  });

  it('of a plan lists its commitments, each of which opens its own sum', async () => {
    const plan = derive([
      reference(),
      compromiso({ actividades: [actividad('concluida')] }),
      compromiso({ titulo: 'Sin actividades' }),
    ]);
    const root = draw(traceTable(es, plan.avance));
    expect(all(root, '.partes .renglon > :last-child')).to.deep.equal([
      '51.7 × 1/2 = 25.8',
      '100.0 × 1/2 = 50.0',
      'sin dato',
    ]);
    expect(all(root, '.total > :last-child')).to.deep.equal(['25.8 + 50.0 = 75.8 ≈ 76\u00a0%']);
    expect(root.querySelectorAll('tbody tr')).to.have.length(0);
    const first = root.querySelector('details')!;
    first.open = true;
    await new Promise((done) => first.addEventListener('toggle', done, { once: true }));
    expect(root.querySelectorAll('tbody tr')).to.have.length(11);
    expect(root.querySelectorAll('details')).to.have.length(2);
  });

  it('fits into 320 px and reads there as a sum', () => {
    const root = draw(details(reference(), true), '320px');
    root.host.setAttribute('style', 'width: 320px; container-type: inline-size');
    expect(overflowing(root)).to.deep.equal([]);
    const last = root.querySelector('tbody td:last-child')!;
    expect(getComputedStyle(last, '::before').content).to.equal('"= "');
  });
});
