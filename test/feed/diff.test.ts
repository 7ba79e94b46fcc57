import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { changesOfDiff } from '../../src/feed/changes-of-diff.js';
import { diffFeeds, type Diferencia } from '../../src/feed/diff.js';
import { fromPointer } from '../../src/feed/json-position.js';
import { indexItems } from '../../src/feed/items.js';
import { parseFeed } from '../../src/feed/parse.js';
import { childOf } from '../../src/feed/report.js';
import { sameValue } from '../../src/feed/same.js';
import type { Feed } from '../../src/feed/types.js';
import { readDemo } from '../demo/demo-feeds.js';

type Json = Record<string, unknown>;

const read = (value: unknown): Feed => parseFeed(value).feed!;
const told = (list: readonly Diferencia[]): string[] =>
  list.map((d) => [d.tipo, d.objeto ?? d.clase, d.ruta].filter(Boolean).join(' '));
const feedOf = (...compromisos: Json[]): Feed => read({ planes: [{ id: 'p', compromisos }] });
const c = (id: string, rest: Json = {}): Json => ({ id, titulo: `Compromiso ${id}`, ...rest });
const a = (id: string, rest: Json = {}): Json => ({ id, titulo: `Actividad ${id}`, ...rest });

describe('the difference of two feeds', () => {
  it('is none between a feed and itself, the large sample included', async () => {
    const sample = await readDemo('estado-de-muestra');
    expect(diffFeeds(read(sample), read(sample))).to.deep.equal([]);
  });

  it('tells a member of an item with its values and the commitment it is in', () => {
    const one = (estatus: string): Feed => feedOf(c('c1', { actividades: [a('a1', { estatus })] }));
    expect(diffFeeds(one('en_proceso'), one('concluida'))).to.deep.equal([
      {
        tipo: 'modificacion',
        clase: 'actividad',
        objeto: 'a1',
        ruta: '/estatus',
        elementos: [],
        compromiso: 'c1',
        dentro: ['p', 'c1'],
        antes: 'en_proceso',
        despues: 'concluida',
      },
    ]);
  });

  it('matches items by id wherever they stand, so that a new first one is one change', () => {
    const found = diffFeeds(feedOf(c('c1'), c('c2')), feedOf(c('c0'), c('c2'), c('c1')));
    expect(told(found)).to.deep.equal(['alta c0']);
    expect(told(diffFeeds(feedOf(c('c1')), feedOf(c('k1', { titulo: 'Compromiso c1' })))))
      .to //
      .deep.equal(['alta k1', 'retiro c1']);
  });

  it('tells a whole item once, and what moved out of it or into it', () => {
    const whole = c('c1', { actividades: [a('a1'), a('a2')] });
    expect(told(diffFeeds(feedOf(), feedOf(whole)))).to.deep.equal(['alta c1']);
    const apart = feedOf(c('c2', { actividades: [a('a2')] }));
    const found = diffFeeds(feedOf(whole), apart);
    expect(told(found)).to.deep.equal(['alta c2', 'traslado a2', 'retiro c1']);
    expect(found[1]).to.include({ antes: 'c1', despues: 'c2' });
  });

  it('knows evidence by its address, else by its title, and names it', () => {
    const with_ = (...evidencias: Json[]): Feed =>
      feedOf(c('c1', { actividades: [a('a1', { evidencias })] }));
    const minuta = { titulo: 'Minuta', uri: 'https://a.mx/1', estado: 'disponible' };
    const acta = { titulo: 'Acta', ubicacion: 'Archivo' };
    const found = diffFeeds(
      with_(minuta, acta),
      with_({ ...acta, ubicacion: 'Bodega' }, { ...minuta, titulo: 'Minuta 2', estado: 'caida' }),
    );
    expect(told(found)).to.deep.equal([
      'modificacion a1 /evidencias/0/ubicacion',
      'modificacion a1 /evidencias/1/titulo',
      'modificacion a1 /evidencias/1/estado',
    ]);
    expect(found[1]!.elementos).to.deep.equal(['Minuta 2']);
    expect(told(diffFeeds(with_(minuta), with_(acta, minuta)))).to.deep.equal([
      'alta a1 /evidencias/0',
    ]);
  });

  it('compares items without id by what they say, inside what holds them', () => {
    const plain = (...titles: string[]): Feed =>
      feedOf(c('c1', { actividades: titles.map((titulo) => ({ titulo, estatus: 'concluida' })) }));
    expect(told(diffFeeds(plain('Uno', 'Dos'), plain('Dos', 'Uno')))).to.deep.equal([]);
    expect(told(diffFeeds(plain('Uno', 'Dos'), plain('Dos')))).to.deep.equal([
      'retiro c1 /actividades/0',
    ]);
  });

  it('tells members of the exercise, of maps by id and unknown ones, and null as absent', () => {
    const one = (etapa: string, rest: Json): Feed =>
      read({ ejercicio: { etapa }, planes: [{ id: 'p', x_nota: null, ...rest }] });
    const cut = (estatus: string): Json => ({
      cortes: [{ fecha: '2026-01-31', estados: { c1: { estatus } } }],
      compromisos: [c('c1')],
    });
    const found = diffFeeds(one('mesas', cut('en_proceso')), one('plan', cut('concluida')));
    expect(told(found)).to.deep.equal([
      'modificacion feed /ejercicio/etapa',
      'modificacion p /cortes/0/estados/c1/estatus',
    ]);
    const more = diffFeeds(one('plan', { x_lema: 'A' }), one('plan', { x_lema: 'B' }));
    expect(told(more)).to.deep.equal(['modificacion p /x_lema']);
  });

  it('takes an id that names another kind of item for another item', () => {
    const eje = read({ planes: [{ id: 'p', ejes: [{ id: 'x', titulo: 'X' }] }] });
    expect(told(diffFeeds(eje, feedOf(c('x'))))).to.deep.equal(['alta x', 'retiro x']);
  });
});

