import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { CUATRO, MORELOS, rule, seat, verdict } from './votes-make.js';

const ALL = { sc: 'a_favor', aut: 'a_favor', oa: 'a_favor', og: 'a_favor' };
const counts = ({ aFavor, enContra, abstenciones, ausentes }: ReturnType<typeof verdict>) => [
  aFavor,
  enContra,
  abstenciones,
  ausentes,
];

describe('an agreement checked against its rule', () => {
  it('is not approved in Morelos by 3 to 1 without a vote of civil society', () => {
    const d = verdict({ ...ALL, sc: 'en_contra' });
    expect(d).to.include({
      comprobable: true,
      reglaElegida: 'no_unanimes',
      seCumple: false,
      declarado: 'aprobado',
      concuerda: false,
      presentes: 4,
    });
    expect(counts(d)).to.deep.equal([3, 1, 0, 0]);
    expect(d.razones).to.deep.equal([
      { codigo: 'mayoria_simple', cumple: true, tiene: 3, pide: 1 },
      { codigo: 'votos_requeridos', cumple: false, tiene: 0, pide: 1, sector: 'sociedad_civil' },
    ]);
    expect(d.porSector.find((s) => s.sector === 'sociedad_civil')?.enContra).to.equal(1);
  });

  it('is approved in Morelos by 3 and one abstention, with civil society', () => {
    const d = verdict({ ...ALL, oa: 'abstencion' });
    expect(d).to.include({ comprobable: true, seCumple: true, concuerda: true });
  });

  it('agrees when the record says that a failed vote was rejected', () => {
    const d = verdict({ ...ALL, sc: 'en_contra' }, { acuerdo: { resultado: 'rechazado' } });
    expect(d.concuerda).to.equal(true);
    const wrong = verdict({ ...ALL, oa: 'abstencion' }, { acuerdo: { resultado: 'rechazado' } });
    expect(wrong.concuerda).to.equal(false);
  });

  const modes: [string, Parameters<typeof rule>[1], Record<string, string>, boolean][] = [
    ['consenso', {}, ALL, true],
    ['consenso', {}, { ...ALL, sc: 'abstencion' }, true],
    ['consenso', {}, { ...ALL, sc: 'en_contra' }, false],
    ['unanimidad', {}, ALL, true],
    ['unanimidad', {}, { ...ALL, sc: 'ausente' }, true],
    ['unanimidad', {}, { ...ALL, sc: 'abstencion' }, false],
    ['unanimidad', {}, { ...ALL, sc: 'en_contra' }, false],
    ['mayoria_simple', {}, { sc: 'a_favor', aut: 'en_contra', oa: 'abstencion' }, false],
    ['mayoria_simple', {}, { sc: 'a_favor', aut: 'a_favor', oa: 'en_contra' }, true],
    // Two thirds exactly; abstentions do not count.
    ['mayoria_calificada', {}, { sc: 'a_favor', aut: 'a_favor', oa: 'en_contra' }, true],
    [
      'mayoria_calificada',
      {},
      { sc: 'a_favor', aut: 'a_favor', oa: 'en_contra', og: 'en_contra' },
      false,
    ],
    ['mayoria_calificada', { umbral: { num: 3, den: 4 } }, { ...ALL, og: 'en_contra' }, true],
    ['mayoria_calificada', {}, { sc: 'abstencion', aut: 'abstencion' }, false],
    ['mayoria_simple', { quorum: 3 }, { sc: 'a_favor', aut: 'a_favor', oa: 'ausente' }, false],
    ['mayoria_simple', { quorum: 3 }, { sc: 'a_favor', aut: 'a_favor', oa: 'abstencion' }, true],
  ];
  for (const [modo, more, votes, expected] of modes) {
    const said = `${modo} ${JSON.stringify(more)} ${Object.values(votes).join(', ')}`;
    it(`follows ${said}`, () => {
      const d = verdict(votes, { reglas: [rule(modo, more)] });
      expect(d.comprobable).to.equal(true);
      expect(d.seCumple).to.equal(expected);
    });
  }

  it('says the least number of votes of a qualified majority', () => {
    const d = verdict({ ...ALL, og: 'en_contra' }, { reglas: [rule('mayoria_calificada')] });
    expect(d.razones[0]).to.deep.equal({
      codigo: 'mayoria_calificada',
      cumple: true,
      tiene: 3,
      pide: 3,
    });
  });

  it('counts required votes by families, and bodies outside them by themselves', () => {
    const reglas = [
      rule('mayoria_simple', {
        votos_requeridos: [
          { sector: 'sociedad_civil', minimo: 1 },
          { sector: 'organo_autonomo', minimo: 1 },
        ],
      }),
    ];
    const asientos = [seat('ac', 'academia'), seat('oa', 'organo_autonomo')];
    expect(verdict({ ac: 'a_favor', oa: 'a_favor' }, { asientos, reglas }).seCumple).to.equal(true);
    expect(verdict({ ac: 'a_favor' }, { asientos, reglas }).razones.map((r) => r.cumple))
      .to.deep //
      .equal([true, true, false]);
  });

  it('takes presence from the attendance, where the session has it', () => {
    const reglas = [rule('mayoria_simple', { quorum: 3 })];
    const votes = { sc: 'a_favor', aut: 'a_favor' };
    const d = verdict(votes, { reglas, sesion: { asistencia: ['sc', 'aut', 'oa'] } });
    expect(d).to.include({ presentes: 3, seCumple: true });
  });

  it('takes the titular and the alternate who came together for one seat', () => {
    const reglas = [rule('mayoria_simple', { quorum: 3 })];
    const sesion = { asistencia: ['sc', 'sc-s', 'aut'] };
    const d = verdict({ sc: 'a_favor', aut: 'a_favor' }, { reglas, sesion });
    expect(d).to.include({ presentes: 2, seCumple: false });
  });

  it('does not take for present who left before the vote', () => {
    const sesion = { asistencia: ['sc', 'aut', 'oa', 'og'] };
    const d = verdict({ ...ALL, og: 'ausente' }, { reglas: [rule('unanimidad')], sesion });
    expect(d).to.include({ presentes: 3, seCumple: true, concuerda: true });
  });

  it('counts votes by sector with their number', () => {
    const d = verdict([
      { sector: 'autoridad', numero: 2, sentido: 'a_favor' },
      { sector: 'sociedad_civil', sentido: 'en_contra' },
    ]);
    expect(counts(d)).to.deep.equal([2, 1, 0, 0]);
    expect(d.seCumple).to.equal(false);
  });
});

