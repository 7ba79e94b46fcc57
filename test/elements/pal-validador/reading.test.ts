import { expect, oneEvent } from '@open-wc/testing';
import type { PalTablero } from '../../../src/elements/pal-tablero/pal-tablero.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { faultUrl } from '../../helpers/faults.js';
import { all, button, jsonFile, mount, one, pick, read, until, words } from './mount.js';

describe('<pal-validador> reads a file', () => {
  let sample: any;
  before(async () => (sample = await readDemo('estado-de-muestra')));

  it('says before anything that nothing leaves the computer', async () => {
    const e = await mount();
    expect(words(e.shadowRoot)).to.include('Nada sale de esta computadora');
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('shows what to mend with its line and remedy beside the real board, and tells the page', async () => {
    const e = await mount();
    setTimeout(() => pick(e, [jsonFile(sample)]));
    const { detail } = await oneEvent(e, 'pal-revision');
    expect(detail).to.deep.equal({ archivo: 'pal.json', errores: 0, advertencias: 7, avisos: 0 });
    await until(e, () => one(e, '#veredicto'), 'a verdict');
    expect(words(one(e, '#veredicto'))).to.include('7 advertencias');
    const first = words(one(e, '.hallazgo'));
    expect(first).to.match(/^Advertencia Línea \d+, columna \d+/);
    expect(first).to.include('Cómo corregirlo:');
    const board = one(e, 'pal-tablero') as PalTablero;
    expect(await board.listo).to.equal('listo');
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('points to the line of each error, and filters by severity', async () => {
    const broken = JSON.parse(JSON.stringify(sample));
    broken.planes[0].inicio = '31/12/26';
    broken.planes[0].compromisos[0].actividades = [{ estatus: 'concluida' }];
    const e = await mount();
    const file = jsonFile(broken);
    await read(e, file);
    const line = (await file.text()).split('\n').findIndex((l) => l.includes('31/12/26')) + 1;
    const errors = all(e, '[data-gravedad=error]').map(words);
    expect(errors.find((t) => t.includes('31/12/26'))).to.include(`Línea ${line}, columna`);
    all(e, '.opcion')
      .find((b) => words(b).includes('error'))!
      .click();
    await e.updateComplete;
    expect(all(e, '.hallazgo')).to.have.length(all(e, '[data-gravedad=error]').length);
    expect(words(one(e, '#veredicto'))).to.include('Todavía no');
  });

  it('tells a text that is no JSON where it breaks, and shows no board', async () => {
    const e = await mount();
    await read(e, jsonFile('{"version": "1.0",\n "planes": [}'));
    expect(words(one(e, '#veredicto'))).to.include('No se puede mostrar nada');
    expect(words(one(e, '.hallazgo'))).to.include('Línea 2');
    expect(all(e, 'pal-tablero')).to.have.length(0);
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('refuses 50 MB by weight, without opening it', async () => {
    const e = await mount();
    const heavy = new File([new Uint8Array(50 * 1024 * 1024)], 'enorme.json');
    const input = one(e, 'input[type=file]') as HTMLInputElement;
    let opened = 0;
    heavy.arrayBuffer = () => Promise.resolve(new ArrayBuffer((opened += 1)));
    Object.defineProperty(input, 'files', { value: [heavy], configurable: true });
    input.dispatchEvent(new Event('change'));
    await until(e, () => one(e, '[part=rechazado]'), 'a refusal');
    const told = words(one(e, '[part=rechazado]'));
    expect(told).to.include('50 MB').and.to.include('25 MB');
    expect(opened).to.equal(0);
    expect(one(e, '[part=rechazado]').role).to.equal('alert');
    expect(await axeFindings(e)).to.deep.equal([]);
  });

  it('says of an empty file that it is empty, and of an address what the server said', async () => {
    const e = await mount();
    pick(e, [new File([], 'vacio.json')]);
    await until(e, () => one(e, '[part=rechazado]'), 'a refusal');
    expect(words(one(e, '[part=rechazado]'))).to.include('no tiene nada adentro');
    const form = one(e, 'form.traer') as HTMLFormElement;
    form.querySelector('input')!.value = (await faultUrl('404')).href;
    form.requestSubmit();
    await until(e, () => words(e.shadowRoot).includes('No se encontró'), 'the 404');
  });

  it('can be cancelled while it waits for a server, and another file read then', async () => {
    const e = await mount();
    const form = one(e, 'form.traer') as HTMLFormElement;
    form.querySelector('input')!.value = (await faultUrl('espera')).href;
    form.requestSubmit();
    await until(e, () => one(e, 'progress'), 'progress');
    expect(await axeFindings(e)).to.deep.equal([]);
    button(e, 'Cancelar').click();
    await until(e, () => one(e, '[part=cancelado]'), 'the end');
    expect(await axeFindings(e)).to.deep.equal([]);
    await read(e, jsonFile(sample));
  });

  it('takes what is dropped, and says that it left the rest', async () => {
    const e = await mount();
    const data = new DataTransfer();
    data.items.add(jsonFile(sample, 'a.json'));
    data.items.add(jsonFile(sample, 'b.json'));
    const place = one(e, '.soltar');
    const over = new DragEvent('dragover', { dataTransfer: data, cancelable: true });
    place.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    place.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
    await until(e, () => one(e, '#veredicto'), 'a verdict');
    expect(words(one(e, '.resultado'))).to.include('Se revisó «a.json»');
  });

  it('goes from part to part with the arrows, and speaks English', async () => {
    const e = await mount('en', 400);
    await read(e, jsonFile(sample));
    const tabs = all(e, '[role=tab]');
    expect(tabs.map(words)).to.deep.equal(['Mend 7', 'Compare', 'Change', 'Publish']);
    tabs[0]!.focus();
    for (const [key, parte] of [
      ['ArrowRight', 'cambios'],
      ['End', 'publicar'],
      ['ArrowRight', 'revisar'],
      ['ArrowLeft', 'publicar'],
    ]) {
      const press = new KeyboardEvent('keydown', { key: key!, bubbles: true });
      e.shadowRoot!.activeElement!.dispatchEvent(press);
      await e.updateComplete;
      expect((e.shadowRoot!.activeElement as HTMLElement).dataset['parte']).to.equal(parte);
      expect(await axeFindings(e)).to.deep.equal([]);
    }
  });
});
