import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Dictamen } from '../../src/feed/votes.js';
import type { Asiento, Regla } from '../../src/feed/types.js';
import { rule, seat, verdict, type Voto } from './votes-make.js';

const SECTORES = ['sociedad_civil', 'academia', 'autoridad', 'organo_autonomo', 'observatorio'];
const N = 8;
/** Eight seats with a vote, each with an alternate. */
const ASIENTOS: Asiento[] = Array.from({ length: N }, (_, i) => {
  const sector = SECTORES[i % SECTORES.length]!;
  return [
    seat(`t${i}`, sector),
    seat(`s${i}`, sector, { calidad: 'suplente', suplente_de: `t${i}` }),
  ];
}).flat();

const KNOWN = ['a_favor', 'en_contra', 'abstencion', 'ausente'] as const;
const sentido = fc.constantFrom(...KNOWN);
const oneEach = (s: fc.Arbitrary<string>): fc.Arbitrary<Voto[]> =>
  fc
    .array(fc.option(s, { nil: undefined }), { maxLength: N })
    .map((all) =>
      all.flatMap((said, i) => (said === undefined ? [] : [{ asiento: `t${i}`, sentido: said }])),
    );
/** One vote a seat, at most. */
const fair = oneEach(sentido);
/** Anything a feed may hold. */
const anyVotes: fc.Arbitrary<Voto[]> = fc.array(
  fc.oneof(
    fc.record({
      asiento: fc.constantFrom(...ASIENTOS.map((a) => a.id), 'nadie', '__proto__'),
      sentido: fc.constantFrom(...KNOWN, 'reserva', 'constructor'),
    }),
    fc.record({
      sector: fc.constantFrom(...SECTORES),
      numero: fc.integer({ min: 0, max: 3 }),
      sentido,
    }),
  ),
  { maxLength: 12 },
);
const modo = fc.constantFrom('consenso', 'unanimidad', 'mayoria_simple', 'mayoria_calificada');
const aRule: fc.Arbitrary<Regla> = fc
  .record({
    modo,
    aplica_a: fc.constantFrom('todas', 'no_unanimes', 'otra'),
    quorum: fc.option(fc.nat(9), { nil: undefined }),
    required: fc.option(fc.constantFrom(...SECTORES), { nil: undefined }),
    umbral: fc.option(fc.constantFrom({ num: 3, den: 4 }, { num: 1, den: 1 }), { nil: undefined }),
  })
  .map(({ modo: how, aplica_a, quorum, required, umbral }) =>
    rule(how, {
      aplica_a,
      ...(quorum !== undefined && { quorum }),
      ...(umbral && { umbral }),
      ...(required && { votos_requeridos: [{ sector: required, minimo: 1 }] }),
    }),
  );
const rules = fc.array(aRule, { maxLength: 3 });
const attendance = fc.option(fc.subarray([...ASIENTOS.map((a) => a.id), 'nadie']), { nil: [] });

const judge = (votos: Voto[], reglas: Regla[], asistencia: string[] = []): Dictamen =>
  verdict(votos, { asientos: ASIENTOS, reglas, sesion: { asistencia } });
const result = ({ comprobable, seCumple, concuerda, motivo }: Dictamen) => [
  comprobable,
  seCumple,
  concuerda,
  motivo,
];
const plain = (d: Dictamen) => ({ ...d, notas: [...d.notas].sort() });

