import { expect } from '@open-wc/testing';
import { parseFeed } from '../../../src/feed/index.js';
import { readBook, writeOds, writeXlsx } from '../../../src/formats/index.js';
import { bookOfFeed, checkBook } from '../../../src/sheets/index.js';
import { readDemo } from '../../demo/demo-feeds.js';
import { axeFindings } from '../../helpers/axe.js';
import { all, button, mount, one, open, read, saved, words } from './mount.js';

const file = (bytes: Uint8Array, nombre: string): File => new File([bytes as BlobPart], nombre);

describe('<pal-validador> and spreadsheets', () => {
  let sample: any;
  before(async () => (sample = await readDemo('estado-de-muestra')));

  it('reads a workbook, shows its board, and gives back the very feed', async () => {
    const e = await mount();
    await read(e, file(await writeXlsx(bookOfFeed(sample)), 'plan.xlsx'));
    expect(words(one(e, '#veredicto'))).to.include('Se puede publicar');
    await (one(e, 'pal-tablero') as any).listo;
    await open(e, 'publicar');
    const name = 'Descargar los datos sin preparar una edición';
    const { nombre, archivo } = await saved(() => button(e, name).click());
    expect(nombre).to.equal('plan.json');
    expect(parseFeed(await archivo.text()).feed).to.deep.equal(parseFeed(sample).feed);
  });

  it('names sheet, cell and remedy of what is wrong, and lists it to take along', async () => {
    const book = bookOfFeed(sample);
    const sheet = book.sheets.find(({ name }) => name === 'Actividades')!;
    const row = sheet.rows.findIndex((cells, r) => r > 3 && cells[0] !== undefined);
    const column = sheet.rows
      .find((cells) => cells.some((c) => /fecha límite|fin/i.test(String(c?.value))))!
      .findIndex((c) => /fecha límite|fin/i.test(String(c?.value)));
    sheet.rows[row]![column] = { value: '31/02/2026' };
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    const e = await mount();
    await read(e, file(await writeXlsx(book), 'plan.xlsx'));
    const error = all(e, '[data-gravedad=error]').find((h) => words(h).includes('31/02/2026'));
    expect(words(error)).to.include(`Celda ${cell}`);
    expect(all(e, '.rubro').map(words)).to.include('Hoja Actividades');
    expect(await axeFindings(e)).to.deep.equal([]);
    const marked = 'Descargar el Excel con las celdas marcadas';
    const back = await saved(() => button(e, marked).click());
    expect(back.nombre).to.equal('plan-marcado.xlsx');
    const again = await readBook(new Uint8Array(await back.archivo.arrayBuffer()), back.nombre);
    expect(again.sheets.find(({ name }) => name === 'Actividades')!.rows[row]![column]).to.include({
      value: '31/02/2026',
    });
    const list = await saved(() => button(e, 'Descargar la lista de pendientes').click());
    expect(list.nombre).to.equal('pendientes-plan.txt');
    expect(await list.archivo.text()).to.include(`Actividades!${cell}`);
  });

  it('hands out the template, and reads it back as an empty plan without a fault of its own', async () => {
    const e = await mount();
    const { nombre, archivo } = await saved(() =>
      button(e, 'Descargar la plantilla de Excel').click(),
    );
    expect(nombre).to.equal('plantilla-pal.xlsx');
    const bytes = new Uint8Array(await archivo.arrayBuffer());
    const { mensajes } = checkBook(await readBook(bytes, nombre));
    expect(mensajes.map(({ codigo }) => codigo)).not.to.include('libro_danado');
    await read(e, file(bytes, nombre));
  });

  it('tells a damaged workbook what to do, and does not throw', async () => {
    const e = await mount();
    const bytes = (await writeXlsx(bookOfFeed(sample))).slice(0, 3000);
    await read(e, file(bytes, 'roto.xlsx'));
    expect(words(one(e, '#veredicto'))).to.include('No se puede mostrar nada');
    expect(words(one(e, '.hallazgo'))).to.include('Cómo corregirlo');
  });

  it('reads a CSV of activities and an .ods, by what they are', async () => {
    const e = await mount();
    const csv = 'Compromiso;Actividad;Estatus\nC01;Publicar la lista;En proceso\n';
    await read(e, new File([csv], 'Actividades.csv'));
    // Activities alone are no feed yet; what is missing is said by sheet.
    expect(all(e, '.rubro').map(words).join()).to.include('Hoja ');
    button(e, 'Revisar otro archivo').click();
    await e.updateComplete;
    await read(e, file(await writeOds(bookOfFeed(sample)), 'plan.ods'));
    expect(words(one(e, '#veredicto'))).to.include('Se puede publicar');
  });

  it('gives the changed data as a workbook too', async () => {
    const e = await mount();
    await read(e, file(await writeXlsx(bookOfFeed(sample)), 'plan.xlsx'));
    await open(e, 'publicar');
    const { nombre, archivo } = await saved(() =>
      button(e, 'Descargar los datos en Excel').click(),
    );
    expect(nombre).to.equal('plan.xlsx');
    const again = await readBook(new Uint8Array(await archivo.arrayBuffer()), nombre);
    expect(checkBook(again).feed).to.deep.equal(parseFeed(sample).feed);
  });
});
