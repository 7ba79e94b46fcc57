import { expect } from '@open-wc/testing';
import { MODO_DECISION } from '../../src/feed/codes.js';
import type { MotivoDictamen, NotaVoto } from '../../src/feed/votes.js';
import { tSecretariat } from '../../src/i18n/secretariat.js';
import { reasonsText, verdictText, votesText } from '../../src/views/secretariat/verdict.js';
import { ruleWords } from '../../src/views/secretariat/rules.js';
import { unpublished } from '../../src/views/secretariat/period.js';
import { CUATRO, MORELOS, rule, seat, verdict } from '../feed/votes-make.js';
import { clear, draw, en, es, textOf } from './draw.js';

const ALL = { sc: 'a_favor', aut: 'a_favor', oa: 'a_favor', og: 'a_favor' };
const said = (...args: Parameters<typeof verdict>): string =>
  textOf(draw(verdictText(es, verdict(...args))));
const inEnglish = (...args: Parameters<typeof verdict>): string =>
  textOf(draw(verdictText(en, verdict(...args))));

describe('what votes prove, in words', () => {
  afterEach(clear);

  it('tells the case of Morelos', () => {
    const votes = { ...ALL, sc: 'en_contra' };
    expect(said(votes)).to.equal(
      '3 a favor (gobierno, organismo garante, órgano autónomo), 1 en contra (sociedad civil). ' +
        'El acta dice aprobado. Con la regla no lo está: hay mayoría, pero ningún voto de ' +
        'sociedad civil; la regla pide al menos uno. ' +
        'Regla de las votaciones no unánimes: mayoría simple.',
    );
    expect(inEnglish(votes)).to.equal(
      '3 in favour (government, guarantor body, autonomous body), 1 against (civil society). ' +
        'The record says approved. By the rule it is not: there is a majority, but no vote from ' +
        'civil society; the rule asks for at least one. ' +
        'Rule of votes that are not unanimous: simple majority.',
    );
  });

  const cases: [string, Parameters<typeof verdict>, string][] = [
    [
      'confirms an approval',
      [{ ...ALL, oa: 'abstencion' }],
      'La regla lo confirma: hay mayoría y 1 voto de sociedad civil.',
    ],
    [
      'confirms a rejection',
      [{ sc: 'en_contra', aut: 'a_favor' }, { acuerdo: { resultado: 'rechazado' } }],
      'La regla lo confirma: no hay mayoría; además, ningún voto de sociedad civil; la regla pide al menos uno.',
    ],
    [
      'says that a rejection was an approval',
      [ALL, { reglas: [rule('consenso')], acuerdo: { resultado: 'rechazado' } }],
      'El acta dice rechazado. Con la regla está aprobado: nadie votó en contra.',
    ],
    [
      'says what the rule gives when the record is silent',
      [ALL, { reglas: [rule('unanimidad')], acuerdo: { resultado: undefined as never } }],
      'El acta no dice el resultado. Con la regla se aprueba: todos los presentes votaron a favor.',
    ],
    [
      'counts the votes of a qualified majority',
      [{ ...ALL, sc: 'en_contra', aut: 'en_contra' }, { reglas: [rule('mayoria_calificada')] }],
      'Con la regla no lo está: no hay mayoría calificada (2 a favor; hacían falta 3).',
    ],
    [
      'says that there was no quorum',
      [{ sc: 'a_favor', aut: 'a_favor' }, { reglas: [rule('mayoria_simple', { quorum: 3 })] }],
      'Con la regla no lo está: hay mayoría, pero no hay quórum (2 presentes; se piden 3).',
    ],
    [
      'says why there is nothing to check',
      [ALL, { acuerdo: { votos: [] } }],
      'El acta dice aprobado. No se puede comprobar: no se publicaron los votos.',
    ],
    [
      'leaves a postponed one alone',
      [{}, { acuerdo: { resultado: 'pospuesto' } }],
      'El acta dice pospuesto. Se pospuso: todavía no hay nada que comprobar.',
    ],
    [
      'tells how votes were counted',
      [{ ...ALL, sc: 'ausente', 'sc-s': 'a_favor' }, { reglas: [rule('consenso')] }],
      'Regla general: consenso. 1 voto lo dio un suplente.',
    ],
    [
      'shows a result that nobody knows as it stands',
      [ALL, { reglas: [rule('consenso')], acuerdo: { resultado: 'turnado' } }],
      'El acta dice turnado. Con la regla se aprueba: nadie votó en contra.',
    ],
  ];
  for (const [does, args, words] of cases) {
    it(does, () => expect(said(...args)).to.include(words));
  }

  it('has a sentence for every motive and every note in both languages', () => {
    const asientos = [
      ...CUATRO,
      seat('ob', 'academia', { cargo: 'observador', estado: 'vacante' }),
    ];
    const votes = { ...ALL, 'sc-s': 'a_favor', ob: 'a_favor', ajeno: 'a_favor', og: 'reserva' };
    const d = verdict(votes, { asientos, sesion: { asistencia: ['aut'] } });
    for (const loc of [es, en]) {
      expect(textOf(draw(verdictText(loc, d)))).to.not.match(/[a-z]_[a-z]|undefined|NaN|\{/);
    }
  });

  it('has words for every motive, note and condition that the engine knows', () => {
    const has = (key: string): boolean => tSecretariat.has(key);
    const motives: MotivoDictamen[] = [
      'pospuesto',
      'sin_votos',
      'sobran_votos',
      'sin_regla',
      'regla_ausente',
      'regla_ambigua',
      'regla_incompleta',
      'faltan_votos',
      'votos_en_duda',
    ];
    const notes: NotaVoto[] = [
      'suplente',
      'ambos',
      'repetido',
      'observador',
      'vacante',
      'sentido_desconocido',
      'asiento_desconocido',
      'sin_asistencia',
    ];
    const ways = [...MODO_DECISION.codigos, 'quorum', 'votos_requeridos'];
    expect(motives.filter((key) => !has(`m_${key}`))).to.deep.equal([]);
    expect(notes.filter((key) => !has(`n_${key}`))).to.deep.equal([]);
    expect(ways.filter((key) => !has(`si_${key}`) || !has(`no_${key}`))).to.deep.equal([]);
    expect(MODO_DECISION.codigos.filter((key) => !has(`r_${key}`))).to.deep.equal([]);
  });

  it('names sectors with their votes, and never splits what cannot be told', () => {
    const d = verdict([
      { sector: 'autoridad', numero: 2, sentido: 'a_favor' },
      { sector: 'Colectivo Ñ', sentido: 'a_favor' },
      { asiento: 'ajeno', sentido: 'en_contra' },
    ]);
    expect(votesText(es, d)).to.equal('3 a favor (Colectivo Ñ, gobierno 2), 1 sin poder contarse');
  });

  it('tells many sectors by their families, as the rules count them', () => {
    const sectores = ['academia', 'medios', 'autoridad', 'municipio', 'organismo_garante'];
    const asientos = sectores.map((sector, i) => seat(`x${i}`, sector));
    const votes = Object.fromEntries(asientos.map((a) => [a.id, 'a_favor']));
    const d = verdict(votes, { asientos, reglas: [rule('consenso')] });
    expect(votesText(es, d)).to.equal(
      '5 a favor (sociedad civil 2, gobierno 2, organismo garante)',
    );
  });

  it('joins what is missing in order', () => {
    const d = verdict(
      { ...ALL, sc: 'en_contra' },
      {
        reglas: [{ ...MORELOS, quorum: 9, votos_requeridos: [{ sector: 'academia', minimo: 2 }] }],
      },
    );
    expect(reasonsText(es, d)).to.equal(
      'hay mayoría, pero ningún voto de academia; la regla pide al menos 2; además, no hay quórum (4 presentes; se piden 9)',
    );
  });
});

describe('rules and gaps, in words', () => {
  it('say how it is decided', () => {
    expect(ruleWords(es, MORELOS)).to.equal(
      'por mayoría simple: más votos a favor que en contra, con al menos 1 voto a favor de sociedad civil',
    );
    expect(ruleWords(en, rule('mayoria_calificada', { quorum: 6 }))).to.equal(
      'by qualified majority: at least 2 of every 3 votes are in favour, abstentions apart, with at least 6 seats present',
    );
    expect(ruleWords(es, rule('sorteo'))).to.equal('sorteo');
  });

  it('tell what a period does not publish', () => {
    expect(unpublished(es, { estructura: 'por_capitulos', asientos: [seat('a', 'autoridad')] }))
      .to //
      .equal(
        'No se ha publicado: quiénes suplen, qué capítulos hay y quién los vigila, cómo se decide y qué se acordó en las sesiones.',
      );
  });
});
