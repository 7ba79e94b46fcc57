import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/index.js';
import { hashOf } from '../../../src/publish/index.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import {
  all,
  button,
  jsonFile,
  mount,
  one,
  open,
  pick,
  read,
  saved,
  until,
  words,
} from './mount.js';
import type { PalValidador } from '../../../src/elements/pal-validador/pal-validador.js';

const ID = 'c01-a1-3';

async function openForm(e: PalValidador): Promise<HTMLFormElement> {
  await open(e, 'editar');
  const search = one(e, 'input[type=search]') as HTMLInputElement;
  search.value = ID;
  search.dispatchEvent(new Event('input'));
  await e.updateComplete;
  one(e, `[data-id="${ID}"] button`).click();
  await e.updateComplete;
  return one(e, 'form.cambio') as HTMLFormElement;
}

function put(form: HTMLFormElement, name: string, value: string): void {
  (form.elements.namedItem(name) as HTMLInputElement).value = value;
}

describe('<pal-validador> changes, compares and hands over', () => {
  let sample: any;
  before(async () => (sample = await readDemo('estado-de-muestra')));

  async function changed(): Promise<PalValidador> {
    const e = await mount();
    await read(e, jsonFile(sample));
    const form = await openForm(e);
    put(form, 'estatus', 'suspendida');
    put(form, 'ev-titulo', 'Acta de suspensión');
    put(form, 'ev-uri', 'https://estado.example/acta.pdf');
    form.requestSubmit();
    await until(e, () => words(one(e, '.hechos')).includes('2 renglones'), 'the history');
    return e;
  }

  it('takes a new status and new evidence away, with the change told and nothing else touched', async () => {
    const e = await changed();
    expect(await axeFindings(e)).to.deep.equal([]);
    expect(words(one(e, '.hechos'))).to.match(/Estatus: .* → suspendida/);
    const { archivo } = await saved(() => button(e, 'Descargar los datos con los cambios').click());
    const after = JSON.parse(await archivo.text());
    const added = after.cambios.splice(sample.cambios.length);
    expect(added.map((c: any) => [c.objeto, c.ruta, c.tipo])).to.deep.equal([
      [ID, '/estatus', 'modificacion'],
      [ID, '/evidencias/0', 'alta'],
    ]);
    const find = (feed: any): any => {
      let found: any;
      JSON.stringify(feed.planes, (_, v) => (v?.id === ID ? (found = v) : v));
      return found;
    };
    const mended = find(after);
    expect(mended.estatus).to.equal('suspendida');
    mended.estatus = find(sample).estatus;
    mended.evidencias = find(sample).evidencias;
    if (mended.evidencias === undefined) delete mended.evidencias;
    expect(after).to.deep.equal(sample);
  });

  it('shows the change on the board at once, and takes it back', async () => {
    const e = await changed();
    const board = one(e, 'pal-tablero') as any;
    const status = (): unknown => JSON.stringify(board.feed.feed).includes('Acta de suspensión');
    expect(status()).to.equal(true);
    button(e, 'Deshacer todo').click();
    await until(e, () => !status(), 'the board as it was');
    expect(words(one(e, '.hechos'))).to.include('Todavía no hay cambios');
  });

  it('refuses evidence without a place and a form without a change, in words', async () => {
    const e = await mount();
    await read(e, jsonFile(sample));
    const form = await openForm(e);
    const told = (): string => words(form.querySelector('[role=alert]'));
    form.requestSubmit();
    expect(told()).to.include('No cambió nada');
    put(form, 'ev-titulo', 'Acta');
    form.requestSubmit();
    expect(told()).to.include('enlace');
    put(form, 'ev-uri', 'javascript:alert(1)');
    form.requestSubmit();
    expect(told()).to.include('enlace');
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('says in words what changed since the published edition, and that nothing did', async () => {
    const e = await changed();
    await open(e, 'cambios');
    pick(e, [jsonFile(sample, 'publicada.json')]);
    await until(e, () => words(one(e, '.parte')).includes('suspendida'), 'the change');
    expect(words(one(e, '.parte'))).to.match(/estatus pasó de .* a suspendida/);
    expect(words(one(e, '[data-parte=cambios]'))).to.equal('Comparar 2');
    expect(await axeFindings(e)).to.deep.equal([]);
    await open(e, 'editar');
    button(e, 'Deshacer todo').click();
    await open(e, 'cambios');
    await until(e, () => words(one(e, '.parte')).includes('dicen lo mismo'), 'no change');
  });

  it('makes the next edition with the hash of the one before', async () => {
    const e = await changed();
    const published = jsonFile(sample, 'publicada.json');
    await open(e, 'cambios');
    pick(e, [published]);
    await until(e, () => words(one(e, '.parte')).includes('suspendida'), 'the change');
    await open(e, 'publicar');
    const address = one(e, 'input[name=direccion]') as HTMLInputElement;
    address.value = 'https://estado.example/tablero/pal.json';
    address.dispatchEvent(new Event('input'));
    await e.updateComplete;
    button(e, 'Preparar la edición').click();
    await until(e, () => words(one(e, '.edicion .mal')) !== '', 'a refusal');
    expect(words(one(e, '.edicion .mal'))).to.include('ya es de esa fecha');
    (one(e, 'input[name=hoy]') as HTMLInputElement).click();
    await e.updateComplete;
    button(e, 'Preparar la edición').click();
    await until(e, () => all(e, '.archivos-listos li').length === 3, 'three files');
    const { nombre, archivo } = await saved(() => button(e, 'Descargar: pal.json').click());
    expect(nombre).to.equal('pal.json');
    const next = JSON.parse(await archivo.text());
    const before = new Uint8Array(await published.arrayBuffer());
    expect(next.ediciones.at(-1).sha256).to.equal(await hashOf(before));
    expect(parseFeed(next).feed).not.to.equal(null);
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('gives the code with the address, and the lines for three servers', async () => {
    const e = await mount();
    await read(e, jsonFile(sample));
    await open(e, 'publicar');
    const texts = (): string[] =>
      all(e, 'textarea.texto').map((t) => (t as HTMLTextAreaElement).value);
    expect(texts().some((t) => t.includes('<pal-tablero src="pal.json"'))).to.equal(true);
    const lines = {
      Apache: 'Header set Access-Control-Allow-Origin "*"',
      nginx: 'add_header Access-Control-Allow-Origin "*";',
      IIS: '<add name="Access-Control-Allow-Origin" value="*" />',
    };
    for (const [server, line] of Object.entries(lines)) {
      button(e, server).click();
      await e.updateComplete;
      expect(texts().some((t) => t.includes(line))).to.equal(true);
    }
    expect(await axeFindings(e)).to.deep.equal([]);
  });
});
