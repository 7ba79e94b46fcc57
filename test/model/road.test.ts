import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromDia } from '../../src/feed/civil-date.js';
import type { Ejercicio, Plan } from '../../src/feed/types.js';
import { duesOf, roadOf, type Plazo } from '../../src/model/road.js';
import { pasos } from '../../src/model/steps.js';
import { evaluationDue, monitoringDue } from '../../src/model/validity.js';
import { compromiso, dia, plan } from './make.js';

const INICIO = '2015-09-29';
const dues = (rest: Partial<Plan>, hoy: string): Plazo[] =>
  duesOf(plan([], { inicio: INICIO, ...rest }), dia(hoy)).plazos;
const due = (clase: Plazo['clase'], rest: Partial<Plan>, hoy: string): Plazo =>
  dues(rest, hoy).find((p) => p.clase === clase)!;

describe('what falls due on the road', () => {
  it('is the monitoring after six months: to come, that day, missed', () => {
    expect(due('monitoreo', {}, '2016-03-19')).to.deep.equal({
      clase: 'monitoreo',
      fecha: '2016-03-29',
      dias: 10,
      estado: 'por_llegar',
    });
    expect(due('monitoreo', {}, '2016-03-29')).to.include({ dias: 0, estado: 'por_llegar' });
    expect(due('monitoreo', {}, '2016-04-11')).to.include({ dias: -13, estado: 'vencido' });
  });

  it('is done when published, with the days after the deadline', () => {
    const out = (publicado: string): unknown =>
      due('monitoreo', { monitoreos: [{ publicado }] }, '2017-01-01').publicacion;
    expect(out('2016-04-11')).to.deep.equal({ n: 1, fecha: '2016-04-11', despues: 13 });
    expect(out('2016-03-01')).to.deep.equal({ n: 1, fecha: '2016-03-01', despues: 0 });
    expect(out('2016-04')).to.deep.equal({ n: 1, fecha: '2016-04' });
  });

  it('takes the first of several reports, and one without a date as published', () => {
    const several = [{ publicado: '2016-05-01' }, { publicado: '2016-04-11' }, {}];
    expect(due('monitoreo', { monitoreos: several }, '2017-01-01').publicacion).to.deep.equal({
      n: 3,
      fecha: '2016-04-11',
      despues: 13,
    });
    expect(due('monitoreo', { monitoreos: [{}] }, '2017-01-01').publicacion).to.deep.equal({
      n: 1,
    });
    expect(
      due('monitoreo', { monitoreos: [{ corte: '2016-03-31' }] }, '2017-01-01').publicacion,
    ).to.deep.equal({ n: 1, corte: '2016-03-31' });
  });

  it('is not done by what comes out later', () => {
    const monitoreos = [{ publicado: '2016-06-01' }];
    expect(due('monitoreo', { monitoreos }, '2016-05-31').estado).to.equal('vencido');
    expect(due('monitoreo', { monitoreos }, '2016-06-01').estado).to.equal('publicado');
  });

  it('is the end of the validity, the original one beside that of an extension', () => {
    const rest = { prorrogas: [{ fin: '2017-01-31' }] };
    expect(due('vigencia', rest, '2016-12-01')).to.deep.equal({
      clase: 'vigencia',
      fecha: dia('2017-01-31'),
      dias: 61,
      estado: 'por_llegar',
      original: dia('2016-09-28'),
    });
    expect(due('vigencia', {}, '2016-09-29')).to.include({ dias: -1, estado: 'terminado' });
  });

  it('is the final evaluation, which a self-evaluation in between is not', () => {
    const self = { tipo: 'autoevaluacion', publicado: '2016-06-01' };
    expect(due('evaluacion', { evaluaciones: [self] }, '2016-08-01').estado).to.equal('por_llegar');
    expect(due('evaluacion', { evaluaciones: [self] }, '2016-10-11').estado).to.equal('vencido');
    for (const one of [
      {},
      { tipo: 'final', publicado: '2016-08-01' },
      { tipo: 'externa', publicado: '2016-10-01' },
    ])
      expect(due('evaluacion', { evaluaciones: [one] }, '2016-10-11').estado).to.equal('publicado');
  });

  it('goes by the evaluation called final, where others came out before', () => {
    const evaluaciones = [
      { tipo: 'autoevaluacion', publicado: '2016-10-01' },
      { tipo: 'final', publicado: '2016-11-01' },
    ];
    expect(due('evaluacion', { evaluaciones }, '2017-01-01').publicacion).to.deep.equal({
      n: 2,
      fecha: '2016-11-01',
      despues: 34,
    });
  });

  it('is nothing for a plan that is not running, and unknown without a start', () => {
    for (const estado of ['borrador', 'en_consulta', 'suspendido', 'retirado'])
      expect(due('monitoreo', { estado }, '2017-01-01').estado, estado).to.equal('sin_efecto');
    expect(duesOf({ id: 'p' }, dia('2017-01-01')).plazos).to.deep.equal([]);
  });

  it('tells a plan that is stated to be in force after its end', () => {
    const still = (rest: Partial<Plan>): boolean =>
      duesOf(plan([], { inicio: INICIO, ...rest }), dia('2018-01-01')).siguePorVigente;
    expect(still({ estado: 'vigente' })).to.equal(true);
    expect(still({ estado: 'concluido' })).to.equal(false);
    expect(still({})).to.equal(false);
  });

  it('agrees with the flags of the plan, whatever the dates', () => {
    const fecha = fc.option(
      fc.integer({ min: dia('2014-01-01'), max: dia('2019-12-31') }).map(fromDia),
      { nil: undefined },
    );
    const report = fc
      .record({ publicado: fecha, corte: fecha, tipo: fc.constantFrom('final', 'irm', undefined) })
      .map((r) => Object.fromEntries(Object.entries(r).filter(([, v]) => v !== undefined)));
    const estado = fc.constantFrom('vigente', 'concluido', 'retirado', 'borrador', 'raro');
    fc.assert(
      fc.property(
        fc.array(report, { maxLength: 3 }),
        fc.array(report, { maxLength: 3 }),
        estado,
        fc.integer({ min: dia('2015-01-01'), max: dia('2020-01-01') }),
        (monitoreos, evaluaciones, state, hoy) => {
          const p = plan([], { inicio: INICIO, estado: state, monitoreos, evaluaciones });
          const { plazos, vigencia } = duesOf(p, hoy);
          const missed = (clase: Plazo['clase']): boolean =>
            plazos.some((x) => x.clase === clase && x.estado === 'vencido');
          // On the very day the monitoring is pending and not yet missed.
          if (hoy !== vigencia.monitoreo)
            expect(missed('monitoreo')).to.equal(monitoringDue(p, vigencia, hoy));
          expect(missed('evaluacion')).to.equal(evaluationDue(p, vigencia, hoy));
        },
      ),
    );
  });
});

