import { expect } from '@open-wc/testing';
import type { Actividad } from '../../src/feed/types.js';
import type { Bandera } from '../../src/model/types.js';
import { actividad, deriveOne, dia, HOY } from './make.js';

function flags(estatus: string | undefined, rest: Partial<Actividad> = {}, hoy = HOY): Bandera[] {
  const c = deriveOne({ actividades: [actividad(estatus, undefined, rest)] }, { hoy: dia(hoy) });
  return [...c.actividades[0]!.banderas];
}

const proof = { evidencias: [{ titulo: 'Acta', uri: 'https://ejemplo.org/acta' }] };
const due = (fin: string): Partial<Actividad> => ({ fin });

describe('vencida', () => {
  for (const estatus of ['por_iniciar', 'en_proceso', 'suspendida', undefined, 'raro']) {
    it(`is raised for ${estatus ?? 'an unknown status'} past its due day`, () => {
      expect(flags(estatus, due('2016-05-12'))).to.include('vencida');
    });
  }
  for (const estatus of ['concluida', 'verificada', 'cancelada']) {
    it(`is not raised for ${estatus}`, () => {
      expect(flags(estatus, due('2016-05-12'))).to.not.include('vencida');
    });
  }
  it('waits until the day after the due day', () => {
    expect(flags('en_proceso', due('2016-05-13'))).to.not.include('vencida');
    expect(flags('en_proceso', due('2016-05-13'), '2016-05-14')).to.include('vencida');
  });
  it('takes a partial due date as its last day', () => {
    expect(flags('en_proceso', due('2016-05'), '2016-05-31')).to.not.include('vencida');
    expect(flags('en_proceso', due('2016-05'), '2016-06-01')).to.include('vencida');
    expect(flags('en_proceso', due('2016'), '2016-12-31')).to.not.include('vencida');
    expect(flags('en_proceso', due('2016'), '2017-01-01')).to.include('vencida');
  });
  it('looks at the due date in force, not at the original', () => {
    const moved = { fin: '2016-06-30', fin_original: '2016-04-30' };
    expect(flags('en_proceso', moved)).to.deep.equal(['reprogramada']);
  });
});

describe('por_vencer', () => {
  it('is raised from 30 days before to the due day itself', () => {
    const at = (hoy: string): boolean =>
      flags('por_iniciar', due('2016-06-30'), hoy).includes('por_vencer');
    expect(['2016-05-30', '2016-05-31', '2016-06-30', '2016-07-01'].map(at)).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });
  it('is not raised for what is finished', () => {
    expect(flags('concluida', { ...due('2016-05-20'), ...proof })).to.deep.equal([]);
  });
});

describe('concluida_tarde', () => {
  const late = (concluida: string | undefined, fin: string): boolean =>
    flags('verificada', { ...proof, fin, ...(concluida && { concluida }) }).includes(
      'concluida_tarde',
    );
  it('is raised only when the end is surely later than the due date', () => {
    expect(late('2016-02-09', '2016-01-31')).to.equal(true);
    expect(late('2016-01-31', '2016-01-31')).to.equal(false);
    expect(late('2016-02', '2016-01-31')).to.equal(true);
    expect(late('2016-01', '2016-01-15')).to.equal(false);
    expect(late('2016', '2016-01')).to.equal(false);
    expect(late(undefined, '2016-01-31')).to.equal(false);
  });
  it('is not raised for what is not finished', () => {
    const rest = { fin: '2016-01-31', concluida: '2016-02-09' };
    expect(flags('en_proceso', rest)).to.not.include('concluida_tarde');
  });
});

describe('sin_fecha', () => {
  it('is raised without a due date, and then nothing is late', () => {
    expect(flags('en_proceso', { inicio: '2010-01-01' })).to.deep.equal(['sin_fecha']);
  });
  it('is not raised for a cancelled activity', () => {
    expect(flags('cancelada')).to.deep.equal([]);
  });
});

