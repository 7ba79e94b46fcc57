import { expect } from '@open-wc/testing';
import type { Compromiso, Responsable } from '../../src/feed/types.js';
import { axesOf, facets } from '../../src/model/facets.js';
import { countFilters, filterCompromisos } from '../../src/model/filter.js';
import { groupCompromisos } from '../../src/model/group.js';
import { normaliseText, searchIndex } from '../../src/model/search.js';
import { compareNumero, sortCompromisos } from '../../src/model/sort.js';
import { summarise } from '../../src/model/summary.js';
import { derivePlan } from '../../src/model/derive.js';
import type { Agrupacion, CompromisoDerivado, Filtros, Orden } from '../../src/model/types.js';
import { accion, actividad, compromiso, derive, dia, feed, HOY, plan } from './make.js';

const who = (nombre: string, sector?: string, siglas?: string): Responsable => ({
  organizacion: { nombre, ...(siglas && { siglas }) },
  ...(sector && { sector }),
});

const LIST: Compromiso[] = [
  compromiso({
    id: 'agua',
    numero: '10',
    titulo: { 'es-MX': 'Vigilar el agua potable', nah: 'Tlapializtli atl' },
    resumen: 'Qué significa para usted: agua limpia',
    eje: 'e2',
    region: 'norte',
    ods: [{ objetivo: 6 }, { objetivo: 11 }],
    responsables: [
      who('Comisión del Agua', 'autoridad', 'CEA'),
      who('Red Vecinal', 'sociedad_civil'),
    ],
    acciones: [
      accion(
        [
          actividad('verificada', undefined, {
            titulo: 'Medición en pozos',
            fin: '2016-02-01',
            evidencias: [{ titulo: 'Bitácora de campo', uri: 'https://ejemplo.org/b' }],
          }),
        ],
        1,
        { titulo: 'Diagnóstico hidráulico' },
      ),
    ],
  }),
  compromiso({
    id: 'gasto',
    numero: '2',
    titulo: 'Abrir el gasto público',
    eje: 'e1',
    ods: [{ objetivo: 16, meta: '16.6' }],
    responsables: [who('Secretaría de Hacienda', 'autoridad')],
    actividades: [
      actividad('en_proceso', undefined, {
        fin: '2016-05-01',
        responsables: [who('Universidad Autónoma', 'academia')],
      }),
      actividad('por_iniciar', undefined, { fin: '2016-07-01' }),
    ],
  }),
  compromiso({
    id: 'obra',
    numero: 'P1',
    tipo: 'proactivo',
    titulo: 'Ñandú: obra pública',
    responsables: [
      { organizacion: { nombre: 'Secretaría de Hacienda', sector: 'autoridad' }, rol: 'apoyo' },
    ],
    actividades: [actividad(), actividad('cancelada', undefined, { fin: '2015-01-01' })],
  }),
  compromiso({ id: 'nada', titulo: 'Beca salario', eje: 'e9' }),
];

const PLAN = plan(LIST, {
  ejes: [
    { id: 'e1', titulo: 'Finanzas', orden: 2 },
    { id: 'e2', titulo: 'Servicios', orden: 1 },
  ],
});
const derived = derivePlan({ feed: feed(PLAN), rechazados: [] }, 0, { hoy: dia(HOY) });
const ids = (list: readonly CompromisoDerivado[]): string[] => list.map((c) => c.id);
const kept = (filtros: Filtros): string[] => ids(filterCompromisos(derived, filtros));

describe('the search', () => {
  const found = (texto: string): string[] => kept({ texto });
  it('is blind to accents, tildes and case', () => {
    for (const texto of ['GASTO PÚBLICO', 'gasto publico', 'Público'])
      expect(found(texto), texto).to.include('gasto');
    expect(found('nandu')).to.deep.equal(['obra']);
    expect(normaliseText('ÁÉÍÓÚÜÑ')).to.equal('aeiouun');
  });
  it('wants every word, in any order and place', () => {
    expect(found('agua vigilar')).to.deep.equal(['agua']);
    expect(found('agua hacienda')).to.deep.equal([]);
    expect(found('vecinal pozos')).to.deep.equal(['agua']);
  });
  it('reads titles, summaries, numbers, actions, activities, institutions and evidence', () => {
    for (const texto of ['potable', 'significa', '10', 'hidraulico', 'pozos', 'CEA', 'bitacora'])
      expect(found(texto), texto).to.deep.equal(['agua']);
    expect(found('universidad')).to.deep.equal(['gasto']);
  });
  it('reads every language of a text', () => {
    expect(found('tlapializtli')).to.deep.equal(['agua']);
  });
  it('keeps all for a blank query', () => {
    expect(found('   ')).to.have.length(4);
    expect(found('')).to.have.length(4);
  });
  it('takes marks of a regular expression as they are', () => {
    expect(found('.*')).to.deep.equal([]);
    expect(found('(')).to.deep.equal([]);
  });
  it('is built once for a plan', () => {
    expect(searchIndex(derived)).to.equal(searchIndex(derived));
  });
});