describe('alternates', () => {
  it('vote for their absent titular', () => {
    const others = { aut: 'en_contra', oa: 'a_favor', og: 'a_favor' };
    for (const votes of [
      { ...others, 'sc-s': 'a_favor' },
      { ...others, sc: 'ausente', 'sc-s': 'a_favor' },
    ]) {
      const d = verdict(votes);
      expect(counts(d)).to.deep.equal([3, 1, 0, 0]);
      expect([...d.notas]).to.deep.equal([['suplente', 1]]);
      expect(d.seCumple).to.equal(true);
    }
  });

  it('do not vote beside their titular, which is noted', () => {
    const d = verdict({ ...ALL, sc: 'en_contra', 'sc-s': 'a_favor' });
    expect(counts(d)).to.deep.equal([3, 1, 0, 0]);
    expect([...d.notas]).to.deep.equal([['ambos', 1]]);
  });

  it('of nobody in particular have the only titular of their sector', () => {
    const asientos = [
      seat('sc', 'sociedad_civil'),
      seat('s', 'sociedad_civil', { calidad: 'suplente' }),
    ];
    const reglas = [rule('mayoria_simple')];
    expect(counts(verdict({ sc: 'ausente', s: 'a_favor' }, { asientos, reglas }))).to.deep.equal([
      1, 0, 0, 0,
    ]);
  });

  it('of nobody in particular, where the sector has two, are set aside', () => {
    const asientos = [
      seat('a', 'sociedad_civil'),
      seat('b', 'sociedad_civil'),
      seat('s', 'sociedad_civil', { calidad: 'suplente' }),
    ];
    const reglas = [rule('consenso')];
    const d = verdict({ a: 'a_favor', s: 'en_contra' }, { asientos, reglas });
    expect(d).to.include({ dudosos: 1, comprobable: false, motivo: 'votos_en_duda' });
    expect(d.notas.get('asiento_desconocido')).to.equal(1);
  });
});

