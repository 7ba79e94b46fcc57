import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { placeActivity, placeCommitment } from '../../src/layout/bar.js';
import { placeFrame } from '../../src/layout/frame.js';
import { rowPlot } from '../../src/views/timeline-plot.js';
import { drawnText, expectSnapshot } from '../snapshots/compare.js';
import { accion, actividad, deriveOne, dia } from '../model/make.js';
import { anyPlan, everyNumber, HOY, oneActivity, referencePlan } from './make.js';

const plan = referencePlan();
const escala = placeFrame(plan.vigencia, plan.compromisos, HOY)!;
const evidence = (fecha: string, estado?: 'retirada') => ({
  titulo: 'Minuta',
  uri: 'https://ejemplo.org/m.pdf',
  fecha,
  ...(estado && { estado }),
});

describe('placeActivity', () => {
  it('fills half of what is in process, all of what is done and nothing of what has not begun', () => {
    const dates = { inicio: '2016-01-01', fin: '2016-03-31' };
    const shares = ['por_iniciar', 'en_proceso', 'concluida', 'suspendida'].map((estatus) => {
      const b = placeActivity(oneActivity(dates, estatus), escala, HOY);
      return (b.llenos[0]?.ancho ?? 0) / b.pista.ancho;
    });
    expect(shares.map((s) => Math.round(s * 100))).to.deep.equal([0, 50, 100, 0]);
  });

  it('draws a late dash from the due day to today, or to the day it was concluded', () => {
    const late = placeActivity(
      oneActivity({ inicio: '2016-02-15', fin: '2016-04-30' }),
      escala,
      HOY,
    );
    expect(late.tarde!.x).to.be.closeTo(61.364, 0.01);
    expect(late.tarde!.x + late.tarde!.ancho).to.be.closeTo(64.52, 0.05);
    const done = oneActivity(
      { inicio: '2015-12-01', fin: '2016-01-31', concluida: '2016-02-09' },
      'concluida',
    );
    expect(placeActivity(done, escala, HOY).tarde!.ancho).to.be.closeTo(2.02, 0.01);
    const onTime = oneActivity({ fin: '2016-06-30' });
    expect(placeActivity(onTime, escala, HOY).tarde).to.equal(null);
  });

  it('shows a moved date with its stations', () => {
    const moved = oneActivity({
      inicio: '2016-03-01',
      fin: '2016-06-15',
      fin_original: '2016-04-15',
      reprogramaciones: [{ fin: '2016-05-15' }, { fin: '2016-06-15' }],
    });
    const { movida } = placeActivity(moved, escala, HOY);
    expect(movida!.de).to.be.closeTo(57.576, 0.01);
    expect(movida!.a).to.be.closeTo(72.98, 0.01);
    expect(movida!.pasos).to.have.length(1);
  });

  it('puts evidence on the day of its fact and leaves the withdrawn and the undated out', () => {
    const a = oneActivity({
      evidencias: [
        evidence('2016-02-10'),
        evidence('2016-02-11'),
        evidence('2016-03'),
        evidence('2016'),
        evidence('2016-04-01', 'retirada'),
        { titulo: 'Oficio', ubicacion: 'Archivo' },
      ],
    });
    const dots = placeActivity(a, escala, HOY).evidencias;
    expect(dots.map((d) => d.n)).to.deep.equal([2, 1]);
  });

  it('invents no edge: one known day is a point, none is the year of the plan', () => {
    expect(placeActivity(oneActivity({ fin: '2016-06-30' }), escala, HOY).clase).to.equal('punto');
    expect(placeActivity(oneActivity({ inicio: '2016-06-30' }), escala, HOY).clase).to.equal(
      'punto',
    );
    const none = placeActivity(oneActivity({}), escala, HOY);
    expect(none.clase).to.equal('fantasma');
    expect(none.pista).to.deep.equal(escala.plan);
    expect(none.llenos).to.deep.equal([]);
  });

  it('marks where a partial date leaves the edge open', () => {
    const b = placeActivity(oneActivity({ inicio: '2016-02', fin: '2016-04-15' }), escala, HOY);
    expect(b.vagos).to.deep.equal([escala.tramo(dia('2016-02-01'), dia('2016-02-29'))]);
  });

  it('says on which side an activity outside of the frame lies', () => {
    const early = placeActivity(
      oneActivity({ inicio: '2010-01-01', fin: '2010-02-01' }),
      escala,
      HOY,
    );
    expect([early.clase, early.antes, early.despues]).to.deep.equal(['ninguna', true, false]);
    const across = placeActivity(
      oneActivity({ inicio: '2014-01-01', fin: '2018-01-01' }),
      escala,
      HOY,
    );
    expect([across.clase, across.antes, across.despues]).to.deep.equal(['pista', true, true]);
  });

  it('draws each kind of bar as it stands', async () => {
    const dates = { inicio: '2016-03-01', fin: '2016-04-15' };
    const kinds: [string, Parameters<typeof oneActivity>][] = [
      ['half', [dates]],
      ['done', [{ ...dates, evidencias: [evidence('2016-03-20')] }, 'verificada']],
      ['moved', [{ ...dates, fin: '2016-06-15', fin_original: '2016-04-15' }]],
      ['suspended', [dates, 'suspendida']],
      ['cancelled', [dates, 'cancelada']],
      ['unknown', [dates, 'otro']],
      ['point', [{ fin: '2016-06-30' }]],
      ['vague', [{ inicio: '2016-02', fin: '2016-08-01' }, 'por_iniciar']],
      ['undated', [{}]],
      ['beyond', [{ inicio: '2014-01-01', fin: '2018-01-01' }]],
    ];
    const text = kinds.map(([name, args]) => {
      const a = oneActivity(...args);
      return `# ${name}\n${drawnText(rowPlot(placeActivity(a, escala, HOY), a.estatus))}`;
    });
    await expectSnapshot('bars.svg.txt', text.join('\n'));
  });
});

