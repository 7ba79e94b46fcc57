import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paint } from '../../src/elements/paint.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { parseFeed } from '../../src/feed/parse.js';
import { derivePlan, pickPlan } from '../../src/model/derive.js';
import { curveScope, plannedOn, realPoints } from '../../src/model/curve.js';
import { cutsOf } from '../../src/model/cuts.js';
import { finalResult } from '../../src/model/result.js';
import { curvaDibujada } from '../../src/output/drawing/curve.js';
import { matrizDibujada } from '../../src/output/drawing/matrix.js';
import { resultLines } from '../../src/output/drawing/matrix-result.js';
import { commitmentTitle } from '../../src/output/names.js';
import { readDemo } from '../demo/demo-feeds.js';
import { placeRing } from '../../src/layout/ring.js';
import { readOrigin } from '../../src/model/origin.js';
import { resumenDibujado } from '../../src/output/drawing/bars.js';
import { flujoDibujado } from '../../src/output/drawing/flow.js';
import type { Lamina } from '../../src/output/drawing/lamina.js';
import { withTexts } from '../../src/output/drawing/png-text.js';
import { anilloDibujado } from '../../src/output/drawing/ring.js';
import { asientosDibujados } from '../../src/output/drawing/seats.js';
import { svgText } from '../../src/output/drawing/svg.js';
import { tiempoDibujado } from '../../src/output/drawing/timeline.js';
import { letrero, renglones, type Parte } from '../../src/output/drawing/trazo.js';
import { provenanceLines } from '../../src/output/provenance.js';
import type { Llevado } from '../../src/output/taken.js';
import { dia } from '../model/make.js';
import { expectSnapshot } from '../snapshots/compare.js';
import { ES, feedSaying, FUENTE, HOY, HUELLA, sampleTaken, takenOf } from './make.js';

const TAGS = new Set(['svg', 'title', 'desc', 'metadata', 'path', 'text', 'tspan']);

function sheetOf(taken: Llevado, partes: Parte[], titulo = 'Cronograma'): Lamina {
  const { origen } = taken;
  const pie = provenanceLines(ES, origen);
  return { titulo, descripcion: `${titulo}. Todo el plan`, lang: 'es-MX', partes, pie, origen };
}

const time = (taken: Llevado, actividades = true): Parte[] =>
  tiempoDibujado(ES, taken, { hoy: dia(HOY), actividades });

function parsed(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return document;
}

