import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Evidencia, Feed } from '../../src/feed/types.js';
import { derivePlan } from '../../src/model/derive.js';
import { groupProof } from '../../src/model/proof-groups.js';
import { proofKey, proofOf, type Pruebas } from '../../src/model/proof.js';
import { readDemo } from '../demo/demo-feeds.js';
import { actividad, compromiso, dia, feed, HOY, plan } from './make.js';

const doc = (titulo: string, rest: Partial<Evidencia> = {}): Evidencia => ({
  titulo,
  uri: `https://a.mx/${titulo}`,
  ...rest,
});

function proof(one: Feed): Pruebas {
  return proofOf(one, derivePlan({ feed: one, rechazados: [] }, 0, { hoy: dia(HOY) }));
}

function ofActivity(...evidencias: Evidencia[]): Pruebas {
  return proof(
    feed(
      plan([compromiso({ id: 'c1', actividades: [actividad('concluida', 1, { evidencias })] })]),
    ),
  );
}

/** Every piece of evidence in a value, whatever holds it. */
function allIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    ['evidencias', 'documentos', 'fuentes'].includes(name) && Array.isArray(child)
      ? (child as unknown[])
      : allIn(child),
  );
}

describe('the proof of a feed', () => {
  it('holds every piece of evidence of the sample, once', async () => {
    const { feed: one } = parseFeed(await readDemo('estado-de-muestra'));
    const { pruebas, citas } = proof(one!);
    const evidence = allIn(one) as Evidencia[];
    expect(citas.length).to.equal(evidence.length);
    expect(pruebas.length).to.equal(new Set(evidence.map(proofKey)).size);
    const shown = groupProof(proof(one!), 'objeto').flatMap((g) => g.pruebas);
    expect(shown.flatMap((p) => p.citas).length).to.equal(evidence.length);
  });

  it('takes the same address or the same bytes for one document, cited where it is cited', () => {
    const hash = 'ab'.repeat(32);
    const { pruebas, citas, conCopia } = ofActivity(
      doc('uno', { sha256: hash, copia: 'https://b.mx/1' }),
      doc('dos', { sha256: hash.toUpperCase() }),
      doc('otro', { uri: 'https://a.mx/uno#p3' }),
      doc('tres'),
      { titulo: 'Acta', ubicacion: 'Archivo' },
      { titulo: 'Acta', ubicacion: 'Archivo' },
    );
    expect(pruebas.map((p) => p.citas.length)).to.deep.equal([3, 1, 2]);
    expect([citas.length, conCopia]).to.deep.equal([6, 1]);
  });

  it('counts what is broken, withdrawn, archived and on paper', () => {
    const p = ofActivity(
      doc('a', { estado: 'caida' }),
      doc('b', { estado: 'retirada', copia: 'https://b.mx/b' }),
      { titulo: 'c', ubicacion: 'Archivo' },
    );
    expect([p.caidas, p.retiradas, p.conCopia, p.enPapel]).to.deep.equal([1, 1, 1, 1]);
  });

  it('lists first what is claimed without evidence that counts', () => {
    const list = [
      actividad('concluida', 1, { id: 'a1' }),
      actividad('verificada', 1, { id: 'a2', evidencias: [doc('x', { estado: 'retirada' })] }),
      actividad('concluida', 1, { id: 'a3', evidencias: [doc('y')] }),
      actividad('en_proceso', 1, { id: 'a4' }),
    ];
    const { sinEvidencia } = proof(feed(plan([compromiso({ actividades: list })])));
    expect(sinEvidencia.map((s) => s.actividad.id)).to.deep.equal(['a1', 'a2']);
  });

  it('groups by month of the fact, by kind and by what it is of', () => {
    const p = ofActivity(
      doc('a', { fecha: '2016-03-02', tipo: 'acta' }),
      doc('b', { publicada: '2016-04', tipo: 'constructor' }),
      doc('c', { fecha: '2015', publicada: '2016-04-01', tipo: 'acta' }),
      doc('d'),
      doc('e', { fecha: '2016-03-20' }),
    );
    const told = (por: 'objeto' | 'mes' | 'tipo') =>
      groupProof(p, por).map((g) => [g.clave, g.pruebas.map((x) => x.prueba.evidencia.titulo)]);
    expect(told('mes')).to.deep.equal([
      ['2016-04', ['b']],
      ['2016-03', ['e', 'a']],
      ['2015', ['c']],
      ['', ['d']],
    ]);
    expect(told('tipo')).to.deep.equal([
      ['acta', ['a', 'c']],
      ['constructor', ['b']],
      ['', ['e', 'd']],
    ]);
    expect(told('objeto')).to.deep.equal([['c1', ['a', 'b', 'c', 'd', 'e']]]);
  });

  it('filters by words without accents and by kind', () => {
    const p = ofActivity(doc('Relatoría de Canal', { tipo: 'minuta' }), doc('Padrón'), doc('Otro'));
    const found = (filtro: object): number =>
      groupProof(p, 'tipo', filtro).reduce((n, g) => n + g.pruebas.length, 0);
    expect(found({ texto: 'relatoria canal' })).to.equal(1);
    expect(found({ texto: 'actividad' })).to.equal(3);
    expect(found({ texto: 'nada' })).to.equal(0);
    expect(found({ tipo: 'minuta' })).to.equal(1);
    expect(found({ tipo: '' })).to.equal(2);
  });

  it('loses no document and counts none twice, however it is grouped', () => {
    const anyDoc = fc.record({
      titulo: fc.constantFrom('a', 'b'),
      uri: fc.constantFrom('https://a.mx/1', 'https://a.mx/2', undefined),
      sha256: fc.constantFrom('0'.repeat(64), undefined),
      ubicacion: fc.constant('x'),
      fecha: fc.constantFrom('2016', '2016-02', '2016-02-03', undefined),
      tipo: fc.constantFrom('acta', 'minuta', undefined),
    });
    fc.assert(
      fc.property(fc.array(anyDoc, { maxLength: 12 }), (docs) => {
        const p = ofActivity(...(docs as Evidencia[]));
        expect(p.pruebas.reduce((n, x) => n + x.citas.length, 0)).to.equal(docs.length);
        for (const por of ['objeto', 'mes', 'tipo'] as const) {
          const shown = groupProof(p, por).flatMap((g) => g.pruebas.map((x) => x.prueba));
          expect(new Set(shown).size).to.equal(p.pruebas.length);
          expect(shown.length).to.equal(p.pruebas.length);
        }
      }),
    );
  });
});
