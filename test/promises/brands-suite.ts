/** Colours of a brand at random: what is computed of them, and what is painted. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, type Rgb } from '../helpers/colour.js';
import { engine } from '../helpers/engine.js';
import { paintedPixels } from '../helpers/host.js';
import { find, settled } from './actions.js';
import { show, type Mounted } from './states.js';

const SEED = 20261122;
const TOKENS = ['tinta', 'tinta-2', 'acento'];
const MARKS = [
  ...['por-iniciar', 'en-proceso', 'concluida', 'verificada'],
  ...['suspendida', 'cancelada', 'sin-dato', 'control'],
];

const rgb = (colour: string): Rgb => {
  const [r, g, b] = colour.match(/[\d.]+/g)!.map((v) => Number(v) / 255);
  return [r!, g!, b!];
};

function token({ element }: Mounted, name: string): Rgb {
  const probe = document.createElement('span');
  element.shadowRoot!.querySelector('.marco')!.append(probe);
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return rgb(color);
}

/** The strongest contrast of a painted pixel against a ground. */
function strongest({ data }: ImageData, ground: Rgb): number {
  let most = 1;
  for (let i = 0; i < data.length; i += 4) {
    const pixel = [data[i]! / 255, data[i + 1]! / 255, data[i + 2]! / 255] as const;
    most = Math.max(most, contrast(pixel, ground));
  }
  return most;
}

/** The outline of a focused link as it is painted, and the letters inside it. */
async function paintedFocus(shown: Mounted): Promise<number[]> {
  const link = find(shown.element, '[data-abre]')[0]!;
  link.focus({ focusVisible: true } as FocusOptions);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { x, y, width, height } = link.getBoundingClientRect();
  const ground = token(shown, 'papel');
  const around = new DOMRect(x - 6, y - 6, width + 12, 6);
  const pictures = [
    await paintedPixels(around),
    await paintedPixels(new DOMRect(x, y, width, height)),
  ];
  return pictures.map((picture) => strongest(picture!, ground));
}

async function judge(brand: string, scheme: 'light' | 'dark'): Promise<number> {
  document.documentElement.style.setProperty('--pal-acento', brand);
  const shown = await show('tarjetas', { width: 700, scheme });
  await settled(shown.element);
  const poor: string[] = [];
  let pairs = 0;
  for (const ground of ['papel', 'hundido']) {
    for (const name of [...TOKENS, ...MARKS]) {
      pairs += 1;
      const ratio = contrast(token(shown, name), token(shown, ground));
      if (ratio < (TOKENS.includes(name) ? 4.5 : 3)) poor.push(`${name} on ${ground}: ${ratio}`);
    }
  }
  if (engine === 'chromium') {
    const [outline, letters] = await paintedFocus(shown);
    pairs += 2;
    if (outline! < 3) poor.push(`outline painted: ${outline}`);
    if (letters! < 4.5) poor.push(`letters painted: ${letters}`);
  }
  shown.box.remove();
  expect(poor, `${brand}, ${scheme}`).to.deep.equal([]);
  return pairs;
}

export function brandsRead(count: number): void {
  describe(`${count} colours of a brand at random`, function () {
    this.timeout(240_000);
    afterEach(() => document.documentElement.style.removeProperty('--pal-acento'));
    let pairs = 0;
    after(() => console.log(`contrast: ${pairs} pairs with ${count} brands, all in order`));

    const part = fc.integer({ min: 0, max: 255 });
    const brands = fc
      .sample(fc.tuple(part, part, part), { numRuns: count, seed: SEED })
      .map((parts) => `#${parts.map((v) => v.toString(16).padStart(2, '0')).join('')}`);
    for (const brand of brands) {
      it(`${brand}: text 4.5:1, marks, borders and focus 3:1, computed and painted`, async () => {
        for (const scheme of ['light', 'dark'] as const) pairs += await judge(brand, scheme);
      });
    }
  });
}
