/** What holds for every reading, whatever was read. */
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { parseFeed } from '../../src/feed/parse.js';
import { PROBLEMAS, type Conteo, type Lectura } from '../../src/feed/problems.js';
import { feed as feedSchema } from '../../src/feed/schema/feed.js';
import { isObject, optionFor, shapeOf, type Shape } from '../../src/feed/shape.js';

function countShown(value: unknown, shape: Shape): number {
  const option = optionFor(shape, value);
  if (option.kind === 'list' && Array.isArray(value)) {
    return value.reduce<number>((n, child) => n + 1 + countShown(child, option.item), 0);
  }
  if (option.kind !== 'object' || !isObject(value)) return 0;
  let shown = 0;
  for (const [name, { shape: inner }] of option.members) shown += countShown(value[name], inner);
  return shown;
}

function expectSum(conteo: Conteo): void {
  const { leidos, validos, degradados, rechazados } = conteo;
  expect(validos + degradados + rechazados).to.equal(leidos);
  expect(Math.min(validos, degradados, rechazados)).to.be.at.least(0);
}

/** Nothing is lost: counts add up, and what is left is what was not rejected. */
function expectCounts({ feed, conteo, porClase, rechazados }: Lectura): void {
  expectSum(conteo);
  const sum = (key: keyof Conteo): number =>
    Object.values(porClase).reduce((n, one) => n + one[key], 0);
  for (const one of Object.values(porClase)) expectSum(one);
  for (const key of ['leidos', 'validos', 'degradados', 'rechazados'] as const) {
    expect(sum(key)).to.equal(conteo[key]);
  }
  expect(countShown(feed, shapeOf(feedSchema))).to.equal(conteo.validos + conteo.degradados);
  expect(rechazados.reduce((n, one) => n + one.elementos, 0)).to.equal(conteo.rechazados);
}

/** Every rejected item is listed with its place, and a problem says why. */
function expectListed({ problemas, rechazados }: Lectura): void {
  for (const { puntero, clase, dentroDe } of rechazados) {
    const why = problemas.find(
      (one) =>
        one.efecto !== undefined &&
        (`${one.puntero}/`.startsWith(`${puntero}/`) || puntero.startsWith(`${one.puntero}/`)),
    );
    expect(why, puntero).to.not.equal(undefined);
    expect(why!.linea, puntero).to.be.at.least(1);
    expect(why!.columna, puntero).to.be.at.least(1);
    expect(PROBLEMAS).to.have.property(why!.codigo);
    expect(puntero).to.match(new RegExp(`/${clase}/\\d+$`));
    expect(puntero.startsWith(dentroDe)).to.equal(true);
  }
}

/** What is left holds for the schema, but for values that are kept in spite of a warning. */
function expectHolds({ feed }: Lectura): void {
  const result = z.safeParse(feedSchema, feed);
  const codes = (result.error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? (issue.params as { conservar?: boolean }).conservar : issue.code,
  );
  expect(codes.filter((code) => code !== true)).to.deep.equal([]);
}

/** Reads a value as text and as a value, and holds both against everything above. */
export function expectPromises(value: Record<string, unknown>): Lectura {
  const text = JSON.stringify(value, null, 1);
  const lectura = parseFeed(text);
  const again = parseFeed(JSON.parse(text));
  expect(JSON.stringify(value, null, 1)).to.equal(text);
  expect(again.feed).to.deep.equal(lectura.feed);
  expect(again.conteo).to.deep.equal(lectura.conteo);
  if (lectura.feed === null) return lectura;
  expectCounts(lectura);
  expectListed(lectura);
  expectHolds(lectura);
  return lectura;
}