describe('sin_evidencia', () => {
  const bare = (estatus: string, rest: Partial<Actividad> = {}): boolean =>
    flags(estatus, rest).includes('sin_evidencia');
  it('is raised for a finished activity without evidence only', () => {
    expect(bare('concluida')).to.equal(true);
    expect(bare('verificada')).to.equal(true);
    expect(bare('en_proceso')).to.equal(false);
    expect(bare('cancelada')).to.equal(false);
    expect(bare('concluida', proof)).to.equal(false);
  });
  it('does not take withdrawn evidence, but takes a broken link and paper', () => {
    const with_ = (rest: object): boolean =>
      bare('concluida', { evidencias: [{ titulo: 'Acta', ...rest }] });
    expect(with_({ uri: 'https://ejemplo.org/a', estado: 'retirada' })).to.equal(true);
    expect(with_({ uri: 'https://ejemplo.org/a', estado: 'caida' })).to.equal(false);
    expect(with_({ ubicacion: 'Archivo general' })).to.equal(false);
  });
  it('does not take evidence that the latest verification rejected', () => {
    const rejected = { ...proof, verificaciones: [{ fecha: '2016-02-01', valor: 'rechazada' }] };
    expect(bare('concluida', rejected)).to.equal(true);
    const then = [...rejected.verificaciones, { fecha: '2016-03-01', valor: 'observada' }];
    expect(bare('concluida', { ...rejected, verificaciones: then })).to.equal(false);
  });
  it('takes evidence that was surely published after the rejection', () => {
    const of = (publicada: string): boolean =>
      bare('concluida', {
        evidencias: [{ titulo: 'Acta', uri: 'https://ejemplo.org/a', publicada }],
        verificaciones: [{ fecha: '2016-02-01', valor: 'rechazada' }],
      });
    expect([of('2016-02-02'), of('2016-02-01'), of('2016')]).to.deep.equal([false, true, true]);
  });
  it('takes the evidence of a deliverable unless that was rejected', () => {
    const of = (estado: string): boolean =>
      bare('concluida', { productos: [{ id: 'x', titulo: 'Guía', estado, ...proof }] });
    expect([of('aprobado'), of('rechazado')]).to.deep.equal([false, true]);
  });
});

describe('reprogramada', () => {
  const moved = (rest: Partial<Actividad>): boolean =>
    flags('en_proceso', rest).includes('reprogramada');
  it('is raised when the due date is not the original one', () => {
    expect(moved({ fin: '2016-06-30', fin_original: '2016-05-31' })).to.equal(true);
    expect(moved({ fin: '2016-06-30', fin_original: '2016-06-30' })).to.equal(false);
    expect(moved({ fin: '2016-06-30', fin_original: '2016-06' })).to.equal(false);
    expect(moved({ fin: '2016-06-30' })).to.equal(false);
  });
  it('is raised when a move is listed, also one back', () => {
    expect(moved({ fin: '2016-06-30', reprogramaciones: [{ fin: '2016-06-30' }] })).to.equal(true);
  });
});

describe('en_disputa', () => {
  type Says = [sector: string, estatus: string, fecha?: string];
  const disputed = (estatus: string | undefined, ...says: Says[]): boolean =>
    flags(estatus, {
      posturas: says.map(([sector, seen, fecha]) => ({
        sector,
        estatus: seen,
        ...(fecha && { fecha }),
      })),
    }).includes('en_disputa');

  it('is raised when the latest postura of any sector differs', () => {
    expect(disputed('concluida', ['autoridad', 'concluida'])).to.equal(false);
    expect(
      disputed('concluida', ['autoridad', 'concluida'], ['sociedad_civil', 'en_proceso']),
    ).to.equal(true);
  });
  it('forgets what a sector said before', () => {
    const before: Says = ['sociedad_civil', 'en_proceso', '2016-01-01'];
    const after: Says = ['sociedad_civil', 'concluida', '2016-03-01'];
    expect(disputed('concluida', before, after)).to.equal(false);
    expect(disputed('concluida', after, before), 'in any order').to.equal(false);
    expect(disputed('en_proceso', after, before)).to.equal(true);
  });
  it('takes the later entry among equal and missing dates', () => {
    expect(disputed('concluida', ['medios', 'en_proceso'], ['medios', 'concluida'])).to.equal(
      false,
    );
    expect(
      disputed('concluida', ['medios', 'concluida', '2016'], ['medios', 'en_proceso']),
      'an undated one comes before a dated one',
    ).to.equal(false);
  });
  it('is deaf to an unknown code, and to everything while the status is unknown', () => {
    expect(disputed('concluida', ['medios', 'quién sabe'])).to.equal(false);
    expect(disputed(undefined, ['medios', 'en_proceso'])).to.equal(false);
  });
  it('never changes the status', () => {
    const c = deriveOne({
      actividades: [
        actividad('concluida', undefined, {
          posturas: [{ sector: 'sociedad_civil', estatus: 'por_iniciar' }],
        }),
      ],
    });
    expect(c.avance.valor).to.equal(100);
    expect(c.estatus).to.equal('concluida');
  });
  it('is told of a commitment by the posturas on itself', () => {
    const rest = { actividades: [actividad('concluida', undefined, proof)] };
    const posturas = [{ sector: 'sociedad_civil', estatus: 'en_proceso' }];
    expect(deriveOne({ ...rest, posturas }).enDisputa).to.equal(true);
    expect(deriveOne(rest).enDisputa).to.equal(false);
  });
});

