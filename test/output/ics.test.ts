import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendar, countDue, foldLine, icsText } from '../../src/output/ics.js';
import { ES, feedSaying, FUENTE, HUELLA, sampleTaken, takenOf } from './make.js';

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  const events = root.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));
  return { calendar: root, events };
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('the calendar of due dates', () => {
  it('read back as a calendar program would has every due date but the cancelled ones, all day', async () => {
    const taken = await sampleTaken();
    const { events } = read(calendar(ES, taken));
    const due = taken.compromisos
      .flatMap((c) => c.actividades)
      .filter((a) => a.vence !== null && a.estatus !== 'cancelada');
    expect(events).to.have.length(due.length);
    expect(countDue(taken.compromisos)).to.equal(due.length);
    events.forEach((event, i) => {
      const day = new Date(due[i]!.vence! * 86_400_000).toISOString().slice(0, 10);
      const next = new Date((due[i]!.vence! + 1) * 86_400_000).toISOString().slice(0, 10);
      expect(event.startDate.isDate).to.equal(true);
      expect(event.startDate.toString()).to.equal(day);
      expect(event.endDate.toString()).to.equal(next);
      expect(event.uid).to.equal(`${FUENTE}#${due[i]!.id}`);
      expect(event.summary).to.include(ES.text(due[i]!.actividad.titulo).texto.trim());
    });
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(events.length);
  });

  it('is stamped with the moment of the data, so that the same data give the same file', async () => {
    const taken = await sampleTaken();
    const text = calendar(ES, taken);
    expect(calendar(ES, taken)).to.equal(text);
    const moment = new Date(taken.origen.actualizado!).toISOString().slice(0, 19);
    const stamps = new Set(text.match(/^DTSTAMP:.*$/gm)?.map((line) => line.slice(8)));
    expect([...stamps]).to.deep.equal([`${moment.replace(/[-:]/g, '')}Z`]);
  });

  it('says where it comes from, of when, and by which hash', async () => {
    const { calendar: root } = read(calendar(ES, await sampleTaken()));
    const about = root.getFirstPropertyValue('x-wr-caldesc') as string;
    for (const said of [FUENTE, HUELLA, 'Descargado el 22 de noviembre de 2026', 'Datos al']) {
      expect(about).to.include(said);
    }
  });

  it('a partial date stands on its last day and says so', () => {
    const { events } = read(calendar(ES, takenOf(feedSaying('Agua', { fin: '2027-02' }))));
    expect(events[0]!.startDate.toString()).to.equal('2027-02-28');
    expect(events[0]!.endDate.toString()).to.equal('2027-03-01');
    expect(events[0]!.description).to.include('La fuente dice solo «2027-02»');
  });

  it('without a known moment it is stamped with the day of the download', () => {
    const feed = feedSaying('Agua', { fin: '2027-02-01' });
    delete feed.actualizado;
    expect(calendar(ES, takenOf(feed))).to.include('DTSTAMP:20261122T000000Z');
  });

  it('any text survives the way there and back, in lines of 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (texto) => {
        fc.pre(texto.trim() !== '');
        const text = calendar(ES, takenOf(feedSaying(texto, { fin: '2027-02-01' })));
        for (const line of text.split('\r\n')) expect(octets(line)).to.be.at.most(75);
        const { events } = read(text);
        expect(events[0]!.summary).to.include(texto.trim().replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('escapes and unfolds: property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texto) => {
        const folded = foldLine(`SUMMARY:${icsText(texto)}`);
        for (const line of folded.split('\r\n')) expect(octets(line)).to.be.at.most(75);
        expect(folded.replaceAll('\r\n ', '')).to.equal(`SUMMARY:${icsText(texto)}`);
        expect(icsText(texto)).to.not.match(/[\n\r]/);
      }),
    );
  });
});
