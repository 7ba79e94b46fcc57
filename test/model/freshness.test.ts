import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.js';
import { freshnessOf } from '../../src/model/freshness.js';
import { dia, plan } from './make.js';

describe('freshness', () => {
  const of = (rest: Partial<Feed>, hoy = '2016-05-13') =>
    freshnessOf({ actualizado: '2016-04-30T18:00:00-06:00', ...rest }, dia(hoy));
  it('is the age in days, current within 183 days where nothing else is promised', () => {
    expect(of({})).to.deep.equal({
      estado: 'al_dia',
      dia: dia('2016-04-30'),
      edad: 13,
      frecuencia: 183,
    });
    expect(of({}, '2016-10-30')).to.include({ estado: 'al_dia', edad: 183 });
    expect(of({}, '2016-10-31')).to.include({ estado: 'desactualizado', edad: 184 });
  });
  it('keeps what the feed promises', () => {
    expect(of({ frecuencia_dias: 12 }).estado).to.equal('desactualizado');
    expect(of({ frecuencia_dias: 13 }).estado).to.equal('al_dia');
  });
  it('takes the day in the zone of the feed', () => {
    const actualizado = '2016-05-01T05:30:00Z';
    expect(of({ actualizado }).dia, 'Mexico City in summer').to.equal(dia('2016-05-01'));
    expect(of({ actualizado, zona_horaria: 'America/Tijuana' }).dia).to.equal(dia('2016-04-30'));
  });
  it('says that a closed exercise is closed, however old', () => {
    expect(of({ ejercicio: { etapa: 'cierre' } }, '2020-01-01').estado).to.equal('cerrado');
    const over = plan([], { estado: 'concluido' });
    expect(of({ planes: [over] }, '2020-01-01').estado).to.equal('cerrado');
    const running = plan([], { estado: 'vigente' });
    expect(of({ planes: [over, running] }, '2020-01-01').estado).to.equal('desactualizado');
    const ejercicio = { etapa: 'evaluacion' };
    expect(of({ planes: [over], ejercicio }, '2020-01-01').estado).to.equal('desactualizado');
  });
  it('is unknown where the date is missing or unreadable', () => {
    for (const actualizado of [undefined, 'ayer', '']) {
      const feedOf = actualizado === undefined ? {} : { actualizado };
      expect(freshnessOf(feedOf, dia('2016-05-13'))).to.include({
        estado: 'fecha_desconocida',
        edad: null,
      });
    }
  });
  it('has no negative age', () => {
    expect(of({}, '2016-04-01').edad).to.equal(0);
  });
});
