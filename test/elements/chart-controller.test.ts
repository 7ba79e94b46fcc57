import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { FeedElement } from '../../src/context/feed-element.js';
import { axeFindings } from '../helpers/axe.js';
import { until } from '../helpers/faults.js';

/** Element → how many drawings and pictures it offers of the sample. */
const CHARTS: readonly (readonly [tag: string, svg: number, png: number])[] = [
  ['avance-timeline', 1, 1],
  ['avance-resumen', 2, 1],
  ['avance-curva', 1, 0],
  ['avance-matriz', 1, 0],
  ['pal-secretariado', 1, 0],
  ['pal-mesas', 1, 0],
];

async function open(tag: string): Promise<[FeedElement, HTMLDialogElement]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as FeedElement;
  const asked = { src: '/demo/feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' };
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  box.append(element);
  await element.listo;
  await element.updateComplete;
  const root = element.shadowRoot!;
  const door = root.querySelector<HTMLElement>('[part=llevar]')!;
  door.focus();
  door.click();
  await until(() => root.querySelector('dialog.llevar-dialogo') !== null, 5000);
  return [element, root.querySelector<HTMLDialogElement>('dialog.llevar-dialogo')!];
}

const codes = (dialog: HTMLElement): string[] =>
  [...dialog.querySelectorAll<HTMLTextAreaElement>('textarea.texto')].map(({ value }) => value);

describe('what can be taken away of a chart', () => {
  for (const [tag, svg, png] of CHARTS) {
    it(`of <${tag}> is its drawing, its source and the code for this one element`, async () => {
      const [element, dialog] = await open(tag);
      const files = [...dialog.querySelectorAll<HTMLElement>('[data-descarga]')];
      const kinds = files.map((b) => b.dataset['descarga']!.slice(0, 3));
      expect(kinds.filter((k) => k === 'svg')).to.have.length(svg);
      expect(kinds.filter((k) => k === 'png')).to.have.length(png);
      expect(dialog.textContent).to.match(/SHA-256 de los datos: [0-9a-f]{64}/);
      const [tagged = '', marked, framed] = codes(dialog);
      expect(tagged).to.include(
        `<${tag} src="${location.origin}/demo/feeds/estado-de-muestra.json"`,
      );
      expect(tagged).to.include('plan="pal-2026"').and.to.include('hoy="2026-11-22"');
      expect(marked).to.include(`<div data-${tag} data-src=`);
      expect(framed).to.include(`elemento=${tag}`);
      expect(await axeFindings(element)).to.deep.equal([]);
      dialog.close();
      await element.updateComplete;
      expect((element.shadowRoot!.activeElement as HTMLElement).part.contains('llevar')).to.be.true;
    });
  }

  it('offers the text of a drawing where nothing may be copied, and says why a picture is none', async () => {
    const [, dialog] = await open('avance-timeline');
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      configurable: true,
      value: undefined,
    });
    try {
      const row = dialog.querySelector('[data-descarga=svg0]')!.closest('li')!;
      row.querySelector<HTMLElement>('.copia button')!.click();
      const box = row.querySelector('textarea')!;
      await until(() => !box.hidden, 3000);
      expect(box.value).to.match(/^<\?xml/);
      const document = new DOMParser().parseFromString(box.value, 'image/svg+xml');
      expect(document.querySelector('desc')!.textContent).to.include('Cronograma del plan');
    } finally {
      Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
    const picture = dialog.querySelector('[data-descarga=png0]')!.closest('li')!;
    expect(picture.querySelector('.copia')).to.equal(null);
    expect(picture.textContent).to.include('copie el SVG');
  });
});