/** A plan of the sample with its cut-offs, from one reading. */
async function sampleCuts(index?: number) {
  const lectura = parseFeed(await readDemo('estado-de-muestra'));
  const { rechazados } = lectura;
  const feed = lectura.feed!;
  const hoy = dia(HOY);
  const plan = derivePlan({ feed, rechazados }, index ?? pickPlan(feed, hoy), { hoy });
  return { hoy, plan, escalas: feed.escalas ?? [], cortes: cutsOf(lectura, plan, { hoy }) };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = (document: XMLDocument): string[] =>
  [...document.querySelectorAll('text')].map((t) => flat(t.textContent));

describe('a drawing as SVG', () => {
  it('has every commitment and every activity of the timeline as text', async () => {
    const taken = await sampleTaken();
    const texts = textsOf(parsed(svgText(sheetOf(taken, time(taken)))));
    for (const c of taken.compromisos) {
      const title = flat(plainText(ES, c.compromiso.titulo));
      expect(
        texts.some((t) => t.endsWith(title)),
        title,
      ).to.be.true;
      for (const a of c.actividades) {
        expect(texts).to.include(flat(plainText(ES, a.actividad.titulo)));
      }
    }
  });

  it('has every commitment with its figures in the summary, and every row of the ring', async () => {
    const taken = await sampleTaken();
    const ring = anilloDibujado(ES, placeRing(taken.plan));
    const texts = textsOf(parsed(svgText(sheetOf(taken, [...resumenDibujado(ES, taken), ring]))));
    for (const c of taken.compromisos) {
      const title = flat(plainText(ES, c.compromiso.titulo));
      const rows = texts.filter((t) => t.endsWith(title));
      const inRing = c.excluido === undefined;
      expect(rows, title).to.have.length(inRing ? 2 : 1);
    }
    expect(texts.join(' ')).to.include(`${taken.plan.porEstatus.verificada} · `);
  });

  it('has every problem of the tables with its destination, and every sector with its seats', async () => {
    const taken = await sampleTaken();
    const flow = flujoDibujado(ES, readOrigin(taken.feed, taken.plan));
    const s = taken.feed.ejercicio!.secretariado![0]!;
    const texts = textsOf(parsed(svgText(sheetOf(taken, [...flow, ...asientosDibujados(ES, s)]))));
    const problems = taken.feed.ejercicio!.mesas!.flatMap((m) => m.problematicas ?? []);
    for (const p of problems) {
      const said = flat(plainText(ES, p.texto));
      expect(
        texts.some((t) => t.startsWith(said)),
        said,
      ).to.be.true;
    }
    for (const a of s.asientos ?? []) {
      const who = a.persona?.nombre ?? plainText(ES, a.organizacion?.nombre);
      if (who) expect(texts.join(' | ')).to.include(flat(who));
    }
  });

  it('has every commitment of the matrix with its progress at each cut-off and how it ended', async () => {
    const taken = await sampleTaken();
    const { hoy, plan, escalas, cortes } = await sampleCuts();
    const { columnas } = cortes;
    const parts = matrizDibujada(ES, plan, columnas, { hoy, escalas });
    const texts = textsOf(parsed(svgText(sheetOf(taken, parts))));
    const heads = texts.filter((t) => /^(Hoy, )?\d+ \w{3} 20\d\d$/.test(t));
    expect(heads).to.have.length(columnas.length);
    expect(texts).to.include('Resultado final');
    for (const c of plan.compromisos) {
      const at = texts.indexOf(flat(commitmentTitle(ES, c)));
      expect(at, c.id).to.be.above(-1);
      const cells = columnas.map(({ plan: then }) => {
        const { valor } = (then.porId.get(c.id) ?? c).avance;
        return valor === null ? 'sin dato' : ES.percent(valor);
      });
      expect(texts.slice(at + 1, at + 1 + cells.length), c.id).to.deep.equal(cells.map(flat));
      const end = resultLines(ES, c, finalResult(plan, c, hoy), escalas).map(flat);
      expect(end.length, c.id).to.be.above(0);
      const from = at + 1 + cells.length;
      expect(texts.slice(from, from + end.length), c.id).to.deep.equal(end);
    }
  });

  it('says in the matrix who rated a commitment of a plan that ended', async () => {
    const { hoy, plan, escalas } = await sampleCuts(1);
    const ends = plan.compromisos.flatMap((c) =>
      resultLines(ES, c, finalResult(plan, c, hoy), escalas),
    );
    expect(ends.some((words) => words.includes(', según '))).to.equal(true, ends.join(' | '));
  });

  it('has every point of the curve in words, with what was planned for its day', async () => {
    const taken = await sampleTaken();
    const { hoy, plan, cortes } = await sampleCuts();
    const compromisos = curveScope(plan);
    const reales = realPoints(cortes);
    const previsto = plannedOn(plan);
    const parts = curvaDibujada(ES, {
      ...{ vigencia: plan.vigencia, hoy, compromisos, previsto, reales },
      ...{ movidos: [], declarados: false, evaluaciones: [] },
    });
    const texts = textsOf(parsed(svgText(sheetOf(taken, parts))));
    expect(reales).to.have.length(5);
    for (const { dia: day, avance } of reales) {
      const said = texts.filter((t) => t.startsWith(`${flat(ES.date(day))}: `));
      expect(said).to.have.length(1);
      expect(said[0]).to.include(flat(ES.percent(avance.valor!)));
      expect(said[0]).to.include(flat(ES.percent(previsto(day).valor!)));
    }
  });

  it('carries title, description, source, date of the data, day of the download and hash', async () => {
    const taken = await sampleTaken();
    const document = parsed(svgText(sheetOf(taken, [])));
    const root = document.documentElement;
    expect(document.getElementById(root.getAttribute('aria-labelledby')!)!.localName).to.equal(
      'title',
    );
    expect(document.querySelector('desc')!.textContent).to.equal('Cronograma. Todo el plan');
    const told = (name: string): string =>
      document.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)[0]?.textContent ??
      '';
    expect(told('source')).to.equal(FUENTE);
    expect(told('identifier')).to.equal(`sha256:${HUELLA}`);
    expect(told('date')).to.equal(taken.origen.actualizado);
    const foot = textsOf(document).join('\n');
    for (const line of provenanceLines(ES, taken.origen)) expect(foot).to.include(flat(line));
    expect(foot).to.include('22 de noviembre de 2026');
  });

  it('is drawn as it was', async () => {
    const taken = takenOf(
      feedSaying('Levantar el padrón de las fuentes de agua de toda la zona metropolitana', {
        inicio: '2026-02-01',
        fin: '2026-10-31',
        fin_original: '2026-08-31',
        evidencias: [{ titulo: 'Acta', uri: 'https://ejemplo.org/a', fecha: '2026-05-05' }],
      }),
    );
    await expectSnapshot('take-timeline.svg.txt', svgText(sheetOf(taken, time(taken))));
    await expectSnapshot(
      'take-summary.svg.txt',
      svgText(sheetOf(taken, resumenDibujado(ES, taken))),
    );
  });

  it('takes any text of a feed for text, whole, and nothing of it for markup', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"><image href="https://x.mx/a.png"/>',
        ']]>&lt;!--',
        '\u0000\u0008\ufffe\ud800',
      ),
    );
    fc.assert(
      fc.property(any, (said) => {
        const taken = takenOf(feedSaying(said));
        const parts = [...time(taken), ...resumenDibujado(ES, taken)];
        const document = parsed(svgText(sheetOf(taken, parts, said)));
        for (const e of document.querySelectorAll('*')) {
          expect(TAGS.has(e.localName) || e.prefix === 'dc', e.nodeName).to.be.true;
          for (const { name } of e.attributes) expect(name).not.to.match(/^on|href|style/);
        }
      }),
    );
  });

  it('breaks a text into lines that hold all of it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 1, max: 900 }), (text, width) => {
        expect(renglones(text, width, 12).join('').replaceAll(' ', '')).to.equal(
          text.replaceAll(' ', ''),
        );
      }),
    );
  });

  it('draws a plan without dates, or without anything', () => {
    const empty = { id: 'p', titulo: 'Nada' };
    const feed = feedSaying('Uno');
    const without = { ...feed, planes: [{ ...feed.planes![0]!, inicio: undefined }] };
    for (const value of [without, { ...feed, planes: [empty] }]) {
      const taken = takenOf(value);
      parsed(svgText(sheetOf(taken, [...time(taken), ...resumenDibujado(ES, taken)])));
    }
  });
});

