import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { heading } from '../../src/views/heading.js';

function tagOf(level: number): string {
  const box = document.createElement('div');
  render(heading(level, 'Título'), box);
  return box.firstElementChild!.localName;
}

describe('heading', () => {
  it('has the level that was asked for, inside 1 to 6', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 0, -2, NaN].map(tagOf)).to.deep.equal([
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'h6',
      'h2',
      'h1',
      'h2',
    ]);
  });

  it('can take the focus only when it has an id', () => {
    const box = document.createElement('div');
    render(heading(2, 'Uno'), box);
    expect(box.firstElementChild!.hasAttribute('tabindex')).to.be.false;
    render(heading(2, 'Uno', 'clase', 'titulo'), box);
    expect(box.firstElementChild!.outerHTML).to.contain('tabindex="-1"');
  });
});