describe('a filter', () => {
  it('by status keeps commitments that have an activity in it', () => {
    expect(kept({ estatus: 'en_proceso' })).to.deep.equal(['gasto']);
    expect(kept({ estatus: 'sin_dato' })).to.deep.equal(['obra']);
    expect(kept({ estatus: 'cancelada' })).to.deep.equal(['obra']);
  });
  it('by flag keeps commitments that have an activity with it', () => {
    expect(kept({ bandera: 'vencida' })).to.deep.equal(['gasto']);
    expect(kept({ bandera: 'sin_fecha' })).to.deep.equal(['obra']);
  });
  it('by institution looks at every level', () => {
    expect(kept({ institucion: 'Secretaría de Hacienda' })).to.deep.equal(['gasto', 'obra']);
    expect(kept({ institucion: 'Universidad Autónoma' })).to.deep.equal(['gasto']);
  });
  it('by sector takes that of the institution where the responsible states none', () => {
    expect(kept({ sector: 'autoridad' })).to.deep.equal(['agua', 'gasto', 'obra']);
    expect(kept({ sector: 'academia' })).to.deep.equal(['gasto']);
  });
  it('by axis, region and goal', () => {
    expect(kept({ eje: 'e1' })).to.deep.equal(['gasto']);
    expect(kept({ region: 'norte' })).to.deep.equal(['agua']);
    expect(kept({ ods: '11' })).to.deep.equal(['agua']);
    expect(kept({ ods: '1' })).to.deep.equal([]);
  });
  it('by due date looks at what is not over', () => {
    expect(kept({ vence: 'vencida' })).to.deep.equal(['gasto']);
    expect(kept({ vence: '30' })).to.deep.equal([]);
    expect(kept({ vence: '90' })).to.deep.equal(['gasto']);
    expect(kept({ vence: 'despues' })).to.deep.equal([]);
    expect(kept({ vence: 'sin_fecha' })).to.deep.equal(['obra']);
  });
  it('joins with the others, and none keeps all', () => {
    expect(kept({ sector: 'autoridad', ods: '16' })).to.deep.equal(['gasto']);
    expect(kept({})).to.have.length(4);
  });
  it('is counted when it is set', () => {
    expect(countFilters({})).to.equal(0);
    expect(countFilters({ texto: ' ', estatus: 'verificada', ods: '6' })).to.equal(2);
  });
});

describe('the options of the filters', () => {
  const options = facets(derived);
  const keys = (name: keyof typeof options): string[] => options[name].map((o) => o.clave);
  it('stand in a fixed order', () => {
    expect(keys('estatus')).to.deep.equal([
      'verificada',
      'en_proceso',
      'por_iniciar',
      'sin_dato',
      'cancelada',
    ]);
    expect(keys('bandera')).to.deep.equal(['vencida', 'sin_fecha']);
    expect(keys('institucion')).to.deep.equal([
      'Comisión del Agua',
      'Red Vecinal',
      'Secretaría de Hacienda',
      'Universidad Autónoma',
    ]);
    expect(keys('sector')).to.deep.equal(['sociedad_civil', 'autoridad', 'academia']);
    expect(keys('eje')).to.deep.equal(['e2', 'e1', 'e9']);
    expect(keys('ods')).to.deep.equal(['6', '11', '16']);
    expect(keys('vence')).to.deep.equal(['vencida', '90', 'sin_fecha']);
  });
  it('say how many commitments each keeps', () => {
    for (const name of ['institucion', 'sector', 'eje', 'region', 'ods', 'estatus'] as const) {
      for (const { clave, n } of options[name])
        expect(kept({ [name]: clave }), `${name} ${clave}`).to.have.length(n);
    }
  });
  it('carry the names of the feed', () => {
    expect(options.eje[0]).to.include({ clave: 'e2', texto: 'Servicios', n: 1 });
    expect(options.eje[2]).to.deep.equal({ clave: 'e9', n: 1 });
    expect(options.institucion[2]).to.include({ texto: 'Secretaría de Hacienda', n: 2 });
  });
});

