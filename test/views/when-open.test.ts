import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { calc } from '../../src/views/calc.js';

const opened = (details: HTMLDetailsElement): Promise<unknown> =>
  new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));

describe('whenOpen, by calc', () => {
  it('makes the content on opening, keeps it up to date and drops it on closing', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const draw = (n: number): unknown =>
      render(
        calc('Suma', () => html`<p>${n}</p>`),
        box,
      );
    draw(1);
    const details = box.querySelector('details')!;
    expect(box.querySelector('p')).to.be.null;
    const open = opened(details);
    details.open = true;
    await open;
    expect(box.querySelector('p')?.textContent).to.equal('1');
    draw(2);
    expect(box.querySelector('p')?.textContent).to.equal('2');
    const closed = opened(details);
    details.open = false;
    await closed;
    expect(box.querySelector('p')).to.be.null;
    box.remove();
  });

  it('draws content that is given as it is', () => {
    const box = document.createElement('div');
    render(calc('Suma', html`<p>1</p>`, 'clase'), box);
    expect(box.querySelector('details.calc.clase p')?.textContent).to.equal('1');
  });
});
