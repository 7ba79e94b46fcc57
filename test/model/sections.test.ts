import { expect } from '@open-wc/testing';
import type { Compromiso, Ejercicio, Feed, Plan } from '../../src/feed/types.js';
import { partsWithData, type Parte } from '../../src/model/sections.js';
import { derivePlan, pickPlan } from '../../src/model/derive.js';
import { actividad, compromiso, dia, HOY, plan } from './make.js';

function partsOf(feed: Feed): Parte[] {
  const reglas = { hoy: dia(HOY) };
  const derived = feed.planes?.length
    ? derivePlan({ feed, rechazados: [] } as never, pickPlan(feed, reglas.hoy), reglas)
    : null;
  return [...partsWithData(feed, derived)].filter((parte) => parte !== 'ruta');
}

const ofExercise = (ejercicio: Ejercicio): Parte[] => partsOf({ ejercicio });
const ofPlan = (compromisos: Compromiso[], rest: Partial<Plan> = {}): Parte[] =>
  partsOf({ planes: [plan(compromisos, rest)] });

describe('the parts that a feed has data for', () => {
  it('are the road alone in an empty feed: what comes next is always to be told', () => {
    expect([...partsWithData({}, null)]).to.deep.equal(['ruta']);
    expect(ofPlan([compromiso()])).to.deep.equal([]);
    expect(ofExercise({ declaraciones: [], redes: [], mesas: [], secretariado: [] })).to.be.empty;
  });

  it('are told of the exercise by what each element shows', () => {
    expect(ofExercise({ declaraciones: [{}] })).to.deep.equal(['declaracion']);
    expect(ofExercise({ redes: [{ id: 'r', nombre: 'Red' }] })).to.deep.equal(['declaracion']);
    expect(ofExercise({ sensibilizacion: [{}] })).to.deep.equal(['declaracion']);
    expect(ofExercise({ regiones: [{ id: 'n', nombre: 'Norte' }] })).to.deep.equal(['declaracion']);
    expect(ofExercise({ secretariado: [{}] })).to.deep.equal(['secretariado']);
    expect(ofExercise({ mesas: [{ id: 'm', titulo: 'Mesa' }] })).to.deep.equal(['mesas']);
    expect(ofExercise({ participacion: [{}] })).to.deep.equal(['mesas']);
  });

  it('are a curve where something was planned, a matrix where something was cut', () => {
    const dated = compromiso({ actividades: [actividad('en_proceso', 1, { fin: '2016-08-31' })] });
    expect(ofPlan([dated])).to.deep.equal(['curva']);
    const cortes = [{ id: 'k1', fecha: '2016-03-31', estados: {} }];
    expect(ofPlan([compromiso()], { cortes })).to.deep.equal(['curva', 'matriz']);
  });

  it('are changes where the history, a due date or a commitment moved', () => {
    expect(
      partsOf({ cambios: [{ fecha: '2016-01-01T00:00:00Z', objeto: 'x', tipo: 'alta' }] }),
    ).to.deep.equal(['cambios']);
    const moved = actividad('en_proceso', 1, { fin: '2016-09-30', fin_original: '2016-08-31' });
    expect(ofPlan([compromiso({ actividades: [moved] })])).to.include('cambios');
    expect(ofPlan([compromiso({ estado: 'retirado' })])).to.deep.equal(['cambios']);
  });

  it('are the voices of those who spoke', () => {
    const postura = { sector: 'sociedad_civil', fecha: '2016-02-01', estatus: 'en_proceso' };
    expect(ofPlan([compromiso({ posturas: [postura] })])).to.deep.equal(['posturas']);
    const spoken = actividad('en_proceso', 1, { posturas: [postura] });
    expect(ofPlan([compromiso({ actividades: [spoken] })])).to.include('posturas');
    const evaluador = { nombre: 'Universidad' };
    expect(ofPlan([compromiso()], { monitoreos: [{ evaluador }] as never })).to.deep.equal([
      'evaluacion',
    ]);
    expect(ofPlan([compromiso()], { evaluaciones: [{ evaluador }] as never })).to.deep.equal([
      'evaluacion',
    ]);
    const creas = [{ criterio: 'concreto', valor: 'cumple' }];
    expect(ofPlan([compromiso({ creas })])).to.deep.equal(['creas']);
  });

  it('are evidence wherever a piece of it stands, and where it is missing', () => {
    const piece = { evidencias: [{ titulo: 'Acta' }] };
    expect(ofExercise({ sensibilizacion: [piece] })).to.include('evidencia');
    expect(partsOf({ planes: [plan([], { documentos: [{ titulo: 'El plan' }] })] })).to.deep.equal([
      'evidencia',
    ]);
    expect(ofPlan([compromiso({ actividades: [actividad('concluida')] })])).to.include('evidencia');
    expect(ofExercise({ sensibilizacion: [{ evidencias: [] }] })).not.to.include('evidencia');
  });
});
