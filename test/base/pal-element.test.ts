import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { PalElement } from '../../src/base/pal-element.js';
import { tokens } from '../../src/base/tokens.js';
import { announceVersion } from '../../src/base/announce-version.js';
import { VERSION } from '../../src/base/version.js';
import { warnOnce } from '../../src/base/warn-once.js';

class WordElement extends PalElement {
  override render(): TemplateResult {
    return html`${this.loc.pedido}`;
  }
}
customElements.define('word-element', WordElement);

declare global {
  interface HTMLElementTagNameMap {
    'word-element': WordElement;
  }
}

async function said(element: WordElement): Promise<string> {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
  return element.shadowRoot?.textContent.trim() ?? '';
}

/** The warnings of the console while `work` runs. */
function warnings(work: () => void): string[] {
  const lines: string[] = [];
  const before = console.warn;
  console.warn = (line: string) => void lines.push(line);
  try {
    work();
  } finally {
    console.warn = before;
  }
  return lines;
}

describe('PalElement', () => {
  const root = document.documentElement;
  const before = root.lang;
  let holder: HTMLElement;

  beforeEach(() => {
    holder = document.createElement('div');
    document.body.append(holder);
  });

  afterEach(() => {
    holder.remove();
    root.lang = before;
  });

  it('speaks es-MX where no language is stated', async () => {
    root.removeAttribute('lang');
    const element = document.createElement('word-element');
    holder.append(element);
    expect(await said(element)).to.equal('es-MX');
  });

  it('speaks the language of the document, and follows it', async () => {
    root.lang = 'en';
    const element = document.createElement('word-element');
    holder.append(element);
    expect(await said(element)).to.equal('en');
    root.lang = 'nah';
    expect(await said(element)).to.equal('nah');
  });

  it('takes its own lang before that of an ancestor, and follows both', async () => {
    holder.lang = 'en-GB';
    const element = document.createElement('word-element');
    holder.append(element);
    expect(await said(element)).to.equal('en-GB');
    element.lang = 'es';
    expect(await said(element)).to.equal('es');
    element.removeAttribute('lang');
    expect(await said(element)).to.equal('en-GB');
    holder.lang = 'yua';
    expect(await said(element)).to.equal('yua');
  });

  it('looks out of its shadow root, and follows its own lang inside one', async () => {
    const host = document.createElement('div');
    host.lang = 'en';
    holder.append(host);
    const element = document.createElement('word-element');
    host.attachShadow({ mode: 'open' }).append(element);
    expect(await said(element)).to.equal('en');
    element.lang = 'es';
    expect(await said(element)).to.equal('es');
  });

  it('reads an empty lang, which is "unknown" in HTML, as es-MX', async () => {
    root.lang = 'en';
    holder.lang = '';
    const element = document.createElement('word-element');
    holder.append(element);
    expect(await said(element)).to.equal('es-MX');
  });

  it('looks anew where it is moved', async () => {
    root.lang = 'en';
    const element = document.createElement('word-element');
    holder.append(element);
    const other = document.createElement('div');
    other.lang = 'es';
    holder.append(other);
    other.append(element);
    expect(await said(element)).to.equal('es');
  });

  it('never falls to English for a language without words', async () => {
    const element = document.createElement('word-element');
    for (const lang of ['yua', 'nah', 'zap', 'xx-invalid', '!!', 'fr']) {
      element.lang = lang;
      holder.append(element);
      expect(await said(element)).to.equal(lang);
      expect((element as unknown as { loc: { idioma: string } }).loc.idioma).to.equal('es-MX');
    }
  });

  it('has the tokens before its own styles without asking for them', () => {
    expect(WordElement.elementStyles).to.include(tokens);
  });
});

describe('warnOnce', () => {
  it('says a thing once a page', () => {
    const lines = warnings(() => {
      for (let n = 0; n < 3; n += 1) warnOnce('prueba', 'algo');
      warnOnce('prueba', 'otra cosa');
    });
    expect(lines).to.deep.equal(['[pal-tablero] prueba: algo', '[pal-tablero] prueba: otra cosa']);
  });
});

describe('announceVersion', () => {
  it('warns once about a second copy of another version, never about the same', () => {
    const lines = warnings(() => {
      announceVersion('1.0.0');
      announceVersion('1.0.0');
      announceVersion('2.0.0');
      announceVersion('2.0.0');
      announceVersion('1.0.0');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('1.0.0').and.to.contain('2.0.0');
  });

  it('has the version of the package', async () => {
    const response = await fetch('/package.json');
    expect(((await response.json()) as { version: string }).version).to.equal(VERSION);
  });
});