describe('placeCommitment', () => {
  it('fills by the weights, status by status, as the visual reference does', () => {
    const one = plan.compromisos[0]!;
    const b = placeCommitment(one, escala);
    const full = b.llenos.reduce((sum, l) => sum + l.ancho, 0) / b.pista.ancho;
    expect(full * 100).to.be.closeTo(one.avance.valor!, 0.01);
    expect(b.llenos.map((l) => l.estatus)).to.deep.equal(['verificada', 'concluida', 'en_proceso']);
    expect(b.pista.x).to.be.closeTo(8.586, 0.01);
  });

  it('draws what is without data at the end of the bar', () => {
    const c = deriveOne({
      inicio: '2016-01-01',
      fin: '2016-06-30',
      actividades: [actividad('verificada'), actividad()],
    });
    const last = placeCommitment(c, escala).llenos.at(-1)!;
    const { x, ancho } = placeCommitment(c, escala).pista;
    expect(last.estatus).to.equal('sin_dato');
    expect(last.ancho).to.be.closeTo(ancho / 2, 0.01);
    expect(last.x + last.ancho).to.be.closeTo(x + ancho, 0.01);
  });

  it('gives an action without activities its share without data', () => {
    const c = deriveOne({
      inicio: '2016-01-01',
      fin: '2016-06-30',
      acciones: [accion([actividad('verificada')]), accion([])],
    });
    const b = placeCommitment(c, escala);
    expect(
      b.llenos.map((l) => [l.estatus, Math.round((l.ancho / b.pista.ancho) * 100)]),
    ).to.deep.equal([
      ['verificada', 50],
      ['sin_dato', 50],
    ]);
  });

  it('leaves cancelled activities out of span and fill', () => {
    const c = deriveOne({
      actividades: [
        actividad('concluida', 1, { inicio: '2016-01-01', fin: '2016-02-29' }),
        actividad('cancelada', 1, { inicio: '2016-03-01', fin: '2016-08-31' }),
      ],
    });
    const b = placeCommitment(c, escala);
    expect(b.pista).to.deep.equal(escala.tramo(dia('2016-01-01'), dia('2016-02-29')));
    expect(b.llenos).to.have.length(1);
  });

  it('draws the year of the plan without fill for a commitment without activities', () => {
    const b = placeCommitment(deriveOne({}), escala);
    expect([b.clase, b.llenos]).to.deep.equal(['fantasma', []]);
  });
});

describe('every bar', () => {
  it('has only numbers, stays in the frame, and its fill stays in its track', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan: any, hoy }) => {
        const frame = placeFrame(any.vigencia, any.compromisos, hoy);
        if (!frame) return;
        const bars = any.compromisos.flatMap((c) => [
          placeCommitment(c, frame),
          ...c.actividades.map((a) => placeActivity(a, frame, hoy)),
        ]);
        for (const b of bars) {
          expect(everyNumber(b).every((n) => Number.isFinite(n))).to.equal(true);
          const parts = [b.pista, ...b.llenos, ...b.vagos, ...(b.tarde ? [b.tarde] : [])];
          for (const p of parts) {
            expect(p.x).to.be.at.least(0);
            expect(p.ancho).to.be.at.least(0);
            expect(p.x + p.ancho).to.be.at.most(100.01);
          }
          for (const l of b.llenos) {
            expect(l.x).to.be.at.least(b.pista.x - 0.01);
            expect(l.x + l.ancho).to.be.at.most(b.pista.x + b.pista.ancho + 0.01);
          }
          const dots = b.evidencias.map((e) => e.x);
          expect(dots).to.deep.equal([...dots].sort((one, other) => one - other));
        }
      }),
    );
  });
});
