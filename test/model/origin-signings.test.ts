import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Declaracion, Red } from '../../src/feed/types.js';
import { countNetwork, signatures, signingsOf } from '../../src/model/origin-signings.js';
import { outreachOf } from '../../src/model/origin-outreach.js';
import { dia } from './make.js';

const HOY = dia('2016-05-13');
const party = (sector: string, rest: object = {}) => ({ sector, ...rest });
const signing = (...firmantes: NonNullable<Declaracion['firmantes']>): Declaracion => ({
  tipo: 'firma',
  firmantes,
});

describe('signings', () => {
  it('stand by date, the undated last', () => {
    const list = [{ tipo: 'adhesion' }, { fecha: '2017-03' }, { fecha: '2015' }];
    const { firmas } = signingsOf({ declaraciones: list });
    expect(firmas.map((f) => f.declaracion)).to.deep.equal([list[2], list[1], list[0]]);
  });

  it('group the parties by family, the three first, and set the witnesses apart', () => {
    const { firmas } = signingsOf({
      declaraciones: [
        signing(
          party('organo_autonomo'),
          party('municipio'),
          party('autoridad'),
          party('academia'),
          party('organismo_garante', { calidad: 'testigo_de_honor' }),
          party('constructor'),
        ),
      ],
    });
    expect(firmas[0]!.grupos.map((g) => [g.familia, g.firmantes.length])).to.deep.equal([
      ['sociedad_civil', 1],
      ['autoridad', 2],
      ['organo_autonomo', 1],
      ['constructor', 1],
    ]);
    expect(firmas[0]!.testigos).to.have.length(1);
    // A witness signs for nobody.
    expect(firmas[0]!.faltan).to.deep.equal(['organismo_garante']);
  });

  it('miss no sector in an accession, nor where nobody is named', () => {
    const { firmas, faltan } = signingsOf({
      declaraciones: [{ tipo: 'adhesion', firmantes: [party('municipio')] }, { tipo: 'refrendo' }],
    });
    expect(firmas.map((f) => f.faltan)).to.deep.equal([[], []]);
    expect(faltan).to.deep.equal(['sociedad_civil', 'organismo_garante']);
    expect(signingsOf({ declaraciones: [{ tipo: 'firma' }] }).faltan).to.deep.equal([]);
    expect(signingsOf({})).to.deep.equal({ firmas: [], faltan: [] });
  });

  it('count those known only as a number, by order of government', () => {
    const { firmas } = signingsOf({
      declaraciones: [
        signing(
          party('municipio', { orden: 'municipal', numero: 58 }),
          party('autoridad', { orden: 'estatal' }),
          party('sociedad_civil'),
        ),
      ],
    });
    expect([...firmas[0]!.porOrden]).to.deep.equal([
      ['municipal', 58],
      ['estatal', 1],
    ]);
    expect(signatures({ sector: 'academia' })).to.equal(1);
  });
});

describe('a network', () => {
  const red = (nombres: string[], rest: Partial<Red> = {}): Red => ({
    id: 'r',
    nombre: 'Red',
    miembros: nombres.map((nombre) => ({ nombre })),
    ...rest,
  });

  it('says how far its list is from what it declares', () => {
    expect(countNetwork(red(['A', 'B'], { total_declarado: 58 }), HOY)).to.include({
      sinNombre: 56,
      deMas: 0,
    });
    expect(countNetwork(red(['A', 'B'], { total_declarado: 1 }), HOY)).to.include({
      sinNombre: 0,
      deMas: 1,
    });
    expect(countNetwork(red(['A']), HOY)).to.include({ sinNombre: 0, deMas: 0 });
  });

  it('counts a member once, by its key or by its name whatever the accents', () => {
    const twice = red(['Cárdenas', 'cardenas '], { total_declarado: 2 });
    expect(countNetwork(twice, HOY)).to.include({ repetidos: 1, sinNombre: 1 });
    const miembros = [
      { cvegeo: '27002', nombre: 'Cárdenas' },
      { cvegeo: '24008', nombre: 'Cárdenas' },
    ];
    expect(countNetwork({ ...twice, miembros }, HOY).repetidos).to.equal(0);
  });

  it('counts who left by the day', () => {
    const miembros = [
      { nombre: 'A', baja: '2016-05-13' },
      { nombre: 'B', baja: '2016-05-14' },
      { nombre: 'C' },
    ];
    expect(countNetwork(red([], { miembros }), HOY).salieron).to.equal(1);
    expect(countNetwork(red([], { miembros }), Infinity).salieron).to.equal(2);
  });

  it('always adds up: listed and unnamed are the declared and those beyond them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C', 'Ñ', 'n'), { maxLength: 8 }),
        fc.nat(10),
        (nombres, total) => {
          const c = countNetwork(red(nombres, { total_declarado: total }), HOY);
          expect(c.miembros.length + c.repetidos).to.equal(nombres.length);
          expect(c.miembros.length + c.sinNombre).to.equal(total + c.deMas);
          expect(c.sinNombre * c.deMas).to.equal(0);
        },
      ),
    );
  });
});

describe('outreach', () => {
  it('stands by region and date; what names no known region stands apart', () => {
    const at = (titulo: string, fecha?: string, region?: string) => ({
      titulo,
      ...(fecha !== undefined && { fecha }),
      ...(region !== undefined && { region }),
    });
    const out = outreachOf({
      regiones: [
        { id: 'norte', nombre: 'Norte' },
        { id: 'sur', nombre: 'Sur' },
      ],
      sensibilizacion: [
        at('sin fecha', undefined, 'norte'),
        at('dos', '2016-02', 'norte'),
        at('uno', '2016-01-05', 'norte'),
        at('suelto', '2016'),
        at('perdido', '2015', 'este'),
      ],
    });
    const names = (list: readonly { titulo?: unknown }[]): unknown[] => list.map((s) => s.titulo);
    expect(names(out.regiones[0]!.actos)).to.deep.equal(['uno', 'dos', 'sin fecha']);
    expect(out.regiones[1]!.actos).to.deep.equal([]);
    expect(names(out.sueltos)).to.deep.equal(['perdido', 'suelto']);
    expect(out.actos).to.equal(5);
  });

  it('adds up only the attendance that is stated, and each new actor once', () => {
    const organizacion = { nombre: 'Red Vecinal' };
    const out = outreachOf({
      sensibilizacion: [
        { asistentes: 40, actores_incorporados: [{ organizacion }] },
        { asistentes: 0, actores_incorporados: [{ organizacion }] },
        {},
      ],
    });
    expect(out).to.include({ actos: 3, conAsistencia: 2, asistentes: 40, sumados: 1 });
  });
});
