import { expect } from '@open-wc/testing';
import { EXERCISE } from '../helpers/elements.js';
import { engine } from '../helpers/engine.js';
import { paintedPixels, pretendMedia } from '../helpers/host.js';
import { find } from './actions.js';
import { show, type Box, type Mounted } from './states.js';

type Rgb = readonly [number, number, number];

/** WCAG 2 relative luminance of an sRGB colour of 0..255. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((v) => {
    const c = v / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** States with marks and bars of every kind. */
const DRAWN = ['tarjetas', 'linea', 'compromiso', 'avance-resumen'];
const SCHEMES = ['light', 'dark'] as const;
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

/** A token as the engine resolves it. */
function token({ element }: Mounted, name: string): Rgb {
  const probe = document.createElement('span');
  element.shadowRoot!.append(probe);
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [r, g, b] = color.match(/[\d.]+/g)!.map(Number);
  return [r!, g!, b!];
}

describe('colours', function () {
  this.timeout(30_000);

  for (const scheme of SCHEMES) {
    it(`${scheme}: text has 4.5:1, marks, borders and focus 3:1, on either ground`, async () => {
      const shown = await show('compromiso-card', { width: 600, scheme });
      const at = (name: string): Rgb => token(shown, name);
      for (const ground of GROUNDS) {
        for (const text of TEXTS) {
          const ratio = contrast(at(text), at(ground));
          expect(ratio, `${text} on ${ground}`).to.be.at.least(4.5);
        }
        for (const mark of [...STATUSES, 'control']) {
          const ratio = contrast(at(mark), at(ground));
          expect(ratio, `${mark} on ${ground}`).to.be.at.least(3);
        }
      }
      expect(contrast(at('tinta'), at('papel'))).to.be.at.least(7);
    });
  }

  it('never carry a status alone: each has a shape and a word of its own', async () => {
    const { element } = await show('tarjetas, everything open', { width: 1000, scheme: 'light' });
    const marks = find(element, '.definiciones .est');
    const shapes = marks.map((m) => m.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, ''));
    const words = marks.map((m) => m.textContent.trim());
    expect(marks.length).to.be.at.least(7);
    expect(new Set(shapes).size).to.equal(new Set(words).size);
    const flags = find(element, '.definiciones .aviso');
    const flagShapes = flags.map((m) =>
      m.querySelector('svg')!.innerHTML.replace(/<!--.*?-->/g, ''),
    );
    expect(new Set([...shapes, ...flagShapes]).size).to.equal(
      new Set(shapes).size + new Set(flagShapes).size,
    );
  });

  it('every mark of a status stands beside its word, or its bar beside a list of them', async () => {
    for (const name of [
      'tarjetas',
      'tabla',
      'compromiso, everything open',
      'avance-resumen',
      ...EXERCISE,
    ]) {
      const { element, box } = await show(name, { width: 1000, scheme: 'light' });
      const alone = find(element, 'svg.m').filter((mark) => {
        const beside = mark.parentElement!.textContent.trim();
        return beside === '' && mark.closest('.apilada, .seg, .marcas, [role=img]') === null;
      });
      expect(
        alone.map((m) => m.outerHTML),
        name,
      ).to.deep.equal([]);
      box.remove();
    }
  });
});

/** True when something is painted that stands out from the ground. */
function isVisible({ data }: ImageData, ground: Rgb): boolean {
  for (let i = 0; i < data.length; i += 4) {
    if (contrast([data[i]!, data[i + 1]!, data[i + 2]!], ground) >= 3) return true;
  }
  return false;
}

/** One of each kind, in the order of the page. */
function oneOfEach(elements: readonly Element[]): Element[] {
  const kinds = new Map<string, Element>();
  for (const el of elements) {
    const { width, height } = el.getBoundingClientRect();
    const kind = `${el.parentElement!.getAttribute('class')} ${el.localName} ${el.getAttribute('class')}`;
    if (width > 1 && height > 1 && !kinds.has(kind)) kinds.set(kind, el);
  }
  return [...kinds.values()];
}

const PAINTED = '.m, .apilada > i, .seg > i, .pista i, .plot svg *, .aviso.tarde';

// Only Chromium can pretend a forced palette.
if (engine === 'chromium') {
  describe('forced colours', function () {
    this.timeout(60_000);

    afterEach(() => pretendMedia({}));

    for (const scheme of SCHEMES) {
      for (const name of DRAWN) {
        it(`${name}, ${scheme} palette: no mark or bar vanishes`, async () => {
          await pretendMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
          expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
          const where: Box = { width: 1000, scheme };
          const { element } = await show(name, where);
          const ground = await paintedPixels(new DOMRect(0, 0, 4, 4));
          const paper: Rgb = [ground!.data[0]!, ground!.data[1]!, ground!.data[2]!];
          const gone: string[] = [];
          const kinds = oneOfEach(find(element, PAINTED));
          expect(kinds.length).to.be.above(5);
          for (const el of kinds) {
            const pixels = await paintedPixels(el.getBoundingClientRect());
            if (!isVisible(pixels!, paper)) gone.push(el.outerHTML.slice(0, 120));
          }
          expect(gone).to.deep.equal([]);
        });
      }
    }

    it('show what is pressed and what has the focus', async () => {
      await pretendMedia({ 'forced-colors': 'active' });
      const { element } = await show('tarjetas', { width: 1000, scheme: 'light' });
      const look = (el: Element): string => {
        const { outlineStyle, borderBottomColor, borderBottomWidth, boxShadow, fontWeight } =
          getComputedStyle(el);
        return [outlineStyle, borderBottomColor, borderBottomWidth, boxShadow, fontWeight].join();
      };
      const [on, off] = ['tarjetas', 'tabla'].map((v) => find(element, `[data-vista=${v}]`)[0]!);
      expect(look(on!)).not.to.equal(look(off!));
      element.filtros = { estatus: 'verificada' };
      await element.updateComplete;
      const [pressed, other] = ['verificada', 'concluida'].map(
        (e) => find(element, `[data-estatus=${e}]`)[0]!,
      );
      const span = (el: Element): string => getComputedStyle(el.querySelector('span')!).fontWeight;
      expect(span(pressed!) + look(pressed!)).not.to.equal(span(other!) + look(other!));
    });
  });
}
