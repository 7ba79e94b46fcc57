import { expect } from '@open-wc/testing';
import { derivePlan } from '../../src/model/derive.js';
import { groupCompromisos } from '../../src/model/group.js';
import { roundHalfUp, shares } from '../../src/model/round.js';
import { summarise } from '../../src/model/summary.js';
import { traceLines } from '../../src/model/trace.js';
import { ORDEN_ESTATUS } from '../../src/model/types.js';
import { dia, feed, HOY } from './make.js';
import { MORELOS } from './morelos.js';

const lectura = { feed: feed(MORELOS), rechazados: [] };
const derived = derivePlan(lectura, 0, { hoy: dia(HOY) });
const progress = (id: string): number | null => derived.porId.get(id)!.avance.valor;

describe('the board of the visual reference', () => {
  it('has the progress of every commitment', () => {
    expect(progress('c1')).to.be.closeTo(51.6667, 1e-4);
    expect(['c2', 'c3', 'c4', 'c5', 'c6'].map(progress)).to.deep.equal([87.5, 60, 62.5, 100, null]);
    expect(progress('p1')).to.be.closeTo(16.6667, 1e-4);
    expect(progress('p2')).to.be.closeTo(33.3333, 1e-4);
  });

  it('averages five of six ordinary commitments to 72.3 and keeps the proactive ones apart', () => {
    expect(derived.avance.valor).to.be.closeTo(72.3333, 1e-4);
    expect([derived.avance.conDato, derived.avance.total]).to.deep.equal([5, 6]);
    expect(derived.avance.parcial).to.equal(true);
    expect([derived.ordinarios, derived.proactivos]).to.deep.equal([6, 2]);
    expect(derived.excluidos).to.deep.equal({});
  });

  it('gives the range that the commitment without activities leaves open', () => {
    const [low, high] = derived.avance.rango;
    expect(low).to.be.closeTo((361 + 2 / 3) / 6, 1e-6);
    expect(high).to.be.closeTo((461 + 2 / 3) / 6, 1e-6);
  });

  it('counts 31 activities by status, the cancelled one apart, with shares that sum to 100', () => {
    expect(derived.total).to.equal(31);
    expect(derived.terminadas).to.equal(15);
    const counts = ORDEN_ESTATUS.map((e) => derived.porEstatus[e]);
    expect(counts).to.deep.equal([10, 5, 7, 7, 2, 0, 1]);
    expect(shares(counts.slice(0, 5))).to.deep.equal([32, 16, 23, 23, 6]);
  });

  it('counts the late ones, suspended ones among them, and those without evidence', () => {
    const figures = summarise(derived.compromisos);
    expect(figures.verificadas).to.deep.equal({ n: 10, de: 31 });
    expect(figures.vencidas).to.deep.equal({ n: 3, de: 31 });
    expect(figures.sinEvidencia).to.deep.equal({ n: 2, de: 15 });
    expect(figures.porBandera.en_disputa).to.equal(2);
    expect(figures.porBandera.reprogramada).to.equal(2);
    expect(figures.porBandera.concluida_tarde).to.equal(1);
    expect(figures.canceladas).to.equal(1);
  });

  it('has 227 of 366 days gone, 62 %', () => {
    const { transcurridos, total, porcentaje, monitoreoFecha } = derived.vigencia;
    expect([transcurridos, total]).to.deep.equal([227, 366]);
    expect(roundHalfUp(porcentaje!)).to.equal(62);
    expect(monitoreoFecha).to.equal('2016-03-29');
  });

  it('had planned 63 % of the first commitment for today', () => {
    const { previsto } = derived.porId.get('c1')!;
    expect(previsto.valor).to.be.closeTo(40 + (35 * 2) / 3, 1e-6);
    // Against the due date in force the moved activity is on its way: 74 of 107 days.
    expect(previsto.vigente).to.be.closeTo(40 + (35 * (1 + 74 / 107)) / 3, 1e-6);
  });

  it('plans the whole by the same means as the real progress', () => {
    const c1 = 40 + (35 * 2) / 3;
    const c2 = (300 + (100 * 13) / 61) / 4;
    expect(derived.previsto.valor).to.be.closeTo((c1 + c2 + 60 + 50 + 100) / 5, 1e-6);
  });

  it('gives 26.7 % for the first commitment by the strict rule', () => {
    const strict = derivePlan(lectura, 0, { hoy: dia(HOY), estricto: true });
    expect(strict.porId.get('c1')!.avance.valor).to.be.closeTo(26.6667, 1e-4);
    expect(strict.porId.get('c1')!.estatus).to.equal('en_proceso');
  });

  it('explains 51.7 as one would add it by hand', () => {
    const rows = traceLines(derived.porId.get('c1')!.avance);
    expect(rows.map((r) => r.papel)).to.deep.equal([
      ...['sumando', 'sumando', 'sumando', 'subtotal'],
      ...['sumando', 'sumando', 'sumando', 'subtotal'],
      ...['sumando', 'sumando', 'subtotal', 'total'],
    ]);
    expect(rows[0]).to.include({ valor: 100, entre: 3, nivel: 2, estatus: 'verificada' });
    expect(rows[3]).to.include({ valor: 100, pesoDeclarado: 40 });
    expect(rows[3]!.contribucion).to.be.closeTo(40, 1e-9);
    expect(rows[7]!.contribucion).to.be.closeTo(35 / 3, 1e-6);
    expect(rows[11]!.valor).to.equal(progress('c1'));
  });

  it('explains the plan with the commitment that does not enter', () => {
    const rows = traceLines(derived.avance, 1);
    expect(rows).to.have.length(9);
    expect(rows[0]).to.include({ entre: 5 });
    expect(rows[5]).to.include({ id: 'c6', valor: null, contribucion: null, parte: 0 });
    expect(rows[6]).to.include({ id: 'p1', excluida: 'proactivo', contribucion: null });
  });

  it('groups by kind with the progress of each group', () => {
    const [ordinary, proactive] = groupCompromisos(derived.compromisos, 'tipo');
    expect(ordinary).to.include({ clave: 'ordinario', total: 25, terminadas: 14 });
    expect(roundHalfUp(ordinary!.avance.valor!)).to.equal(72);
    expect([ordinary!.avance.conDato, ordinary!.avance.total]).to.deep.equal([5, 6]);
    expect(proactive!.clave).to.equal('proactivo');
    expect(roundHalfUp(proactive!.avance.valor!)).to.equal(25);
  });

  it('shows the oldest overdue activity as the due date that matters', () => {
    expect(derived.porId.get('c1')!.proxima).to.include({ id: '1.4', dias: -13 });
    expect(derived.porId.get('c4')!.proxima).to.include({ id: '4.3', dias: 12 });
    expect(derived.porId.get('c5')!.proxima).to.equal(null);
  });
});
