import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { firstDay } from '../../src/feed/civil-date.js';
import type { Secretariado } from '../../src/feed/types.js';
import { pairSeats, periodInForce } from '../../src/model/secretariat.js';
import { pageSessions, reviewSessions } from '../../src/model/sessions.js';
import { SECRETARIADO_GRANDE } from '../../stories/secretariado-grande.js';
import { CUATRO, MORELOS, cast, seat } from '../feed/votes-make.js';

const HOY = firstDay('2026-11-22')!;
const GRANDE: Secretariado = SECRETARIADO_GRANDE.ejercicio.secretariado[0]!;

describe('the period in force', () => {
  const old = { tipo: 'stl', instalacion: '2019-02-28', fin: '2021-12-31' };
  const now = { tipo: 'stl', instalacion: '2026-01-22' };
  const next = { tipo: 'stl', instalacion: '2027-01' };
  const group = { tipo: 'grupo_promotor', instalacion: '2026-06-01' };
  const inForce = (...all: Secretariado[]) => periodInForce(all, HOY);

  it('is the secretariat installed last and not over, in whatever order the feed has them', () => {
    expect(inForce(next, now, old, group)?.periodo).to.equal(now);
    expect(inForce(old, now)?.terminado).to.equal(false);
  });

  it('is the last there was when all are over, and says so', () => {
    expect(inForce(old, group)).to.deep.equal({ periodo: old, terminado: true });
  });

  it('is the precursor where there is no secretariat yet, and nothing where there is none', () => {
    expect(inForce(group)?.periodo).to.equal(group);
    expect(inForce()).to.equal(undefined);
  });

  it('lasts through its last day', () => {
    const ends = { tipo: 'stl', fin: '2026-11-22' };
    expect(periodInForce([ends], HOY)?.terminado).to.equal(false);
    expect(periodInForce([ends], HOY + 1)?.terminado).to.equal(true);
  });
});

describe('seats in pairs', () => {
  it('stand by family, then by sector, each with its alternates', () => {
    const asientos = [
      seat('og', 'organismo_garante'),
      seat('mun', 'municipio'),
      seat('sc-s', 'sociedad_civil', { calidad: 'suplente', suplente_de: 'sc' }),
      seat('sc', 'sociedad_civil'),
      seat('ac', 'academia'),
      seat('x', 'observatorio'),
    ];
    const pairs = pairSeats({ asientos });
    expect(pairs.map((p) => p.titular?.id)).to.deep.equal(['sc', 'ac', 'mun', 'og', 'x']);
    expect(pairs[0]!.suplentes.map((a) => a.id)).to.deep.equal(['sc-s']);
  });

  it('keep an alternate of nobody as a seat without a titular', () => {
    const asientos = [seat('s', 'autoridad', { calidad: 'suplente', suplente_de: 'nadie' })];
    const [only] = pairSeats({ asientos });
    expect(only?.titular).to.equal(undefined);
    expect(only?.suplentes).to.have.length(1);
  });

  it('lose and double no seat', () => {
    const aSeat = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        sector: fc.constantFrom('sociedad_civil', 'autoridad', 'otro'),
        calidad: fc.constantFrom('titular', 'suplente', 'otra'),
        suplente_de: fc.constantFrom('a', 'b', 'nadie'),
      })
      .map(({ id, sector, calidad, suplente_de }) =>
        seat(id, sector, { calidad, ...(calidad === 'suplente' && { suplente_de }) }),
      );
    fc.assert(
      fc.property(fc.array(aSeat, { maxLength: 12 }), (asientos) => {
        const shown = pairSeats({ asientos }).flatMap((p) => [p.titular ?? [], p.suplentes].flat());
        expect(new Set(shown).size).to.equal(asientos.length);
        expect(shown).to.have.length(asientos.length);
      }),
    );
  });
});

describe('sessions reviewed', () => {
  const votos = cast({ sc: 'en_contra', aut: 'a_favor', oa: 'a_favor', og: 'a_favor' });
  const s: Secretariado = {
    asientos: CUATRO,
    reglas: [MORELOS, { id: 'g', modo: 'consenso', quorum: 3 }],
    sesiones: [
      { fecha: '2016-03', acuerdos: [{ id: 'a', texto: 'A', votos, resultado: 'aprobado' }] },
      { acuerdos: [{ id: 'b', texto: 'B', resultado: 'aprobado' }] },
      {
        fecha: '2016-04-08',
        asistencia: ['sc-s', 'aut', 'og'],
        acuerdos: [{ id: 'c', texto: 'C', votos, resultado: 'rechazado' }],
      },
    ],
  };

  it('come the latest first, the undated last, with what can be said of each agreement', () => {
    const r = reviewSessions(s);
    expect(r.sesiones.map((x) => x.sesion.fecha)).to.deep.equal([
      '2016-04-08',
      '2016-03',
      undefined,
    ]);
    expect([r.siguen, r.noSiguen, r.sinComprobar]).to.deep.equal([1, 1, 1]);
    expect(r.sesiones.map((x) => x.presentes)).to.deep.equal([3, null, null]);
    expect(r.sesiones[0]).to.include({ conVoto: 4, quorum: 3 });
  });

  it('are reviewed once for a period', () => {
    expect(reviewSessions(s)).to.equal(reviewSessions(s));
  });

  it('are paged by sessions and agreements together, and nothing is lost', () => {
    const { sesiones } = reviewSessions(GRANDE);
    expect(sesiones.flatMap((x) => x.acuerdos)).to.have.length(200);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 260 }), (limite) => {
        const page = pageSessions(sesiones, limite, false);
        const shown = page.sesiones.flatMap((x) => x.acuerdos);
        expect(shown.length + page.resto).to.equal(200);
        expect(shown.length + page.sesiones.length).to.be.at.most(limite);
      }),
    );
    expect(pageSessions(sesiones, 220, false).resto).to.equal(0);
  });

  it('are cut down to the agreements that do not follow their rule', () => {
    const page = pageSessions(reviewSessions(s).sesiones, 12, true);
    expect(page.sesiones.map((x) => x.acuerdos.map((a) => a.acuerdo.id))).to.deep.equal([['a']]);
    expect(page.resto).to.equal(0);
  });
});
