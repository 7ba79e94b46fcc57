import { expect } from '@open-wc/testing';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { cleanText, feedParagraphs, feedText, plainText, says } from '../../src/views/text.js';
import { all, clear, draw, en, es, textOf } from './draw.js';

describe('texts of the feed', () => {
  afterEach(clear);

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '</p><script>alert(1)</script>',
    '${alert(1)} {{7*7}} &lt;b&gt;',
    '<!-- lit -->',
  ]) {
    it(`stay text: ${hostile}`, () => {
      for (const view of [feedText(es, hostile), feedParagraphs(es, hostile)]) {
        const root = draw(view);
        expect(textOf(root)).to.equal(hostile);
        expect(root.querySelectorAll('img, script, b')).to.have.length(0);
      }
    });
  }

  it('lose every control that reorders what stands around them, and nothing else', () => {
    const controls = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
    expect(cleanText(`pago ${controls}fdp.exe`)).to.equal('pago fdp.exe');
    const root = draw(feedText(es, 'pago \u202Efdp.exe'));
    expect(root.querySelector('bdi')?.textContent).to.equal('pago fdp.exe');
  });

  it('are isolated when they are written from right to left', () => {
    expect(draw(feedText(es, 'שלום')).querySelector('bdi')).to.exist;
    expect(draw(feedText(es, 'Educación ñandú 2026')).querySelector('bdi')).to.equal(null);
  });

  it('carry their language only where it is another one', () => {
    const map = { 'es-MX': 'Agua', nhe: 'Atl' };
    expect(draw(feedText(es, map)).querySelector('[lang]')).to.equal(null);
    const nahuatl = makeLocalizer('nhe', 'es-MX');
    expect(draw(feedText(nahuatl, map)).querySelector('[lang]')?.getAttribute('lang')).to.equal(
      'nhe',
    );
    expect(draw(feedText(en, 'Agua')).querySelector('[lang]')?.getAttribute('lang')).to.equal(
      'es-MX',
    );
  });

  it('never carry a language tag that is none', () => {
    const odd = { '"><script>': 'Agua' };
    expect(draw(feedText(en, odd)).querySelector('[lang]')).to.equal(null);
  });

  it('keep their paragraphs and their line breaks', () => {
    const root = draw(feedParagraphs(es, 'Uno\ndos\n\n  \nTres\n'));
    expect(all(root, 'p')).to.deep.equal(['Unodos', 'Tres']);
    expect(root.querySelectorAll('br')).to.have.length(1);
  });

  it('say nothing when they are absent or blank', () => {
    for (const blank of [undefined, '', '  \n ', {}]) {
      expect(says(es, blank)).to.equal(false);
      expect(textOf(draw(feedText(es, blank)))).to.equal('');
      expect(draw(feedParagraphs(es, blank)).querySelector('p')).to.equal(null);
    }
    expect(plainText(es, ' Agua \u2066limpia\u2069 ')).to.equal('Agua limpia');
  });
});
