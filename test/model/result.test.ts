import { expect } from '@open-wc/testing';
import type { Compromiso, Plan } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { finalResult } from '../../src/model/result.js';
import type { ResultadoFinal } from '../../src/model/types.js';
import { actividad, compromiso, dia, feed, plan } from './make.js';

function result(
  c: Partial<Compromiso>,
  rest: Partial<Plan> = {},
  hoy = '2016-05-13',
): ResultadoFinal {
  const lectura = { feed: feed(plan([compromiso({ id: 'c', ...c })], rest)), rechazados: [] };
  const derived = derivePlan(lectura, 0, { hoy: dia(hoy) });
  return finalResult(derived, derived.compromisos[0]!, dia(hoy));
}

const proof = { evidencias: [{ titulo: 'Acta', uri: 'https://ejemplo.org/acta.pdf' }] };

describe('the final result', () => {
  it('is pending while the plan runs, and unpublished once it is over', () => {
    expect(result({}).falta).to.equal('pendiente');
    expect(result({}, {}, '2017-01-01').falta).to.equal('no_publicado');
  });

  it('is told by a closed state, a closing text or a closing evaluation', () => {
    expect(result({ estado: 'no_cumplido' }).falta).to.equal(null);
    expect(result({ resultado: 'Se publicó' }).falta).to.equal(null);
    const evaluaciones = [
      {
        tipo: 'final',
        publicado: '2016-10-30',
        valoraciones: [
          { objeto: 'c', dimension: 'cumplimiento', valor: 'limitado' },
          { objeto: 'c', dimension: 'calidad', valor: 'si' },
          { objeto: 'otro', dimension: 'cumplimiento', valor: 'completo' },
        ],
      },
    ];
    const told = result({}, { evaluaciones }, '2017-01-01');
    expect(told.falta).to.equal(null);
    expect(told.juicios.map((j) => j.valoracion.valor)).to.deep.equal(['limitado']);
  });

  it('takes no evaluation of half the time for the final one', () => {
    const evaluaciones = [
      {
        tipo: 'autoevaluacion',
        publicado: '2016-05-01',
        valoraciones: [{ objeto: 'c', dimension: 'cumplimiento', valor: 'completado' }],
      },
    ];
    expect(result({}, { evaluaciones }).falta).to.equal('pendiente');
  });

  it('asks a concluded commitment for a closing text and for evidence', () => {
    const faltas = (c: Partial<Compromiso>): string[] => result(c).faltas;
    const done = [actividad('verificada', undefined, proof)];
    expect(faltas({ estado: 'concluido' })).to.deep.equal(['texto', 'evidencia']);
    expect(faltas({ estado: 'concluido', actividades: done })).to.deep.equal(['texto']);
    expect(faltas({ estado: 'concluido', resultado: 'Listo', actividades: done })).to.deep.equal(
      [],
    );
    expect(faltas({ estado: 'no_cumplido' })).to.deep.equal([]);
  });
});