describe('a group', () => {
  const groups = (por: Agrupacion): [string, string[]][] =>
    groupCompromisos(derived.compromisos, por, axesOf(derived)).map((g) => [
      g.clave,
      ids(g.compromisos),
    ]);
  it('holds all where nothing groups', () => {
    expect(groups('ninguno')).to.deep.equal([['', ['agua', 'gasto', 'obra', 'nada']]]);
    expect(groupCompromisos([], 'tipo')).to.deep.equal([]);
  });
  it('puts a commitment of several values into several groups, those without last', () => {
    expect(groups('sector')).to.deep.equal([
      ['sociedad_civil', ['agua']],
      ['autoridad', ['agua', 'gasto', 'obra']],
      ['academia', ['gasto']],
      ['', ['nada']],
    ]);
    expect(groups('ods').map(([key]) => key)).to.deep.equal(['6', '11', '16', '']);
  });
  it('follows the computed status, the kind and the axes in their order', () => {
    expect(groups('estatus').map(([key]) => key)).to.deep.equal([
      'verificada',
      'en_proceso',
      'sin_dato',
    ]);
    expect(groups('tipo').map(([key]) => key)).to.deep.equal(['ordinario', 'proactivo']);
    expect(groups('eje').map(([key]) => key)).to.deep.equal(['e2', 'e1', 'e9', '']);
  });
  it('has totals and progress of its own', () => {
    const [, authority] = groupCompromisos(derived.compromisos, 'sector');
    expect(authority).to.include({ total: 4, terminadas: 1 });
    expect(authority!.porEstatus.cancelada).to.equal(1);
    expect(authority!.avance, 'the proactive one stands apart').to.include({
      valor: 62.5,
      total: 2,
    });
  });
  it('does not disturb the trace of the plan', () => {
    const before = JSON.stringify(derived.avance.traza);
    groupCompromisos(derived.compromisos, 'institucion');
    expect(JSON.stringify(derived.avance.traza)).to.equal(before);
  });
});

describe('an order', () => {
  const sorted = (orden: Orden): string[] => ids(sortCompromisos(derived.compromisos, orden));
  it('by number is natural, with the unnumbered last', () => {
    const labels = ['P2', '10', '1', 'P10', '2', '1.10', '1.2', 'p1'];
    expect([...labels].sort(compareNumero)).to.deep.equal([
      ...['1', '1.2', '1.10', '2', '10', 'p1', 'P2', 'P10'],
    ]);
    expect(sorted('numero')).to.deep.equal(['gasto', 'agua', 'obra', 'nada']);
  });
  it('by progress starts with the most, the unknown last', () => {
    expect(sorted('avance')).to.deep.equal(['agua', 'gasto', 'obra', 'nada']);
  });
  it('by due date starts with the oldest, what owes nothing last', () => {
    expect(sorted('vence')[0]).to.equal('gasto');
  });
  it('by title is blind to accents', () => {
    expect(sorted('titulo')).to.deep.equal(['gasto', 'nada', 'obra', 'agua']);
  });
  it('by overdue ones starts with the most', () => {
    expect(sorted('vencidas')).to.deep.equal(['gasto', 'agua', 'obra', 'nada']);
  });
  it('is stable and leaves the list alone', () => {
    const list = derive([compromiso({ id: 'b' }), compromiso({ id: 'a' })]).compromisos;
    expect(ids(sortCompromisos(list, 'numero'))).to.deep.equal(['b', 'a']);
    expect(ids(sortCompromisos([...list].reverse(), 'avance'))).to.deep.equal(['b', 'a']);
    expect(ids(list)).to.deep.equal(['b', 'a']);
  });
});

describe('the figures of a list', () => {
  it('count over what is not cancelled', () => {
    const figures = summarise(derived.compromisos);
    expect(figures).to.include({ compromisos: 4, total: 4, canceladas: 1 });
    expect(figures.terminadas).to.deep.equal({ n: 1, de: 4 });
    expect(figures.vencidas).to.deep.equal({ n: 1, de: 4 });
    expect(figures.sinEvidencia).to.deep.equal({ n: 0, de: 1 });
  });
  it('are zero over nothing', () => {
    expect(summarise([])).to.deep.include({ compromisos: 0, total: 0, vencidas: { n: 0, de: 0 } });
  });
});
