import { expect } from '@open-wc/testing';
import type { Ejercicio, Plan } from '../../src/feed/types.js';
import { pasos } from '../../src/model/steps.js';
import { actividad, compromiso, dia, HOY, plan } from './make.js';

const of = (ejercicio: Ejercicio, planes: Plan[] = [], hoy = HOY) =>
  pasos({ ejercicio, planes }, dia(hoy));
const reached = (ejercicio: Ejercicio, planes: Plan[] = [], hoy = HOY): number[] =>
  of(ejercicio, planes, hoy)
    .pasos.filter((p) => p.alcanzado)
    .map((p) => p.numero);

describe('the six steps', () => {
  it('are none in an empty exercise', () => {
    const steps = pasos({}, dia(HOY));
    expect(steps.pasos.map((p) => p.alcanzado)).to.deep.equal(Array(6).fill(false));
    expect(steps).to.include({ calculado: 0, etapaCalculada: null, difieren: false });
  });
  it('are reached by a dated item each', () => {
    expect(reached({ declaraciones: [{ fecha: '2015-03' }] })).to.deep.equal([1]);
    expect(reached({ sensibilizacion: [{ fecha: '2015' }] })).to.deep.equal([2]);
    expect(reached({ secretariado: [{ tipo: 'stl', instalacion: '2015-05-01' }] })).to.deep.equal([
      3,
    ]);
    expect(reached({ mesas: [{ id: 'm', titulo: 'Mesa', fechas: ['2015-06-01'] }] })).to.deep.equal(
      [4],
    );
  });
  it('are not reached by an undated item, a promoters group, or one dated later', () => {
    expect(reached({ declaraciones: [{}], mesas: [{ id: 'm', titulo: 'Mesa' }] })).to.deep.equal(
      [],
    );
    const group = { tipo: 'grupo_promotor', instalacion: '2015-05-01' };
    expect(reached({ secretariado: [group] })).to.deep.equal([]);
    expect(reached({ declaraciones: [{ fecha: '2016-05-14' }] })).to.deep.equal([]);
    expect(reached({ declaraciones: [{ fecha: '2016-05-14' }] }, [], '2016-05-14')).to.deep.equal([
      1,
    ]);
  });
  it('reach the plan by a plan with commitments', () => {
    expect(reached({}, [plan([])])).to.deep.equal([]);
    expect(reached({}, [plan([compromiso()])])).to.deep.equal([5]);
  });
  it('reach the follow-up by a status, a cut-off, a monitoring or an evaluation', () => {
    const moving = (estatus: string): Plan[] => [
      plan([compromiso({ actividades: [actividad(estatus)] })]),
    ];
    expect(reached({}, moving('por_iniciar'))).to.deep.equal([5]);
    expect(reached({}, moving('quién sabe'))).to.deep.equal([5]);
    expect(reached({}, moving('en_proceso'))).to.deep.equal([5, 6]);
    for (const rest of [
      { cortes: [{ fecha: '2016-01-31' }] },
      { monitoreos: [{}] },
      { evaluaciones: [{}] },
    ])
      expect(reached({}, [plan([], rest)])).to.deep.equal([6]);
  });
  it('tell the furthest stage of the follow-up', () => {
    const stage = (rest: Partial<Plan>): unknown => of({}, [plan([], rest)]).etapaCalculada;
    expect(stage({ cortes: [{ fecha: '2016' }] })).to.equal('seguimiento');
    expect(stage({ monitoreos: [{}] })).to.equal('monitoreo');
    expect(stage({ monitoreos: [{}], evaluaciones: [{}] })).to.equal('evaluacion');
  });
  it('show the first date of each, as precise as it is known', () => {
    const { pasos: list } = of({
      declaraciones: [{ fecha: '2015-09-29' }, { fecha: '2015-03' }, {}],
    });
    expect(list[0]).to.deep.equal({
      numero: 1,
      etapa: 'declaracion',
      alcanzado: true,
      fecha: '2015-03',
      ultima: '2015-09-29',
      elementos: 3,
      sinFecha: 1,
    });
  });
  it('stand beside the stated stage', () => {
    const ejercicio = { declaraciones: [{ fecha: '2015' }] };
    expect(of({ ...ejercicio, etapa: 'declaracion' })).to.include({
      declarado: 1,
      difieren: false,
    });
    expect(of({ ...ejercicio, etapa: 'mesas' })).to.include({
      calculado: 1,
      declarado: 4,
      difieren: true,
    });
  });
  it('take suspendido as a flag and an unknown stage verbatim', () => {
    expect(of({ etapa: 'suspendido' })).to.include({
      suspendido: true,
      declarado: null,
      difieren: false,
    });
    expect(of({ etapa: 'constructor' })).to.include({ etapa: 'constructor', declarado: null });
  });
});
