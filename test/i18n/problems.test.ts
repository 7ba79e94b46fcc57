import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { CAUSAS_JSON, PROBLEMAS, type CodigoProblema } from '../../src/feed/problems.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { fileProblemText, tProblemsFile } from '../../src/i18n/problems-file.js';
import { problemText, tProblems } from '../../src/i18n/problems.js';
import { REMEDIOS, remedyText } from '../../src/i18n/problems-long.js';
import { CASES } from '../feed/problem-cases.js';

const es = makeLocalizer('es-MX');
const en = makeLocalizer('en');
/** Both catalogues as one. */
const WORDS = {
  'es-MX': { ...tProblemsFile.catalogues['es-MX'], ...tProblems.catalogues['es-MX'] },
  en: { ...tProblemsFile.catalogues.en, ...tProblems.catalogues.en },
};
const CODES = Object.keys(PROBLEMAS) as CodigoProblema[];

describe('the words of problems', () => {
  it('say every code in a line of Spanish and of English, and how to mend it', () => {
    for (const codigo of CODES) {
      for (const [idioma, catalogue] of Object.entries(WORDS)) {
        expect(catalogue[codigo], `${idioma} ${codigo}`).to.be.a('string').and.match(/\.$/);
        expect((catalogue[codigo] as string).length, codigo).to.be.at.most(150);
      }
      for (const idioma of ['es-MX', 'en'] as const) {
        expect(remedyText(idioma, codigo).length, `${idioma} ${codigo}`).to.be.at.least(30);
      }
    }
    expect(Object.keys(REMEDIOS['es-MX'])).to.have.members(CODES);
    expect(Object.keys(REMEDIOS.en)).to.have.members(CODES);
    expect(remedyText('en', 'toString')).to.equal('');
  });

  it('use the same placeholders in both languages, and no others', () => {
    const names = (text: unknown): string[] =>
      [...String(text).matchAll(/\{(\w+)\}/g)].map(([, n]) => n!).sort();
    const { 'es-MX': spanish, en: english } = WORDS;
    expect(Object.keys(english)).to.have.members(Object.keys(spanish));
    for (const key of Object.keys(spanish)) {
      expect(names(english[key]), key).to.deep.equal(names(spanish[key]));
      for (const name of names(spanish[key])) {
        expect(name, key).to.be.oneOf(['valor', 'esperado', 'sugerencia', 'causa']);
      }
    }
    for (const causa of CAUSAS_JSON)
      expect(tProblemsFile.has(`causa_${causa}`), causa).to.equal(true);
  });

  it('leave no placeholder and no empty quotes in what the reader emits', () => {
    for (const [codigo, input, options] of CASES) {
      for (const problema of parseFeed(input, options).problemas.slice(0, 20)) {
        for (const loc of [es, en]) {
          const text = problemText(loc, problema);
          expect(text, `${codigo}: ${text}`).to.not.match(/[{}]\w|«»|“”|undefined|: \.|\(\)| {2}/);
        }
      }
    }
  });

  it('name whose job the repair is when nothing can be shown', () => {
    for (const [codigo, input, options] of CASES) {
      const { feed, problemas } = parseFeed(input, options);
      if (feed !== null) continue;
      const fatal = problemas.find((problema) => problema.codigo === codigo)!;
      expect(problemText(es, fatal), codigo).to.contain('Le toca a quien');
      expect(fileProblemText(es, fatal), 'an element alone says it').to.equal(
        problemText(es, fatal),
      );
      expect(problemText(en, fatal), codigo).to.match(/This is for (whoever|the developers)/);
    }
  });

  it('say the golden sentences', () => {
    const said = (text: string): string[] =>
      parseFeed(text)
        .problemas.filter(({ gravedad }) => gravedad === 'error')
        .map((p) => problemText(es, p));
    expect(said('{"planes": [],\n}')).to.deep.equal([
      'El archivo está mal escrito: sobra una coma. Le toca a quien publica los datos.',
    ]);
    expect(said('{"planes": [{"inicio": "31/12/26", "compromisos": {"a": 1}}]}')).to.deep.equal([
      'La fecha «31/12/26» no existe o está mal escrita; se escribe AAAA-MM-DD. Quizá quiso decir «2026-12-31».',
      'El valor «{a}» no es del tipo esperado (lista).',
    ]);
    expect(said('{"planes": [{"titulo": 5}]}')).to.deep.equal([
      'El valor «5» no es del tipo esperado (texto / objeto).',
    ]);
  });

  it('say a code of another version as it is', () => {
    expect(problemText(es, { codigo: 'nuevo', gravedad: 'aviso', puntero: '' })).to.equal('nuevo');
  });
});
