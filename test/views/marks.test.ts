import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { BANDERAS, ORDEN_ESTATUS } from '../../src/model/types.js';
import { marca } from '../../src/output/drawing/trazo.js';
import { markStyles } from '../../src/base/styles.js';
import { tokens } from '../../src/base/tokens.js';
import { flagLabel, flagMark, statusLabel, statusMark } from '../../src/views/marks.js';

const es = makeLocalizer('es-MX');

function draw(template: unknown): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

const shape = (template: unknown): string =>
  [...draw(template).querySelectorAll('svg *')]
    .map((e) => `${e.localName} ${e.getAttribute('d') ?? ''} ${e.getAttribute('class') ?? ''}`)
    .join('|');

interface Stroke {
  d: string;
  fill: string;
  stroke: string;
  width: string;
}

/** A circle as the path that goes around it. */
function pathOf(e: Element): string {
  if (e.localName === 'path') return e.getAttribute('d')!;
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(e.getAttribute(name)));
  const round = `a${r} ${r} 0 1 0 `;
  return `M${cx! - r!} ${cy}${round}${2 * r!} 0${round}${-2 * r!} 0z`.replaceAll(' -', '-');
}

/** What a browser paints of the mark of the screen, in light. */
function painted(estatus: (typeof ORDEN_ESTATUS)[number]): Stroke[] {
  const host = document.createElement('div');
  host.style.colorScheme = 'light';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, markStyles.styleSheet!];
  render(statusMark(estatus), root);
  const strokes = [...root.querySelectorAll('svg *')].map((e): Stroke => {
    const { fill, stroke, strokeWidth } = getComputedStyle(e);
    const isDrawn = parseFloat(strokeWidth) > 0;
    return {
      ...{ d: pathOf(e), fill },
      stroke: isDrawn ? stroke : 'none',
      width: isDrawn ? String(parseFloat(strokeWidth)) : '',
    };
  });
  host.remove();
  return strokes;
}

function rgb(hex: string | undefined): string {
  if (hex === undefined) return 'none';
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

describe('marks', () => {
  it('are in files to take away what they are on the screen: shapes, colours, width of line', () => {
    for (const estatus of ORDEN_ESTATUS) {
      const drawn = marca(estatus, 0, 0, 16).map(({ d, f, s, w }): Stroke => ({
        ...{ d: d.replaceAll(' -', '-'), fill: rgb(f), stroke: rgb(s) },
        width: w === undefined ? '' : String(w),
      }));
      expect(drawn, estatus).to.deep.equal(painted(estatus));
    }
  });

  it('gives every status and every flag a shape of its own, so that colour is never alone', () => {
    const shapes = [...ORDEN_ESTATUS.map(statusMark), ...BANDERAS.map(flagMark)].map(shape);
    expect(new Set(shapes).size).to.equal(shapes.length);
    expect(shapes.every((s) => s !== '')).to.be.true;
  });

  it('hides the mark from readers and always says the word', () => {
    for (const estatus of ORDEN_ESTATUS) {
      const box = draw(statusLabel(es, estatus));
      expect(box.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(box.textContent.trim()).not.to.equal('');
    }
  });

  it('counts flags in words', () => {
    expect(draw(flagLabel(es, 'vencida', 1)).textContent.trim()).to.equal('1 vencida');
    expect(draw(flagLabel(es, 'vencida', 2)).textContent.trim()).to.equal('2 vencidas');
    expect(draw(flagLabel(es, 'en_disputa')).textContent.trim()).to.equal('En disputa');
  });
});
