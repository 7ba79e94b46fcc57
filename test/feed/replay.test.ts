import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import type { Problema } from '../../src/feed/problems.js';

type Change = Record<string, unknown>;

const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T12:00:00-06:00`;

function doubts(cambios: Change[], root: Record<string, unknown> = {}): Problema[] {
  const compromiso = {
    id: 'c1',
    titulo: 'Agua',
    numero: 7,
    estado: 'vigente',
    presupuesto: { monto: 7 },
    documentos: [
      { titulo: 'Uno', uri: 'https://a.mx/1', estado: 'caida' },
      { titulo: 'Dos', uri: 'https://a.mx/2' },
    ],
  };
  const planes = [{ id: 'p', compromisos: [compromiso] }];
  const { problemas, feed } = parseFeed(JSON.stringify({ planes, cambios, ...root }));
  expect(feed).to.not.equal(null);
  return problemas.filter(({ codigo }) => codigo === 'historia_no_cuadra');
}

const change = (day: number, ruta: unknown, antes?: unknown, despues?: unknown): Change => ({
  fecha: at(day),
  objeto: 'c1',
  ruta,
  tipo: 'modificacion',
  antes,
  despues,
});

describe('the replay of a history', () => {
  it('is silent without changes, and when each follows from the one before', () => {
    expect(doubts([])).to.deep.equal([]);
    const told = [
      change(3, '/estado', 'suspendido', 'vigente'),
      change(1, '/estado', undefined, 'vigente'),
      change(2, '/estado', 'vigente', 'suspendido'),
    ];
    expect(doubts(told)).to.deep.equal([]);
  });

  it('warns at the last change when it does not give the present value', () => {
    const [found, ...more] = doubts([
      change(1, '/estado', 'propuesto', 'vigente'),
      change(2, '/estado', 'vigente', 'suspendido'),
    ]);
    expect(more).to.deep.equal([]);
    expect(found).to.include({
      gravedad: 'advertencia',
      puntero: '/cambios/1',
      valor: 'vigente',
      esperado: 'suspendido',
    });
    expect(found!.linea).to.equal(1);
  });

  it('warns at the change whose «antes» is not what the one before left', () => {
    const found = doubts([
      change(1, '/estado', 'propuesto', 'suspendido'),
      change(2, '/estado', 'propuesto', 'vigente'),
    ]);
    expect(found.map((p) => [p.puntero, p.valor, p.esperado])).to.deep.equal([
      ['/cambios/1/antes', 'propuesto', 'suspendido'],
    ]);
  });

  it('reads the value as the reader does: numbers as text, blanks as absent', () => {
    expect(doubts([change(1, '/numero', '6', 7)])).to.deep.equal([]);
    expect(doubts([change(1, '/presupuesto', null, { monto: 7, fuente: null })])).to.deep.equal([]);
    expect(doubts([change(1, '/resumen', 'x', undefined)])).to.deep.equal([]);
  });

  it('takes a withdrawn member as gone, and holds it against the feed', () => {
    const gone = { ...change(1, '/resumen', 'Antes'), tipo: 'retiro' };
    expect(doubts([gone])).to.deep.equal([]);
    const back = { ...change(1, '/estado', 'vigente'), tipo: 'retiro' };
    expect(doubts([back]).map((p) => [p.valor, p.esperado])).to.deep.equal([['vigente', '–']]);
  });

  it('forgets what a later change of a larger or smaller place has overtaken', () => {
    const inside = [
      change(1, '/presupuesto', undefined, { monto: 5 }),
      change(2, '/presupuesto/monto', 5, 7),
    ];
    expect(doubts(inside)).to.deep.equal([]);
    const around = [
      change(1, '/presupuesto/monto', 4, 5),
      change(2, '/presupuesto', { monto: 5 }, { monto: 7 }),
    ];
    expect(doubts(around)).to.deep.equal([]);
    const moved = [
      change(1, '/documentos/0/estado', undefined, 'retirada'),
      { ...change(2, '/documentos/0', { titulo: 'Cero' }), tipo: 'retiro' },
    ];
    expect(doubts(moved)).to.deep.equal([]);
  });

  it('looks at the feed itself when a change names no item, and at nothing it does not know', () => {
    const root = { fecha: at(1), ruta: '/licencia', despues: 'CC0-1.0' };
    expect(doubts([root], { licencia: 'CC0-1.0' })).to.deep.equal([]);
    expect(doubts([root], { licencia: 'CC-BY-4.0' })).to.have.length(1);
    expect(doubts([{ ...root, objeto: 'nadie' }])).to.deep.equal([]);
  });

  it('follows an element of a list that moved up because another could not be shown', () => {
    const planes = [
      {
        id: 'p',
        compromisos: [
          { id: 'c1', titulo: 'A', documentos: [{ titulo: 'x' }, { titulo: 'Y', ubicacion: 'Z' }] },
        ],
      },
    ];
    expect(doubts([change(1, '/documentos/1/titulo', 'X', 'Y')], { planes })).to.deep.equal([]);
    expect(doubts([change(1, '/documentos/0/titulo', 'X', 'Y')], { planes })).to.deep.equal([]);
    expect(doubts([change(1, '/documentos/1/titulo', 'X', 'W')], { planes })).to.have.length(1);
  });

  it('throws on no pointer, however odd', () => {
    const odd = ['', 'estado', '/', '//', '/__proto__/x', '/constructor', '/documentos/-1', '/~2'];
    odd.push('/documentos/99', '/documentos/length', `/${'a/'.repeat(5_000)}`, '/estado/0');
    for (const ruta of odd) expect(() => doubts([change(1, ruta, 1, 2)]), ruta).to.not.throw();
    expect(() => doubts([change(1, 7, 1, 2), { fecha: 'ayer' }])).to.not.throw();
  });

  it('takes no time to speak of for many changes', () => {
    const cambios = Array.from({ length: 20_000 }, (_, i) => change(1 + (i % 28), `/x_${i}`, 1, 2));
    const start = performance.now();
    doubts(cambios);
    expect(performance.now() - start).to.be.below(3_000);
  });
});
