import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/index.js';
import { indentOf, retouch, type Retoque } from '../../src/feed/retouch.js';
import { historyOf } from '../../src/model/history.js';
import { readDemo } from '../demo/demo-feeds.js';

const FECHA = '2026-11-28T12:00:00-06:00';

const feed = {
  version: '1.0',
  actualizado: '2026-03-31T12:00:00-06:00',
  x_propio: { a: [1, 2] },
  planes: [
    {
      id: 'p',
      titulo: 'Plan',
      compromisos: [
        {
          id: 'c1',
          titulo: 'Agua',
          mal_escrito: 3,
          actividades: [
            { titulo: 4 },
            { titulo: 'Sin clave', estatus: 'por_iniciar' },
            { id: 'a2', titulo: 'Con clave', estatus: 'en_proceso', fin: '2026-31-12' },
          ],
        },
      ],
    },
  ],
};

const copy = (): typeof feed => JSON.parse(JSON.stringify(feed));

describe('retouch', () => {
  it('changes a status and tells of it, and touches nothing else', () => {
    const before = copy();
    const { crudo, cambios, perdidos } = retouch(
      before,
      [{ objeto: 'a2', miembro: 'estatus', valor: 'concluida' }],
      { fecha: FECHA, autor: 'Enlace', motivo: 'Se terminó' },
    );
    expect(before).to.deep.equal(feed);
    expect(perdidos).to.deep.equal([]);
    const expected = copy() as any;
    expected.planes[0].compromisos[0].actividades[2].estatus = 'concluida';
    expected.cambios = [
      {
        fecha: FECHA,
        autor: 'Enlace',
        motivo: 'Se terminó',
        objeto: 'a2',
        ruta: '/estatus',
        tipo: 'modificacion',
        antes: 'en_proceso',
        despues: 'concluida',
      },
    ];
    expect(crudo).to.deep.equal(expected);
    expect(cambios).to.deep.equal(expected.cambios);
  });

  it('finds an activity without an id by its place, though one before it cannot be shown', () => {
    const { feed: shown } = parseFeed(feed);
    const { id } = shown!.planes![0]!.compromisos![0]!.actividades![0]!;
    const { crudo, cambios } = retouch(
      feed,
      [{ objeto: id, miembro: 'estatus', valor: 'en_proceso' }],
      { fecha: FECHA },
    ) as any;
    expect(crudo.planes[0].compromisos[0].actividades[1].estatus).to.equal('en_proceso');
    expect(cambios).to.have.length(1);
    expect(cambios[0].objeto).to.equal('c1');
  });

  it('adds evidence behind what there is, takes a member away with a blank, and says what it lost', () => {
    const retoques: Retoque[] = [
      { objeto: 'a2', evidencia: { titulo: 'Acta', ubicacion: 'Archivo' } },
      { objeto: 'a2', evidencia: { titulo: 'Foto', uri: 'https://a.mx/f' } },
      { objeto: 'a2', miembro: 'fin', valor: '' },
      { objeto: 'nadie', miembro: 'fin', valor: '2026-01-01' },
    ];
    const { crudo, perdidos } = retouch(feed, retoques, { fecha: FECHA }) as any;
    const activity = crudo.planes[0].compromisos[0].actividades[2];
    expect(activity.evidencias.map((e: any) => e.titulo)).to.deep.equal(['Acta', 'Foto']);
    expect(activity).not.to.have.property('fin');
    expect(perdidos).to.deep.equal(['nadie']);
  });

  it('does not guess between two items of one id', () => {
    const twice = copy() as any;
    twice.planes[0].compromisos[0].actividades[1].id = 'a2';
    const asked: Retoque[] = [{ objeto: 'a2', miembro: 'estatus', valor: 'cancelada' }];
    const { crudo, cambios, perdidos } = retouch(twice, asked, { fecha: FECHA });
    expect(perdidos).to.deep.equal(['a2']);
    expect(cambios).to.deep.equal([]);
    expect(crudo).to.deep.equal(twice);
  });

  it('adds to a long history what the reader then tells first, and the history still adds up', async () => {
    const sample = JSON.parse(JSON.stringify(await readDemo('estado-de-muestra'))) as any;
    const asked: Retoque[] = [{ objeto: 'c01-a1-3', miembro: 'fin', valor: '2027-01-15' }];
    const { crudo, cambios } = retouch(sample, asked, { fecha: FECHA }) as any;
    expect(crudo.cambios).to.have.length(Number(sample.cambios.length) + 1);
    const { feed: after, problemas } = parseFeed(crudo);
    expect(historyOf(after!)[0]!.cambio).to.deep.equal(cambios[0]);
    expect(problemas.filter(({ codigo }) => codigo === 'historia_no_cuadra')).to.deep.equal([]);
  });
});

describe('indentOf', () => {
  it('keeps the look of the text', () => {
    for (const n of [0, 2, 4]) expect(indentOf(JSON.stringify(feed, null, n))).to.equal(n);
    expect(indentOf('[]')).to.equal(0);
  });
});
