import { expect } from '@open-wc/testing';
import type { Message } from '../../src/i18n/terms.js';
import { REMEDIOS } from '../../src/i18n/problems-long.js';
import { perspicuity, syllables, wordsOf } from '../helpers/readability.js';
import { CATALOGUES } from './catalogues.js';

const LONG = 30;

function texts(): { name: string; text: string }[] {
  const forms = (message: Message): string[] =>
    typeof message === 'string' ? [message] : [message.other];
  const said = CATALOGUES.flatMap(({ area, catalogues }) =>
    Object.entries(catalogues['es-MX']).flatMap(([key, message]) =>
      forms(message).map((text) => ({ name: `${area}.${key}`, text })),
    ),
  );
  const help = Object.entries(REMEDIOS['es-MX']).map(([codigo, text]) => ({
    name: `remedio.${codigo}`,
    text: text as string,
  }));
  return [...said, ...help];
}

describe('the counter of syllables', () => {
  const KNOWN: Record<number, string[]> = {
    1: ['que', 'plan', 'no', 'y', 'bien', 'seis', 'guion', 'Dios', 'rey', 'quien', '8'],
    2: ['guerra', 'aún', 'ciudad', 'cuida', 'país', 'leyó', 'agua', 'causa', 'día', 'maíz'],
    3: ['poeta', 'vergüenza', 'tablero', 'acuerdo', 'periodo', 'baúles', 'avance', 'oía'],
    4: ['aéreo', 'evidencia', 'compromiso', 'todavía', 'vehículo'],
    5: ['actividades', 'instituciones', 'participación'],
  };
  it('counts those of words that are known', () => {
    for (const [count, words] of Object.entries(KNOWN)) {
      for (const word of words) expect(syllables(word), word).to.equal(Number(count));
    }
  });
});

describe('plain language', () => {
  it(`of help and messages of ${LONG} words and more: INFLESZ has a mean of 50 at least`, () => {
    const long = texts()
      .filter(({ text }) => wordsOf(text).length >= LONG)
      .map(({ name, text }) => ({ name, text, index: perspicuity(text) }))
      .sort((a, b) => a.index - b.index);
    const mean = long.reduce((sum, { index }) => sum + index, 0) / long.length;
    expect(long.length).to.be.above(5);
    console.log(
      `INFLESZ of ${long.length} texts: mean ${mean.toFixed(1)}, least ${long[0]!.index.toFixed(1)}`,
    );
    expect(mean, long[0]!.text).to.be.at.least(50);
  });
});