describe('votes that cannot be taken as they stand', () => {
  it('of observers do not count, and are noted', () => {
    const asientos = [...CUATRO, seat('ob', 'academia', { cargo: 'observador' })];
    const sesion = { asistencia: ['sc', 'aut', 'oa', 'og', 'ob'] };
    const reglas = [rule('unanimidad')];
    const d = verdict({ ...ALL, ob: 'en_contra' }, { asientos, reglas, sesion });
    expect(d).to.include({ presentes: 4, seCumple: true });
    expect([...d.notas]).to.deep.equal([['observador', 1]]);
  });

  it('cast twice by a seat count once', () => {
    const d = verdict(
      [...['sc', 'sc', 'aut'].map((asiento) => ({ asiento, sentido: 'a_favor' }))],
      {
        reglas: [rule('mayoria_simple')],
      },
    );
    expect(d.aFavor).to.equal(2);
    expect([...d.notas]).to.deep.equal([['repetido', 1]]);
  });

  it('that contradict each other leave the result open only where it depends on them', () => {
    const twice = [
      { asiento: 'sc', sentido: 'a_favor' },
      { asiento: 'sc', sentido: 'en_contra' },
    ];
    const reglas = [rule('mayoria_simple')];
    const one = verdict([...twice, { asiento: 'aut', sentido: 'a_favor' }], { reglas });
    expect(one).to.include({ comprobable: false, motivo: 'votos_en_duda', concuerda: null });
    const two = ['aut', 'oa', 'og'].map((asiento) => ({ asiento, sentido: 'a_favor' }));
    expect(verdict([...twice, ...two], { reglas }).seCumple).to.equal(true);
  });

  it('of an unknown sense are set aside, noted, and may leave the result open', () => {
    const d = verdict({ ...ALL, sc: 'reserva' });
    expect(d).to.include({ dudosos: 1, comprobable: false, motivo: 'votos_en_duda' });
    expect([...d.notas]).to.deep.equal([['sentido_desconocido', 1]]);
    const sure = verdict({ ...ALL, aut: 'en_contra', og: 'reserva' });
    expect(sure).to.include({ comprobable: false });
    const reglas = [rule('consenso')];
    expect(verdict({ ...ALL, aut: 'en_contra', og: 'reserva' }, { reglas })).to.include({
      comprobable: true,
      seCumple: false,
    });
  });

  it('of a seat of another period are set aside', () => {
    const d = verdict({ ...ALL, ajeno: 'en_contra' }, { reglas: [rule('consenso')] });
    expect(d).to.include({ comprobable: false, motivo: 'sobran_votos' });
    expect(d.notas.get('asiento_desconocido')).to.equal(1);
  });

  it('of a seat named like a member of every object are looked up safely', () => {
    const asientos = [seat('constructor', 'toString'), seat('__proto__', 'autoridad')];
    const votos = ['constructor', 'toString'].map((asiento) => ({ asiento, sentido: 'a_favor' }));
    const d = verdict(votos, { asientos, reglas: [rule('mayoria_simple')] });
    expect([d.aFavor, d.dudosos]).to.deep.equal([1, 1]);
  });

  it('more than the seats there are cannot be checked', () => {
    const votos = [{ sector: 'autoridad', numero: 500, sentido: 'a_favor' }];
    expect(verdict(votos)).to.include({ comprobable: false, motivo: 'sobran_votos' });
  });

  it('missing of a present seat leave unanimity open, but not a majority', () => {
    const sesion = { asistencia: ['sc', 'aut', 'oa', 'og'] };
    const votes = { sc: 'a_favor', aut: 'a_favor', oa: 'a_favor' };
    const open = verdict(votes, { reglas: [rule('unanimidad')], sesion });
    expect(open).to.include({ comprobable: false, motivo: 'faltan_votos' });
    expect(verdict(votes, { reglas: [rule('mayoria_simple')], sesion }).seCumple).to.equal(true);
  });

  it('of a seat that is vacant today or was not listed as present are noted', () => {
    const asientos = [
      seat('sc', 'sociedad_civil', { estado: 'vacante' }),
      seat('aut', 'autoridad'),
    ];
    const reglas = [rule('mayoria_simple')];
    const d = verdict(
      { sc: 'a_favor', aut: 'a_favor' },
      { asientos, reglas, sesion: { asistencia: ['aut'] } },
    );
    expect([...d.notas]).to.deep.equal([
      ['vacante', 1],
      ['sin_asistencia', 1],
    ]);
    expect(d.presentes).to.equal(1);
  });
});