describe('the rule engine of votes', () => {
  it('does not mind the order of the votes', () => {
    fc.assert(
      fc.property(
        anyVotes.chain((votos) =>
          fc.tuple(fc.constant(votos), fc.shuffledSubarray(votos, { minLength: votos.length })),
        ),
        rules,
        attendance,
        ([votos, shuffled], reglas, asistencia) => {
          expect(plain(judge(shuffled, reglas, asistencia))).to.deep.equal(
            plain(judge(votos, reglas, asistencia)),
          );
        },
      ),
    );
  });

  it('accounts for every vote, and gives no number that is none', () => {
    fc.assert(
      fc.property(anyVotes, rules, attendance, (votos, reglas, asistencia) => {
        const d = judge(votos, reglas, asistencia);
        const sum = (of: 'aFavor' | 'enContra' | 'abstenciones' | 'ausentes' | 'dudosos') =>
          d.porSector.reduce((n, s) => n + s[of], 0);
        for (const of of ['aFavor', 'enContra', 'abstenciones', 'ausentes', 'dudosos'] as const) {
          expect(sum(of)).to.equal(d[of]);
          expect(Number.isInteger(d[of])).to.equal(true);
        }
        expect(d.comprobable).to.equal(d.motivo === undefined);
        if (d.comprobable) {
          expect(d.seCumple).to.equal(d.razones.every((r) => r.cumple));
          expect(d.razones.length).to.be.greaterThan(0);
        } else expect(d.concuerda).to.equal(null);
      }),
    );
  });

  it('never turns approved into rejected by one more vote in favour', () => {
    fc.assert(
      fc.property(fair, aRule, fc.nat(N - 1), (votos, regla, i) => {
        const before = judge(votos, [regla]);
        const extra = { asiento: `t${i}`, sentido: 'a_favor' };
        const after = judge([...votos.filter((v) => v.asiento !== `t${i}`), extra], [regla]);
        if (before.seCumple && after.comprobable) expect(after.seCumple).to.equal(true);
      }),
    );
  });

  it('finds unanimity to be consensus, and consensus with a vote in favour every majority', () => {
    fc.assert(
      fc.property(fair, (votos) => {
        const by = (how: string) => judge(votos, [rule(how)]);
        const [all, consensus] = [by('unanimidad'), by('consenso')];
        if (all.seCumple) expect(consensus.seCumple).to.equal(true);
        if (consensus.seCumple && consensus.aFavor > 0) {
          expect(by('mayoria_calificada').seCumple).to.equal(true);
        }
        if (by('mayoria_calificada').seCumple) expect(by('mayoria_simple').seCumple).to.equal(true);
      }),
    );
  });

  it('takes an alternate in place of its titular for the same vote', () => {
    fc.assert(
      fc.property(fair, rules, fc.integer({ min: 0, max: 255 }), (votos, reglas, mask) => {
        const replaced = votos.map((v) => {
          const i = Number(v.asiento!.slice(1));
          return mask & (1 << i) ? { ...v, asiento: `s${i}` } : v;
        });
        const [one, other] = [judge(votos, reglas), judge(replaced, reglas)];
        expect(result(other)).to.deep.equal(result(one));
        expect(other.porSector).to.deep.equal(one.porSector);
      }),
    );
  });

  it('finds a simple majority the same whatever the abstentions and absences', () => {
    fc.assert(
      fc.property(fair, fair, (votos, more) => {
        const cast = votos.filter((v) => v.sentido === 'a_favor' || v.sentido === 'en_contra');
        const taken = new Set(cast.map((v) => v.asiento));
        const silent = more
          .filter((v) => !taken.has(v.asiento))
          .map((v, i) => ({ ...v, sentido: i % 2 ? 'abstencion' : 'ausente' }));
        if (cast.length === 0) return;
        const reglas = [rule('mayoria_simple')];
        expect(result(judge([...cast, ...silent], reglas))).to.deep.equal(
          result(judge(cast, reglas)),
        );
      }),
    );
  });

  it('has a quorum with more seats present whenever it has one with fewer', () => {
    const ids = ASIENTOS.map((a) => a.id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.subarray(ids),
        fc.nat(9),
        fair,
        (some, more, quorum, votos) => {
          fc.pre(some.length > 0);
          const reglas = [rule('mayoria_simple', { quorum })];
          const met = (asistencia: string[]) =>
            judge(votos, reglas, asistencia).razones.find((r) => r.codigo === 'quorum')?.cumple;
          if (met(some)) expect(met([...some, ...more])).to.equal(true);
        },
      ),
    );
  });

  it('says that it cannot tell only where a doubtful vote would decide', () => {
    fc.assert(
      fc.property(oneEach(fc.constantFrom(...KNOWN, 'reserva')), aRule, (votos, regla) => {
        const d = judge(votos, [{ ...regla, aplica_a: 'todas' }]);
        const named = { ...regla, aplica_a: 'todas' };
        const filled = (s: string) =>
          judge(
            votos.map((v) => (v.sentido === 'reserva' ? { ...v, sentido: s } : v)),
            [named],
          ).seCumple;
        const outcomes = new Set(KNOWN.map(filled));
        if (d.comprobable) expect([...outcomes]).to.deep.equal([d.seCumple]);
      }),
    );
  });
});
