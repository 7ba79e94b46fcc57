import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Postura } from '../../src/feed/types.js';
import { latest } from '../../src/model/evidence.js';
import { isDisputed } from '../../src/model/flags.js';
import { readEstatus } from '../../src/model/status.js';
import {
  disputesFirst,
  eyesOf,
  LADOS,
  mattersOf,
  ojoDe,
  voicesOf,
} from '../../src/model/stances.js';
import { actividad, compromiso, derive, deriveOne } from './make.js';

const says = (sector: string, estatus: string, rest: Partial<Postura> = {}): Postura => ({
  sector,
  estatus,
  ...rest,
});
const of = (nombre: string): Partial<Postura> => ({ organizacion: { nombre } });

const postura: fc.Arbitrary<Postura> = fc
  .record({
    sector: fc.constantFrom('autoridad', 'municipio', 'sociedad_civil', 'academia', 'constructor'),
    nombre: fc.constantFrom(undefined, 'A', 'B'),
    fecha: fc.constantFrom(undefined, '2016', '2016-03', '2016-03-02', '2016-05-01'),
    estatus: fc.constantFrom('por_iniciar', 'en_proceso', 'concluida', 'otro', 'toString'),
  })
  .map(({ sector, nombre, fecha, estatus }) => ({
    sector,
    estatus,
    ...(fecha && { fecha }),
    ...(nombre && { organizacion: { nombre } }),
  }));

describe('the matters on which somebody spoke', () => {
  it('are the commitment itself and then its activities, without the silent ones', () => {
    const c = deriveOne({
      posturas: [says('autoridad', 'en_proceso')],
      actividades: [
        actividad('concluida'),
        actividad('concluida', undefined, { posturas: [says('medios', 'concluida')] }),
      ],
    });
    const matters = mattersOf(c);
    expect(matters).to.have.length(2);
    expect(matters[0]!.actividad).to.equal(undefined);
    expect(matters[1]!.actividad).to.equal(c.actividades[1]);
  });

  it('stand in the order of government, civil society, transparency body and the rest', () => {
    const c = deriveOne({
      posturas: [
        says('raro', 'en_proceso'),
        says('organismo_garante', 'en_proceso'),
        says('academia', 'en_proceso'),
        says('municipio', 'en_proceso'),
      ],
    });
    expect(mattersOf(c)[0]!.miradas.map((m) => m.lado)).to.deep.equal([...LADOS]);
  });

  it('come disputed ones first, then those on which organizations of one side part', () => {
    const act = (...posturas: Postura[]) => actividad('concluida', undefined, { posturas });
    const plan = derive([
      compromiso({ id: 'calm', actividades: [act(says('autoridad', 'concluida'))] }),
      compromiso({
        id: 'parted',
        actividades: [
          act(
            says('sociedad_civil', 'en_proceso', { ...of('A'), fecha: '2016-01-01' }),
            says('sociedad_civil', 'concluida', { ...of('B'), fecha: '2016-02-01' }),
          ),
        ],
      }),
      compromiso({ id: 'disputed', actividades: [act(says('medios', 'por_iniciar'))] }),
    ]);
    const order = disputesFirst(plan.compromisos.flatMap(mattersOf));
    expect(order.map((a) => a.compromiso.id)).to.deep.equal(['disputed', 'parted', 'calm']);
    expect(order[1]!.miradas[0]!.divididas).to.equal(true);
    expect(order[1]!.disputa, 'the latest of the sector agrees').to.equal(false);
  });

  it('keep the latest of every organization apart, the earlier ones behind it', () => {
    const voces = voicesOf([
      says('sociedad_civil', 'por_iniciar', { ...of('A'), fecha: '2016-01-01' }),
      says('sociedad_civil', 'en_proceso', { ...of('B'), fecha: '2016-02-01' }),
      says('sociedad_civil', 'concluida', { ...of('A'), fecha: '2016-03-01' }),
      says('sociedad_civil', 'suspendida', of('A')),
    ]);
    expect(voces.map((v) => v.estatus)).to.deep.equal(['concluida', 'en_proceso']);
    expect(voces[0]!.antes.map((p) => p.estatus)).to.deep.equal(['por_iniciar', 'suspendida']);
  });

  it('never count an unknown code, not even one named like a member of every object', () => {
    const c = deriveOne({
      actividades: [
        actividad('concluida', undefined, { posturas: [says('constructor', 'toString')] }),
      ],
    });
    const [matter] = mattersOf(c);
    expect(matter!.miradas[0]!.voces[0]!.estatus).to.equal('sin_dato');
    expect(matter!.disputa).to.equal(false);
    expect(eyesOf([matter!])).to.include('constructor');
  });

  it('are seen by the three families always, by the others as they speak', () => {
    expect(eyesOf([])).to.deep.equal(['autoridad', 'sociedad_civil', 'organismo_garante']);
    expect(ojoDe('academia')).to.equal('sociedad_civil');
    expect(ojoDe('organo_autonomo')).to.equal('organo_autonomo');
  });

  it('lose no postura, and end in the same latest word as the flag (property)', () => {
    fc.assert(
      fc.property(fc.array(postura, { maxLength: 12 }), (posturas) => {
        const voces = voicesOf(posturas);
        expect(voces.flatMap((v) => [v.ultima, ...v.antes])).to.have.members(posturas);
        for (const v of voces) {
          const own = [v.ultima, ...v.antes];
          expect(v.ultima).to.equal(latest(posturas.filter((p) => own.includes(p))));
          expect(v.estatus).to.equal(readEstatus(v.ultima.estatus));
        }
        const c = deriveOne({ actividades: [actividad('concluida', undefined, { posturas })] });
        for (const matter of mattersOf(c)) {
          expect(matter.disputa).to.equal(isDisputed(posturas, 'concluida'));
          expect(matter.miradas.some((m) => m.difiere)).to.equal(matter.disputa);
        }
      }),
    );
  });
});