/** Chunks of a PNG: name → bytes. */
function chunks(bytes: Uint8Array<ArrayBuffer>): [string, Uint8Array][] {
  const view = new DataView(bytes.buffer);
  const found: [string, Uint8Array][] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const name = new TextDecoder().decode(bytes.slice(at + 4, at + 8));
    found.push([name, bytes.slice(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

describe('a drawing as PNG', () => {
  it('is a picture that opens, twice as sharp, with its source inside', async () => {
    const taken = await sampleTaken();
    const blob = (await paint(sheetOf(taken, time(taken, false))))!;
    expect(blob.type).to.equal('image/png');
    const picture = await createImageBitmap(blob);
    expect(picture.width).to.equal(2400);
    const list = chunks(new Uint8Array(await blob.arrayBuffer()));
    expect(list[0]![0]).to.equal('IHDR');
    const texts = list
      .filter(([name]) => name === 'iTXt')
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(texts[0]).to.equal('Title\0\0\0\0\0Cronograma');
    expect(texts.join('\n')).to.include(FUENTE).and.to.include(HUELLA);
    expect(list.at(-1)![0]).to.equal('IEND');
  });

  it('has ink where the drawing has it', async () => {
    const taken = await sampleTaken();
    const picture = await createImageBitmap((await paint(sheetOf(taken, time(taken, false))))!);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const seen = new Set<string>();
    for (let i = 0; i < data.length; i += 4) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    // Paper, ink, and the colours of verified, concluded and in process.
    for (const colour of ['255,255,255', '28,30,32', '23,96,43', '47,111,214', '196,115,10']) {
      expect(seen.has(colour), colour).to.be.true;
    }
  });

  it('is none where it would be longer than a canvas may be', async () => {
    const taken = await sampleTaken();
    const tall: Parte = { trazos: [letrero({ texto: 'x', x: 0, y: 0, px: 12 })], alto: 20_000 };
    expect(await paint(sheetOf(taken, [tall]))).to.equal(null);
  });

  it('has texts whose checksum is that of the standard', () => {
    const header = new Uint8Array(33);
    const [before, chunk, after] = withTexts(header, [['Title', 'á']]);
    expect([before!.length, after!.length]).to.deep.equal([33, 0]);
    // CRC-32 of "iTXtTitle\0\0\0\0\0á" in UTF-8, by zlib.
    expect([...chunk!.slice(-4)]).to.deep.equal([234, 103, 173, 84]);
  });
});
