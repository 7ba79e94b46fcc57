import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { BANDERAS, ORDEN_ESTATUS } from '../../src/model/types.js';
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

describe('marks', () => {
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
