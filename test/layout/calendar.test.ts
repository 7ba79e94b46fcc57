import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { daysInMonth, fromDia, weekday } from '../../src/feed/civil-date.js';
import { placeCalendar, placeWeeks, type Calendario } from '../../src/layout/calendar.js';
import type { EntradaMes } from '../../src/layout/months.js';
import { actividad, compromiso, derive, dia } from '../model/make.js';
import { anyPlan, HOY, referencePlan } from './make.js';

const entries = ({ meses, sueltos }: Calendario): EntradaMes[] =>
  [...meses, ...sueltos].flatMap((m) => m.entradas);
const keys = (calendario: Calendario): string[] => calendario.meses.map((m) => m.clave);
const aMonth = fc
  .record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => ({
    year,
    month,
    first: Math.round(Date.UTC(year, month - 1, 1) / 864e5),
  }));

describe('weekday', () => {
  it('is that of the calendar, from Monday', () => {
    expect(weekday(dia('1970-01-01'))).to.equal(3);
    expect(weekday(dia('2016-02-29'))).to.equal(0);
    expect(weekday(dia('1900-01-01'))).to.equal(0);
    expect(weekday(dia('2026-11-22'))).to.equal(6);
  });

  it('is one of seven on any day, and the next on the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 90_000 }), (day) => {
        expect(weekday(day)).to.be.within(0, 6);
        expect(weekday(day + 1)).to.equal((weekday(day) + 1) % 7);
      }),
    );
  });
});

describe('placeWeeks', () => {
  const weeks = (first: number): (number | null)[][] =>
    placeWeeks({ dia: first, entradas: [] }).map((week) => week.map((cell) => cell?.dia ?? null));

  it('has the days of the month once and in order, of any month and year', () => {
    fc.assert(
      fc.property(aMonth, ({ year, month, first }) => {
        const days = weeks(first)
          .flat()
          .filter((d) => d !== null);
        const all = Array.from({ length: daysInMonth(year, month) }, (_, i) => first + i);
        expect(days).to.deep.equal(all);
      }),
    );
  });

  it('puts each day under its day of the week, in weeks that hold some day', () => {
    fc.assert(
      fc.property(aMonth, ({ first }) => {
        for (const week of weeks(first)) {
          expect(week).to.have.length(7);
          expect(week.some((day) => day !== null)).to.equal(true);
          week.forEach((day, at) => {
            if (day !== null) expect(weekday(day)).to.equal(at);
          });
        }
      }),
    );
  });

  it('gives a February of leap years 29 days, and of four weeks four', () => {
    const length = (text: string): number => weeks(dia(text)).flat().filter(Boolean).length;
    expect([length('2016-02-01'), length('2015-02-01'), length('2000-02-01')]).to.deep.equal([
      29, 28, 29,
    ]);
    expect(length('2100-02-01')).to.equal(28);
    expect(weeks(dia('2027-02-01'))).to.have.length(4);
  });
});

describe('placeCalendar', () => {
  const plan = referencePlan();
  const calendario = placeCalendar(plan.vigencia, plan.compromisos, HOY);

  it('has every month of the plan, those without anything too', () => {
    expect(keys(calendario)[0]).to.equal('2015-09');
    expect(keys(calendario)).to.include('2015-10');
    expect(calendario.meses.find((m) => m.clave === '2015-10')!.entradas).to.deep.equal([]);
    expect(keys(calendario).at(-1)).to.equal('2016-09');
    expect(keys(calendario)).to.have.length(13);
  });

  it('begins at today, and leads back to it', () => {
    expect(calendario.actual).to.equal('2016-05');
    expect(calendario.hoy).to.equal('2016-05');
  });

  it('begins at the last due date of a plan that is long over', () => {
    const late = placeCalendar(plan.vigencia, plan.compromisos, dia('2026-11-22'));
    expect(late.hoy).to.equal(undefined);
    expect(late.actual).to.equal('2016-09');
  });

  it('begins at the start of a plan to come', () => {
    const early = placeCalendar(plan.vigencia, plan.compromisos, dia('2014-01-01'));
    expect(early.actual).to.equal('2015-09');
  });

  it('names an activity that was moved where it was due before, too', () => {
    const { vigencia, compromisos } = derive([
      compromiso({
        actividades: [
          actividad('en_proceso', 1, { fin: '2016-06-30', fin_original: '2016-03-15' }),
          actividad('en_proceso', 1, { fin: '2016-06', fin_original: '2016-04' }),
          actividad('en_proceso', 1, { fin: '2016-06-30', fin_original: '2016-06-30' }),
        ],
      }),
    ]);
    const moved = placeCalendar(vigencia, compromisos, HOY);
    const of = (clave: string): string[] =>
      moved.meses.find((m) => m.clave === clave)!.entradas.map((e) => `${e.clase} ${e.dia}`);
    expect(of('2016-03')).to.include(`movida ${dia('2016-03-15')}`);
    expect(of('2016-04')).to.deep.equal(['movida null']);
    expect(entries(moved).filter((e) => e.clase === 'movida')).to.have.length(2);
  });

  it('has published monitorings and evaluations on their days', () => {
    const day = dia('2016-04-20');
    const reviews = [{ dia: day, evaluacion: false, n: 2 }];
    const april = placeCalendar(plan.vigencia, plan.compromisos, HOY, reviews).meses.find(
      (m) => m.clave === '2016-04',
    )!;
    const [found] = april.entradas.filter((e) => e.clase === 'revision');
    expect(found).to.deep.equal({ clase: 'revision', dia: day, evaluacion: false, n: 2 });
  });

  it('leaves the empty months of an impossible span out', () => {
    const { vigencia, compromisos } = derive([]);
    const wrong = { ...vigencia, inicio: dia('1900-01-01'), fin: dia('2199-12-31') };
    expect(keys(placeCalendar(wrong, compromisos, HOY)).length).to.be.below(6);
  });

  it('has every activity exactly once, dated or not, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan: any, hoy }) => {
        const placed = placeCalendar(any.vigencia, any.compromisos, hoy);
        const due = entries(placed).flatMap((e) => (e.clase === 'plazo' ? [e.actividad] : []));
        const all = any.compromisos.flatMap((c) => c.actividades);
        expect(due).to.have.length(all.length);
        expect(all.every((a) => due.includes(a))).to.equal(true);
        expect(keys(placed)).to.deep.equal([...new Set(keys(placed))].sort());
        expect(placed.actual === '' || keys(placed).includes(placed.actual)).to.equal(true);
      }),
    );
  });

  it('stands every entry with a day in the cell of its day, once', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan: any, hoy }) => {
        for (const mes of placeCalendar(any.vigencia, any.compromisos, hoy).meses) {
          const cells = placeWeeks(mes)
            .flat()
            .filter((cell) => cell !== null);
          for (const cell of cells) {
            expect(fromDia(cell.dia).slice(0, 7)).to.equal(mes.clave);
            expect(cell.entradas.every((e) => e.dia === cell.dia)).to.equal(true);
          }
          const dated = mes.entradas.filter((e) => e.dia !== null && e.clase !== 'hoy');
          expect(cells.flatMap((c) => c.entradas)).to.have.length(dated.length);
        }
      }),
    );
  });
});