const ESTATUS = ['por_iniciar', 'en_proceso', 'concluida', 'verificada', 'suspendida'];
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const proof = fc.record({
  titulo: fc.constantFrom('Acta', 'Minuta', 'Informe'),
  uri: maybe(fc.constantFrom('https://a.mx/1', 'https://a.mx/2')),
  ubicacion: fc.constant('Archivo'),
  estado: maybe(fc.constantFrom('disponible', 'caida')),
});
const activity = fc.record({
  id: maybe(fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5')),
  titulo: fc.constantFrom('Medir', 'Publicar', { 'es-MX': 'Contar', en: 'Count' }),
  estatus: fc.constantFrom(...ESTATUS),
  fin: maybe(fc.constantFrom('2026-03-31', '2026-06')),
  ponderacion: maybe(fc.integer({ min: 0, max: 100 })),
  evidencias: maybe(fc.array(proof, { maxLength: 4 })),
});
const commitment = fc.record({
  id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  titulo: fc.constantFrom('Agua', 'Cuentas'),
  numero: maybe(fc.integer({ min: 1, max: 3 })),
  presupuesto: maybe(fc.record({ monto: fc.nat(3), moneda: maybe(fc.constant('MXN')) })),
  componentes: maybe(fc.array(fc.constantFrom('transparencia', 'participacion'))),
  actividades: maybe(fc.array(activity, { maxLength: 4 })),
  acciones: maybe(
    fc.array(fc.record({ titulo: fc.constant('Acción'), actividades: fc.array(activity) }), {
      maxLength: 2,
    }),
  ),
});
const anyFeed = fc
  .record({
    licencia: fc.constantFrom('CC0-1.0', 'CC-BY-4.0'),
    ejercicio: fc.record({
      etapa: fc.constantFrom('mesas', 'plan'),
      secretariado: fc.array(
        fc.record({
          tipo: fc.constantFrom('stl', 'otro'),
          asientos: fc.array(
            fc.record({ id: fc.constantFrom('s1', 's2'), sector: fc.constantFrom('municipio') }),
          ),
        }),
        { maxLength: 2 },
      ),
    }),
    planes: fc.array(
      fc.record({
        id: maybe(fc.constantFrom('p1', 'p2')),
        titulo: fc.constantFrom('Uno', 'Dos'),
        compromisos: fc.array(commitment, { maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((json) => JSON.parse(JSON.stringify(json)) as Json);

/** The value that a difference names in one of the two feeds. */
function valueAt(feed: Feed, { objeto, ruta }: Diferencia): unknown {
  const start: unknown = objeto === undefined ? feed : indexItems(feed).get(objeto)?.item;
  return fromPointer(ruta).reduce(
    (value, part) => childOf(value, Array.isArray(value) ? Number(part) : part),
    start,
  );
}

describe('the difference of any two feeds', () => {
  it('is none with itself, and none when only the order differs', () => {
    fc.assert(
      fc.property(anyFeed, (json) => {
        expect(told(diffFeeds(read(json), read(json)))).to.deep.equal([]);
        const lists = json['planes'] as Json[];
        const turned = { ...json, planes: [...lists].reverse() };
        const ids = lists.map((p) => p['id'] ?? p['titulo']);
        fc.pre(new Set(ids).size === ids.length && parseFeed(json).problemas.length < 99);
        const double = parseFeed(json).problemas.some((p) => p.codigo === 'id_duplicado');
        if (!double) expect(told(diffFeeds(read(json), read(turned)))).to.deep.equal([]);
      }),
    );
  });

  it('names in each feed the values that it tells', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, (x, y) => {
        const [before, after] = [read(x), read(y)];
        for (const d of diffFeeds(before, after)) {
          if (d.tipo === 'traslado') continue;
          if (d.tipo !== 'retiro') expect(sameValue(valueAt(after, d), d.despues)).to.equal(true);
          else if (!/\/\d/.test(d.ruta))
            expect(sameValue(valueAt(before, d), d.antes)).to.equal(true);
        }
      }),
    );
  });

  it('is the same read backwards, with what is new and what is gone exchanged', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, (x, y) => {
        const items = (list: readonly Diferencia[], tipo: string): string[] =>
          list.filter((d) => d.tipo === tipo && d.ruta === '').map((d) => d.objeto!);
        const there = diffFeeds(read(x), read(y));
        const back = diffFeeds(read(y), read(x));
        expect(items(there, 'alta').sort()).to.deep.equal(items(back, 'retiro').sort());
        expect(items(there, 'traslado').sort()).to.deep.equal(items(back, 'traslado').sort());
        expect(there.length).to.equal(back.length);
      }),
    );
  });

  it('makes a history that replays to the second, and to no other', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, (x, y) => {
        const changes = changesOfDiff(diffFeeds(read(x), read(y)), {
          fecha: '2026-01-31T12:00:00-06:00',
        });
        const doubts = (json: Json): unknown[] =>
          parseFeed({ ...json, cambios: changes }).problemas.filter(
            (p) => p.codigo === 'historia_no_cuadra',
          );
        expect(doubts(y)).to.deep.equal([]);
        const plain = changes.filter((one) =>
          /^\/ejercicio\/etapa|^\/licencia/.test(one.ruta ?? ''),
        );
        expect(doubts(x).length).to.be.at.least(plain.length);
      }),
    );
  });
});
