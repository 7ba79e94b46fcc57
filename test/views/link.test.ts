import { expect } from '@open-wc/testing';
import { feedImage, feedLink, safeUrl, shownHost } from '../../src/views/link.js';
import { clear, draw, es, textOf } from './draw.js';
import { SAFE, UNSAFE } from './urls.js';

const anchorOf = (uri: string): HTMLAnchorElement | null =>
  draw(feedLink(es, uri, 'Acta')).querySelector('a');

describe('links of the feed', () => {
  afterEach(clear);

  it('are tried with more than 200 addresses', () => {
    expect(UNSAFE.length + SAFE.length).to.be.greaterThan(200);
  });

  it('are text when the address is not http(s), has no host or carries credentials', () => {
    // The parser mends a missing slash before a host; a reader is still told where it leads.
    const followed = UNSAFE.filter((uri) => anchorOf(uri) !== null);
    expect(followed).to.deep.equal([]);
  });

  it('have the parsed address and nothing else', () => {
    for (const [uri, href] of SAFE) {
      const a = anchorOf(uri)!;
      expect(a.getAttribute('href'), uri).to.equal(href);
      expect(a.getAttribute('href'), uri).to.equal(new URL(uri).href);
      expect(['http:', 'https:'], uri).to.include(a.protocol);
    }
  });

  it('show the host, an IDN as punycode, so that a title cannot lie about it', () => {
    const root = draw(feedLink(es, 'https://www.gob.mx.аpple.mx/x', 'gob.mx'));
    expect(textOf(root)).to.equal('gob.mx gob.mx.xn--pple-43d.mx');
    expect(shownHost(new URL('https://www.gob.mx/x'))).to.equal('gob.mx');
  });

  it('tell the other page nothing', () => {
    expect(anchorOf('https://a.mx')?.rel).to.equal('noopener noreferrer external');
  });

  it('show the label and the address as text where nobody may follow it', () => {
    expect(textOf(draw(feedLink(es, 'javascript:alert(1)', 'Acta')))).to.equal(
      'Acta javascript:alert(1)',
    );
    expect(textOf(draw(feedLink(es, undefined, 'Acta')))).to.equal('Acta');
    expect(textOf(draw(feedLink(es, 'https://a.mx/x')))).to.equal('a.mx');
  });

  it('parse to null what is no address at all', () => {
    for (const odd of [undefined, null, 5, {}, []] as unknown as string[]) {
      expect(safeUrl(odd)).to.equal(null);
    }
  });
});

describe('images of the feed', () => {
  afterEach(clear);
  const feedUrl = new URL('https://datos.gob.mx/pal.json');

  it('are drawn from the origin of the feed and from that of the page', () => {
    for (const uri of ['https://datos.gob.mx/a.jpg', `${location.origin}/a.jpg`]) {
      const img = draw(feedImage(es, uri, 'Una presa', feedUrl)).querySelector('img')!;
      expect(img.getAttribute('src')).to.equal(uri);
      expect(img.alt).to.equal('Una presa');
      expect(img.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('are a link from anywhere else', () => {
    for (const uri of [
      'https://otro.mx/a.jpg',
      'https://datos.gob.mx:8443/a.jpg',
      'http://datos.gob.mx/a.jpg',
    ]) {
      const root = draw(feedImage(es, uri, undefined, feedUrl));
      expect(root.querySelector('img')).to.equal(null);
      expect(root.querySelector('a')?.href).to.equal(uri);
      expect(textOf(root)).to.include('Imagen');
    }
  });

  it('are nothing when their address is none', () => {
    expect(textOf(draw(feedImage(es, 'data:image/png;base64,x', 'x', feedUrl)))).to.equal('');
  });
});