describe('contradictoria', () => {
  const odd = (estatus: string | undefined, rest: Partial<Actividad>): boolean =>
    flags(estatus, rest).includes('contradictoria');
  const verdict = (valor: string): Partial<Actividad> => ({
    verificaciones: [{ fecha: '2016-02-01', valor }],
  });
  it('is raised when the verifications deny the status', () => {
    expect(odd('verificada', verdict('rechazada'))).to.equal(true);
    expect(odd('verificada', verdict('aceptada'))).to.equal(false);
    expect(odd('verificada', verdict('observada'))).to.equal(false);
    expect(odd('por_iniciar', verdict('aceptada'))).to.equal(true);
    expect(odd('concluida', verdict('rechazada'))).to.equal(false);
  });
  it('is raised when a date of ending stands with a status that has not ended', () => {
    expect(odd('en_proceso', { concluida: '2016-02-01' })).to.equal(true);
    expect(odd('concluida', { concluida: '2016-02-01' })).to.equal(false);
    expect(odd('concluida', { verificada: '2016-02-01' })).to.equal(true);
    expect(odd('verificada', { verificada: '2016-02-01' })).to.equal(false);
  });
  it('is raised when dates cannot all be true', () => {
    expect(odd('por_iniciar', { inicio: '2016-07-01', fin: '2016-06-30' })).to.equal(true);
    expect(odd('por_iniciar', { inicio: '2016-07', fin: '2016-07-01' })).to.equal(false);
    expect(odd('concluida', { concluida: '2016-05-14' }), 'it ended tomorrow').to.equal(true);
    expect(odd('concluida', { concluida: '2016-05' }), 'some day of this month').to.equal(false);
    const before = { concluida: '2016-03-01', verificada: '2016-02-01' };
    expect(odd('verificada', before), 'verified before it ended').to.equal(true);
  });
  it('is raised when no listed move leads to the due date', () => {
    const moves = (...ends: string[]): Partial<Actividad> => ({
      fin: '2016-06-30',
      reprogramaciones: ends.map((fin) => ({ fin })),
    });
    expect(odd('en_proceso', moves('2016-05-31', '2016-06-30'))).to.equal(false);
    expect(odd('en_proceso', moves('2016-05-31'))).to.equal(true);
  });
  it('changes nothing: the status still counts', () => {
    const c = deriveOne({
      actividades: [actividad('verificada', undefined, verdict('rechazada'))],
    });
    expect(c.avance.valor).to.equal(100);
  });
});

describe('flags', () => {
  it('are counted by commitment', () => {
    const c = deriveOne({
      actividades: [
        actividad('en_proceso', undefined, due('2016-05-01')),
        actividad('suspendida', undefined, due('2016-05-02')),
        actividad('concluida', undefined, due('2016-05-02')),
      ],
    });
    expect(c.porBandera).to.include({ vencida: 2, sin_evidencia: 1, por_vencer: 0 });
  });
});
