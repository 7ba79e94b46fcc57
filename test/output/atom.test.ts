import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { atomFeed, changesTaken, xmlText } from '../../src/output/atom.js';
import { ES, feedSaying, FUENTE, HUELLA, PAGINA, sampleTaken, takenOf } from './make.js';

function read(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return document;
}

const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((e) => e.textContent);

describe('the changes as Atom', () => {
  it('have id, title, moment and author as the standard asks, the latest first', async () => {
    const taken = await sampleTaken();
    const document = read(atomFeed(ES, taken));
    const root = document.documentElement;
    expect(root.namespaceURI).to.equal('http://www.w3.org/2005/Atom');
    expect(texts(root, ':scope > id')).to.deep.equal([FUENTE]);
    expect(texts(root, ':scope > author > name')[0]).to.not.equal('');
    const entries = [...document.querySelectorAll('entry')];
    expect(entries).to.have.length(changesTaken(taken).length);
    expect(entries).to.not.have.length(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) {
        expect(texts(entry, `:scope > ${name}`), name).to.have.length(1);
      }
      expect(texts(entry, 'id')[0]).to.match(/^tag:datos\.ejemplo\.gob\.mx,\d{4}-\d\d-\d\d:/);
    }
    const moments = texts(document, 'entry > updated');
    expect(moments).to.deep.equal([...moments].sort().reverse());
    const ids = texts(document, 'entry > id');
    expect(new Set(ids).size).to.equal(ids.length);
    expect(root.querySelector('link[rel=alternate]')!.getAttribute('href')).to.equal(PAGINA);
    expect(texts(root, 'subtitle')[0]).to.include(HUELLA);
    expect(texts(root, 'subtitle')[0]).to.include(FUENTE);
  });

  it('say each change in a sentence', async () => {
    const titles = texts(read(atomFeed(ES, await sampleTaken())), 'entry > title');
    expect(titles.some((t) => /pasó de|se agregó|se quitó|cambió|se retiró/.test(t))).to.equal(
      true,
    );
    for (const title of titles) expect(title).to.not.match(/undefined|\[object|NaN/);
  });

  it('of one moment keep their ids when a later change is added', () => {
    const feed = feedSaying('Agua');
    const change = { fecha: '2026-10-01T10:00:00Z', objeto: 'a1', ruta: '/estatus' };
    feed.cambios = [change, change];
    const before = texts(read(atomFeed(ES, takenOf(feed))), 'entry > id');
    feed.cambios = [change, change, { ...change, fecha: '2026-10-02T10:00:00Z' }];
    const after = texts(read(atomFeed(ES, takenOf(feed))), 'entry > id');
    expect(new Set(before).size).to.equal(2);
    expect(after).to.include.members(before);
  });

  it('of one commitment are those of it', async () => {
    const all = await sampleTaken();
    const situated = changesTaken(all).find(({ de }) => de?.compromiso !== undefined)!;
    const uno = all.plan.porId.get(situated.de!.compromiso!)!;
    const some = changesTaken({ ...all, uno, compromisos: [uno] });
    expect(some.length).to.be.above(0);
    for (const { de } of some) expect(de!.compromiso).to.equal(uno.id);
  });

  it('without an address take a name from place and plan', () => {
    const feed = feedSaying('Agua');
    feed.cambios = [{ fecha: '2026-10-01T10:00:00Z', objeto: 'a1' }];
    const taken = takenOf(feed);
    const origen = { ...taken.origen, fuente: null, pagina: null };
    const document = read(atomFeed(ES, { ...taken, origen }));
    expect(texts(document, 'feed > id')).to.deep.equal(['urn:x-pal:17-p1']);
    expect(texts(document, 'entry > id')[0]).to.match(/^urn:x-pal:17-p1\//);
    expect(document.querySelector('entry > content')).to.not.equal(null);
  });

  it('any text of the feed is read back, less what XML has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texto) => {
        const root = read(`<a b="${xmlText(texto)}">${xmlText(texto)}</a>`).documentElement;
        const clean = texto.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(root.textContent).to.equal(clean.replace(/\r\n?/g, '\n'));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (texto) => {
        const feed = feedSaying(`x${texto}`);
        feed.cambios = [
          { fecha: '2026-10-01T10:00:00Z', objeto: 'c1', ruta: texto, motivo: texto },
        ];
        read(atomFeed(ES, takenOf(feed)));
      }),
    );
  });
});