describe('votes by sector', () => {
  it('beyond those listed as present are noted', () => {
    const votos = [{ sector: 'autoridad', numero: 3, sentido: 'a_favor' }];
    const d = verdict(votos, { sesion: { asistencia: ['aut', 'oa'] } });
    expect([...d.notas]).to.deep.equal([['sin_asistencia', 1]]);
  });
});

describe('the rule of an agreement', () => {
  const reglas = [
    rule('consenso', { id: 'todas', aplica_a: 'todas' }),
    rule('mayoria_simple', { id: 'no', aplica_a: 'no_unanimes' }),
    rule('unanimidad', { id: 'plan', aplica_a: 'aprobacion_pal' }),
  ];
  const chosen = (votes: Record<string, string>, acuerdo: object) => {
    const d = verdict(votes, { reglas, acuerdo });
    return [d.regla?.id, d.reglaElegida, d.motivo];
  };
  const split = { ...ALL, sc: 'en_contra' };

  it('is the one it names, else that of its matter, else by unanimity, else that of all', () => {
    expect(chosen(split, { regla: 'plan' })).to.deep.equal(['plan', 'nombrada', undefined]);
    expect(chosen(split, { tipo: 'aprobacion_pal' })).to.deep.equal([
      'plan',
      'por_tipo',
      undefined,
    ]);
    expect(chosen(split, {})).to.deep.equal(['no', 'no_unanimes', undefined]);
    expect(chosen(split, { tipo: 'todas' })).to.deep.equal(['no', 'no_unanimes', undefined]);
    expect(chosen(ALL, { tipo: 'otra' })).to.deep.equal(['todas', 'todas', undefined]);
  });

  it('that names no matter is that of all', () => {
    expect(verdict(ALL, { reglas: [rule('consenso')] }).reglaElegida).to.equal('todas');
  });

  const open: [string, Parameters<typeof verdict>[1], string][] = [
    ['no rule is published', { reglas: [] }, 'sin_regla'],
    ['no rule is for unanimous votes', { reglas: [MORELOS] }, 'sin_regla'],
    ['the rule named is not published', { acuerdo: { regla: 'x' } }, 'regla_ausente'],
    ['two rules are for it', { reglas: [rule('consenso'), rule('unanimidad')] }, 'regla_ambigua'],
    ['nobody knows its way of deciding', { reglas: [rule('sorteo')] }, 'regla_incompleta'],
    [
      'its threshold is none',
      { reglas: [rule('mayoria_calificada', { umbral: { num: 3, den: 2 } })] },
      'regla_incompleta',
    ],
    ['it was postponed', { reglas, acuerdo: { resultado: 'pospuesto' } }, 'pospuesto'],
    ['it has no votes', { reglas, acuerdo: { votos: [] } }, 'sin_votos'],
  ];
  for (const [why, given, motivo] of open) {
    it(`leaves the result open when ${why}`, () => {
      const d = verdict(ALL, given);
      expect(d).to.include({ comprobable: false, motivo, seCumple: false, concuerda: null });
    });
  }

  it('tells what it would give when the record states no result, or one that nobody knows', () => {
    for (const resultado of [undefined, 'turnado']) {
      const acuerdo = { resultado } as { resultado: string };
      const d = verdict(ALL, { reglas, acuerdo });
      expect(d).to.include({ comprobable: true, seCumple: true, concuerda: null });
    }
  });
});

describe('the reader', () => {
  it('points at the result that does not follow, and says what would', () => {
    const asientos = [{ id: 'sc', sector: 'sociedad_civil' }, ...CUATRO.slice(2)];
    const sesiones = [
      { acuerdos: [{ texto: 'Sin votos', resultado: 'aprobado' }] },
      {
        acuerdos: [
          {
            texto: 'Suspender',
            resultado: 'aprobado',
            votos: Object.entries({ ...ALL, sc: 'en_contra' }).map(([asiento, sentido]) => ({
              asiento,
              sentido,
            })),
          },
        ],
      },
    ];
    const { problemas } = parseFeed({
      version: '1.0',
      ejercicio: { secretariado: [{ tipo: 'stl', asientos, reglas: [MORELOS], sesiones }] },
      planes: [],
    });
    expect(problemas.filter((p) => p.codigo === 'acuerdo_no_sigue')).to.deep.equal([
      {
        codigo: 'acuerdo_no_sigue',
        gravedad: 'advertencia',
        puntero: '/ejercicio/secretariado/0/sesiones/1/acuerdos/0/resultado',
        valor: 'aprobado',
        esperado: 'rechazado',
      },
    ]);
  });
});