describe('the road', () => {
  it('gathers the documents of every step, editions of cut-offs among them', () => {
    const doc = (titulo: string) => ({ titulo });
    const ejercicio: Ejercicio = {
      declaraciones: [{ evidencias: [doc('d')] }],
      sensibilizacion: [{ evidencias: [doc('s')] }],
      secretariado: [{ evidencias: [doc('l')], sesiones: [{ evidencias: [doc('acta')] }] }],
      mesas: [{ id: 'm', titulo: 'Mesa', evidencias: [doc('m')] }],
      participacion: [{ evidencias: [doc('c')] }],
    };
    const p = plan([], {
      documentos: [doc('p')],
      lanzamiento: { evidencias: [doc('video')] },
      cortes: [{ fecha: '2016-03-31', edicion: { uri: 'https://e.mx/1.json' } }, { fecha: '2016' }],
      monitoreos: [{ evidencias: [doc('mon')] }],
      evaluaciones: [{ evidencias: [doc('eva')] }],
    });
    const { documentos } = roadOf({ ejercicio, planes: [p] }, dia('2016-05-13'), p);
    expect(documentos.map((list) => list.map((e) => e.titulo))).to.deep.equal([
      ['d'],
      ['s'],
      ['l', 'acta'],
      ['m', 'c'],
      ['p', 'video'],
      ['2016-03-31', 'mon', 'eva'],
    ]);
  });

  it('keeps the plan in view apart from the others, the oldest first', () => {
    const [a, b, c] = ['2016-01-01', '2014-01-01', '2015-01-01'].map((inicio) =>
      plan([], { inicio }),
    );
    const road = roadOf({ planes: [a!, b!, c!] }, dia('2016-05-13'), a);
    expect(road.enVista!.plan).to.equal(a);
    expect(road.otros.map((o) => o.plan)).to.deep.equal([b, c]);
    expect(roadOf({}, dia('2016-05-13'), undefined)).to.include({ enVista: null });
  });
});

describe('the steps with what is published', () => {
  const at = (ejercicio: Ejercicio, planes: Plan[] = []) =>
    pasos({ ejercicio, planes }, dia('2016-05-13')).pasos;

  it('tell the undated from the planned and from nothing', () => {
    const [one, two, three] = at({
      declaraciones: [{ tipo: 'firma' }],
      sensibilizacion: [{ fecha: '2016-06-01' }, { fecha: '2016-05-20' }],
    });
    expect(one).to.deep.include({ alcanzado: false, elementos: 1, sinFecha: 1 });
    expect(two).to.deep.include({ alcanzado: false, prevista: '2016-05-20', sinFecha: 0 });
    expect(three).to.deep.include({ alcanzado: false, elementos: 0, sinFecha: 0 });
  });

  it('count the groups before the secretariat apart', () => {
    const group = { tipo: 'grupo_promotor', instalacion: '2015-05-01' };
    expect(at({ secretariado: [group] })[2]).to.deep.include({ elementos: 0, previos: 1 });
  });

  it('end with the last date that has begun', () => {
    const event = { fecha: '2015-01-10', fin: '2015-01-20' };
    expect(at({ sensibilizacion: [event, { fecha: '2017-01-01' }] })[1]).to.deep.include({
      fecha: '2015-01-10',
      ultima: '2015-01-20',
      prevista: '2017-01-01',
    });
    expect(at({}, [plan([compromiso()])])[4]).not.to.have.property('ultima');
  });
});
