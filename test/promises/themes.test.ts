import { expect } from '@open-wc/testing';
import { EXERCISE } from '../helpers/elements.js';
import { contrast, deltaE, seenBy, SIGHTS, type Rgb } from '../helpers/colour.js';
import { show, type Mounted } from './states.js';

const SCHEMES = ['light', 'dark'] as const;
const THEMES = ['neutro', 'federal', 'estado'];
const TEXTS = ['tinta', 'tinta-2'];
const GROUNDS = ['papel', 'hundido'];
const STATUSES = [
  'por-iniciar',
  'en-proceso',
  'concluida',
  'verificada',
  'suspendida',
  'cancelada',
  'sin-dato',
];
/** Those that a stacked bar fills: the others are hollow, hatched or crossed. */
const FILLED = ['en-proceso', 'concluida', 'verificada'];
/** Half full, a shape of its own: needed where no colour is left. */
const HALF = 'en-proceso';

function token({ element }: Mounted, name: string): Rgb {
  const probe = document.createElement('span');
  element.shadowRoot!.querySelector('.marco')!.append(probe);
  probe.style.color = `var(--_${name})`;
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g)!;
  probe.remove();
  return parts.slice(0, 3).map((v) => Number(v) / 255) as unknown as Rgb;
}

async function underTheme(theme: string | null, work: () => Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  if (theme) {
    const url = new URL(`../../demo/temas/${theme}.css`, import.meta.url);
    sheet.replaceSync(await (await fetch(url)).text());
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    await work();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

describe('a theme', function () {
  this.timeout(30_000);
  let checked = 0;
  after(() => console.log(`contrast: ${checked} pairs of colours of themes, all in order`));

  for (const theme of THEMES) {
    for (const scheme of SCHEMES) {
      it(`${theme}, ${scheme}: text and accent 4.5:1, marks and borders 3:1, on either ground`, () =>
        underTheme(theme, async () => {
          const shown = await show('compromiso-card', { width: 600, scheme });
          const poor: string[] = [];
          const judge = (name: string, ground: string, least: number): void => {
            checked += 1;
            const ratio = contrast(token(shown, name), token(shown, ground));
            if (ratio < least) poor.push(`${name} on ${ground}: ${ratio.toFixed(2)}`);
          };
          for (const ground of GROUNDS) {
            for (const text of [...TEXTS, 'acento']) judge(text, ground, 4.5);
            for (const mark of [...STATUSES, 'control']) judge(mark, ground, 3);
          }
          expect(poor).to.deep.equal([]);
          const { acento } = shown.element as unknown as { acento: { corregido: boolean } };
          expect(acento.corregido, 'its accent reads as it is').to.equal(false);
        }));
    }
  }

  for (const theme of [null, ...THEMES]) {
    for (const scheme of SCHEMES) {
      it(`${theme ?? 'of ours'}, ${scheme}: what a bar fills differs by 10 for every eye`, () =>
        underTheme(theme, async () => {
          const shown = await show('compromiso-card', { width: 600, scheme });
          const alike: string[] = [];
          for (const [i, one] of FILLED.entries()) {
            for (const other of FILLED.slice(i + 1)) {
              for (const sight of Object.keys(SIGHTS)) {
                if (sight === 'grey' && [one, other].includes(HALF)) continue;
                const seen = [one, other].map((name) => seenBy(token(shown, name), sight));
                const difference = deltaE(seen[0]!, seen[1]!);
                if (difference < 10) {
                  alike.push(`${one}, ${other}, ${sight}: ${difference.toFixed(1)}`);
                }
              }
            }
          }
          expect(alike).to.deep.equal([]);
        }));
    }
  }
});

describe('a stacked bar', () => {
  it('fills what is under way by half, so that it is no colour alone', async () => {
    const { element } = await show('tarjetas', { width: 1000, scheme: 'light' });
    const look = (status: string): string => {
      const part = element.shadowRoot!.querySelector(`.apilada > i.${status}`)!;
      const { backgroundImage, backgroundColor, boxShadow } = getComputedStyle(part);
      return [
        backgroundImage !== 'none',
        backgroundColor === 'rgba(0, 0, 0, 0)',
        boxShadow !== 'none',
      ].join();
    };
    expect(look('en_proceso')).to.equal('true,true,true');
    expect(look('concluida')).to.equal('false,false,false');
    expect(look('por_iniciar')).to.equal('false,true,true');
  });
});

describe('the letters of the host', function () {
  this.timeout(30_000);
  for (const name of ['tarjetas', 'compromiso', ...EXERCISE]) {
    it(`are those of every text of ${name}`, async () => {
      const { element, box } = await show(name, { width: 800, scheme: 'light' });
      box.style.fontFamily = 'Georgia, serif';
      const other = [...element.shadowRoot!.querySelectorAll('*')].filter(
        (el) =>
          el.localName !== 'style' &&
          el.closest('code, pre') === null &&
          !/^"?Georgia"?, serif$/.test(getComputedStyle(el).fontFamily),
      );
      expect(other.map((el) => el.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});
