import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Compromiso, Postura } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { seenBy, type Vista } from '../../src/model/eyes.js';
import { accion, actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const REGLAS = { hoy: dia(HOY) };

const says = (estatus: string, rest: Partial<Postura> = {}): { posturas: Postura[] } => ({
  posturas: [{ sector: 'sociedad_civil', estatus, ...rest }],
});

function see(list: Compromiso[], ojo = 'sociedad_civil', estricto = false): Vista {
  const lectura = { feed: feed(plan(list)), rechazados: [] };
  const reglas = { ...REGLAS, estricto };
  return seenBy(lectura, derivePlan(lectura, 0, reglas), ojo, reglas);
}

describe('the plan by the eyes of a sector', () => {
  it('counts only what that sector stated, with the base and the range', () => {
    const vista = see([
      compromiso({
        actividades: [
          actividad('verificada', undefined, says('en_proceso')),
          actividad('verificada'),
        ],
      }),
      compromiso({ actividades: [actividad('verificada')] }),
    ]);
    expect(vista.avance.valor).to.equal(50);
    expect(vista.avance.rango).to.deep.equal([12.5, 87.5]);
    expect([vista.avance.conDato, vista.avance.total]).to.deep.equal([1, 2]);
    expect(vista.compromisos).to.deep.equal({ con: 1, de: 2 });
    expect(vista.actividades).to.deep.equal({ con: 1, de: 3 });
    expect(vista.terminadas).to.equal(0);
  });

  it('has no progress where the sector said nothing: unknown, never zero', () => {
    const vista = see([compromiso({ actividades: [actividad('verificada')] })]);
    expect(vista.avance.valor).to.equal(null);
    expect(vista.compromisos).to.deep.equal({ con: 0, de: 1 });
  });

  it('takes in the whole family and nobody else', () => {
    const list = [
      compromiso({
        actividades: [
          actividad('concluida', undefined, says('por_iniciar', { sector: 'academia' })),
        ],
      }),
    ];
    expect(see(list).avance.valor).to.equal(0);
    expect(see(list, 'autoridad').avance.valor).to.equal(null);
  });

  it('lets what it says of a whole commitment hold for all of it', () => {
    const vista = see([
      compromiso({
        ...says('en_proceso'),
        acciones: [accion([actividad('verificada', 3, says('concluida')), actividad()])],
      }),
    ]);
    expect(vista.avance.valor).to.equal(50);
    expect(vista.avance.parcial).to.equal(false);
    expect(vista.actividades).to.deep.equal({ con: 1, de: 2 });
    expect(vista.terminadas).to.equal(1);
  });

  it('keeps the weights of the plan', () => {
    const vista = see([
      compromiso({
        actividades: [
          actividad('por_iniciar', 75, says('concluida')),
          actividad('por_iniciar', 25, says('por_iniciar')),
        ],
      }),
    ]);
    expect(vista.avance.valor).to.equal(75);
  });

  it('follows the strict rule, and leaves out what the sector calls cancelled', () => {
    const list = [
      compromiso({
        actividades: [
          actividad('concluida', undefined, says('concluida')),
          actividad('concluida', undefined, says('verificada')),
          actividad('concluida', undefined, says('cancelada')),
        ],
      }),
    ];
    expect(see(list).avance.valor).to.equal(100);
    expect(see(list, 'sociedad_civil', true).avance.valor).to.equal(50);
  });

  it('counts without data, and tells, where its organizations part', () => {
    const posturas: Postura[] = [
      { sector: 'sociedad_civil', organizacion: { nombre: 'A' }, estatus: 'concluida' },
      { sector: 'academia', organizacion: { nombre: 'B' }, estatus: 'en_proceso' },
    ];
    const vista = see([
      compromiso({ actividades: [actividad('concluida', undefined, { posturas })] }),
    ]);
    expect(vista.divididos).to.equal(1);
    expect(vista.avance.valor).to.equal(null);
    expect(vista.actividades).to.deep.equal({ con: 1, de: 1 });
  });

  it('leaves an officially cancelled activity out unless the sector spoke of it', () => {
    const both = (rest = {}): Compromiso =>
      compromiso({
        actividades: [
          actividad('concluida', undefined, says('concluida')),
          actividad('cancelada', undefined, rest),
        ],
      });
    expect(see([both()]).actividades).to.deep.equal({ con: 1, de: 1 });
    expect(see([both()]).avance.parcial).to.equal(false);
    const spoken = see([both(says('por_iniciar'))]);
    expect(spoken.actividades).to.deep.equal({ con: 2, de: 2 });
    expect(spoken.avance.valor).to.equal(50);
  });

  it('knows withdrawn commitments and those the reader rejected', () => {
    const list = [
      compromiso({ estado: 'retirado', ...says('concluida') }),
      compromiso({ id: 'z', ...says('concluida') }),
    ];
    const lost = {
      plan: 0,
      puntero: '/planes/0/compromisos/2',
      dentroDe: '/planes/0',
      actividades: 0,
    };
    const lectura = {
      feed: feed(plan(list)),
      rechazados: [{ ...lost, clase: 'compromisos' }] as never[],
    };
    const vista = seenBy(lectura, derivePlan(lectura, 0, REGLAS), 'sociedad_civil', REGLAS);
    expect(vista.compromisos).to.deep.equal({ con: 1, de: 2 });
    expect(vista.avance.valor).to.equal(100);
    expect(vista.avance.rango).to.deep.equal([50, 100]);
  });

  it('does not change when the official statuses do (property)', () => {
    const codes = ['por_iniciar', 'en_proceso', 'concluida', 'verificada', 'suspendida', 'otro'];
    const seen = fc.constantFrom(...codes, 'cancelada', undefined);
    const official = fc.constantFrom(...codes, undefined);
    const pair = fc.tuple(seen, official, official);
    fc.assert(
      fc.property(fc.array(fc.array(pair, { maxLength: 4 }), { maxLength: 4 }), (list) => {
        const make = (which: 1 | 2): Compromiso[] =>
          list.map((acts, i) =>
            compromiso({
              id: `k${i}`,
              actividades: acts.map((act) =>
                actividad(act[which], undefined, act[0] === undefined ? {} : says(act[0])),
              ),
            }),
          );
        const { avance, actividades, compromisos } = see(make(1));
        const other = see(make(2));
        expect([avance.valor, avance.rango]).to.deep.equal([
          other.avance.valor,
          other.avance.rango,
        ]);
        expect(actividades).to.deep.equal(other.actividades);
        expect(actividades.con).to.be.at.most(actividades.de);
        expect(compromisos.con).to.be.at.most(compromisos.de);
        if (compromisos.con === 0) expect(avance.valor).to.equal(null);
      }),
    );
  });
});
