import { expect } from '@open-wc/testing';
import { isHttpUrl } from '../../src/feed/schema/base.js';
import { parseFeed } from '../../src/feed/parse.js';
import { safeUrl } from '../../src/views/link.js';

const GOOD = [
  ...['http://ejemplo.mx', 'https://ejemplo.mx', 'https://ejemplo.mx/', 'HTTPS://EJEMPLO.MX/A'],
  ...['hTtP://ejemplo.mx', ' https://ejemplo.mx ', '\thttps://ejemplo.mx\n'],
  ...[
    'https://www.gob.mx/sfp',
    'https://ejemplo.mx:8443/a',
    'http://ejemplo.mx:80/',
    'https://a.b.c.d.e.mx',
  ],
  ...['https://ejemplo.mx/a/b/c.pdf', 'https://ejemplo.mx/a?b=c&d=e', 'https://ejemplo.mx/#ancla'],
  ...[
    'https://ejemplo.mx/?',
    'https://ejemplo.mx/?#',
    'https://ejemplo.mx/a%20b',
    'https://ejemplo.mx/a b.pdf',
  ],
  ...['https://ejemplo.mx/año/ñandú', 'https://ejemplo.mx/?q=año', 'https://ejemplo.mx/😀'],
  ...['https://méxico.mx/', 'https://xn--mxico-bsa.mx/', 'https://пример.рф/', 'https://例え.jp/'],
  ...['https://mañana.com', 'https://EJEMPLO.mx./', 'http://localhost/', 'http://localhost:3000/x'],
  ...[
    'http://127.0.0.1/',
    'http://10.0.0.1:8080/a',
    'http://[::1]/',
    'https://[2001:db8::1]:8443/x',
  ],
  ...[
    'http://0x7f.1/',
    'http://2130706433/',
    'https://ejemplo.mx/a/../b',
    'https://ejemplo.mx/./a',
  ],
  ...[
    'https://ejemplo.mx\\a\\b',
    'https://ejemplo.mx//doble',
    'https://ejemplo.mx/a;b=c',
    'https://ejemplo.mx/a,b',
  ],
  ...[
    'https://ejemplo.mx/@usuario',
    'https://ejemplo.mx/a@b',
    'https://ejemplo.mx/?u=a@b',
    'https://ejemplo.mx/#a@b',
  ],
  ...[
    'https://ejemplo.mx/javascript:alert(1)',
    'https://ejemplo.mx/?javascript:',
    'https://ejemplo.mx/#javascript:',
  ],
  ...[
    'https://ejemplo.mx/"><script>',
    "https://ejemplo.mx/'onload='",
    'https://ejemplo.mx/<b>',
    'https://ejemplo.mx/`',
  ],
  ...[
    'https://ejemplo.mx/%00',
    'https://ejemplo.mx/%0a%0d',
    'https://ejemplo.mx/%2e%2e/',
    'https://ejemplo.mx/%',
  ],
  ...[
    'https://ejemplo.mx/{a}',
    'https://ejemplo.mx/|a',
    'https://ejemplo.mx/^a',
    'https://ejemplo.mx/[a]',
  ],
  ...[
    'https://docs.google.com/spreadsheets/d/1/edit?usp=sharing',
    'https://drive.google.com/file/d/1/view',
  ],
  ...[
    'https://web.archive.org/web/2016/http://ejemplo.mx/',
    'https://youtu.be/abc',
    'https://bit.ly/3x',
  ],
  ...[
    'http://ejemplo.mx/index.php?option=com_content&id=12:acta&Itemid=3',
    'http://ejemplo.mx/~usuario/',
  ],
  ...[
    'https://ejemplo.mx/‮fdp.exe',
    'https://ejemplo.mx/a\u200bb',
    'https://ejemplo.gob.mx/PAL%202025.pdf',
  ],
  ...[
    'https://1.mx',
    'https://a-b.mx',
    'https://a_b.mx',
    'http://ejemplo',
    'https://ejemplo.museum',
  ],
];

const BAD: unknown[] = [
  ...[
    '',
    ' ',
    'ejemplo.mx',
    'www.ejemplo.mx',
    '//ejemplo.mx',
    '/a/b.pdf',
    './a',
    '../a',
    'a.pdf',
    '#a',
    '?a',
  ],
  ...[
    'http:',
    'https:',
    'http:/',
    'https:/',
    'http://',
    'https://',
    'https:///',
    'https:////',
    'https://?',
    'https://#',
  ],
  ...[
    'http:ejemplo.mx',
    'https:ejemplo.mx',
    'http:/ejemplo.mx',
    'https:/ejemplo.mx',
    'https:\\\\ejemplo.mx',
  ],
  ...[
    'http:///ejemplo.mx',
    'https:///ejemplo.mx/a',
    'https://\\ejemplo.mx',
    'https:/\\ejemplo.mx',
    'http\\://ejemplo.mx',
  ],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
  ],
  ...[
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    'java\tscript:alert(1)',
  ],
  ...[
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript\n:alert(1)',
    'javascript :alert(1)',
  ],
  ...[
    'javascript://ejemplo.mx/%0aalert(1)',
    'javascript://https://ejemplo.mx',
    'javascript:https://ejemplo.mx',
  ],
  ...[
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3aalert(1)',
    '%6aavascript:alert(1)',
  ],
  ...[
    'jav&#x09;ascript:alert(1)',
    'j\u0000avascript:alert(1)',
    'ｊavascript:alert(1)',
    'javascript：alert(1)',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html,x',
    ' data:text/html,x',
    'data:,x',
    'data:image/svg+xml,x',
  ],
  ...[
    'data:text/html;base64,PHNjcmlwdD4=',
    'data:application/pdf;base64,x',
    'da\tta:text/html,x',
    'data://ejemplo.mx/x',
  ],
  ...[
    'blob:https://ejemplo.mx/0b2f',
    'blob:null/0b2f',
    'BLOB:https://ejemplo.mx/x',
    'filesystem:https://ejemplo.mx/x',
  ],
  ...[
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'livescript:x',
    'mocha:x',
    'view-source:https://ejemplo.mx',
  ],
  ...[
    'file:///etc/passwd',
    'file://servidor/a',
    'C:\\datos\\acta.pdf',
    'c:/datos/acta.pdf',
    '\\\\servidor\\a',
    'Z:acta.pdf',
  ],
  ...[
    'ftp://ejemplo.mx/a',
    'ftps://ejemplo.mx',
    'sftp://ejemplo.mx',
    'ws://ejemplo.mx',
    'wss://ejemplo.mx',
    'gopher://ejemplo.mx',
  ],
  ...[
    'mailto:a@ejemplo.mx',
    'tel:+527771234567',
    'sms:+52777',
    'geo:19,-99',
    'whatsapp://send',
    'intent://x#Intent;end',
  ],
  ...[
    'about:blank',
    'about:srcdoc',
    'chrome://settings',
    'resource://x',
    'moz-extension://x',
    'ms-word:ofe|u|x',
    'urn:isbn:1',
    'cid:1',
  ],
  ...[
    'https://usuario@ejemplo.mx',
    'https://usuario:clave@ejemplo.mx',
    'https://:clave@ejemplo.mx',
    'http://gob.mx@malo.example/',
  ],
  ...[
    'https://www.gob.mx%2f@malo.example',
    'https://gob.mx:443@malo.example',
    'https://a@b@ejemplo.mx',
    'https://%40@ejemplo.mx',
  ],
  ...[
    'https://gob.mx\u0000@malo.example',
    'https://ejem\tplo.mx',
    'https://ejem\nplo.mx',
    'ht\ntps://ejemplo.mx',
    'https:\t//ejemplo.mx',
  ],
  ...[
    'https://ejemplo.mx/a\nb',
    'https://ejemplo.mx/\u0000',
    'https://ejemplo.mx/\u001b',
    '\u0000https://ejemplo.mx',
    'https://ejemplo.mx/\u007f',
  ],
  ...[
    'https://ejemplo.mx:99999',
    'https://ejemplo.mx:-1',
    'https://ejemplo.mx:x',
    'https://[::1',
    'https://[x]/',
    'https://::1/',
  ],
  ...[
    'https://256.256.256.256/',
    'https://1.2.3.4.5/',
    'https://a b.mx',
    'https://a<b.mx',
    'https://a>b.mx',
    'https://%00.mx',
  ],
  ...[
    'https://%zz.mx/',
    'https://a|b.mx',
    'https://a^b.mx',
    'https://ejemplo.mx%23a',
    'https://a%2fb.mx',
  ],
  ...[
    'hhttp://ejemplo.mx',
    'http s://ejemplo.mx',
    'https//ejemplo.mx',
    'https;//ejemplo.mx',
    'htps://ejemplo.mx',
    'httpss://ejemplo.mx',
  ],
  ...[
    'ver https://ejemplo.mx',
    '(https://ejemplo.mx)',
    '<https://ejemplo.mx>',
    '"https://ejemplo.mx"',
    '=https://ejemplo.mx',
    'url:https://ejemplo.mx',
  ],
  ...[
    'https：//ejemplo.mx',
    'ｈttps://ejemplo.mx',
    'https://',
    'No disponible',
    'N/A',
    '-',
    'pendiente',
  ],
  ...[
    null,
    undefined,
    5,
    true,
    {},
    [],
    ['https://ejemplo.mx'],
    { href: 'https://ejemplo.mx' },
    new Date(0),
  ],
];

describe('links', () => {
  it('are held against at least 200 addresses', () => {
    expect(new Set([...GOOD, ...BAD]).size).to.be.at.least(200);
  });

  for (const uri of GOOD) {
    it(`leads to ${JSON.stringify(uri)}, as the browser parses it`, () => {
      expect(isHttpUrl(uri)).to.equal(true);
      const url = safeUrl(uri)!;
      expect(url.href).to.equal(new URL(uri).href);
      expect(url.protocol).to.match(/^https?:$/);
    });
  }

  for (const uri of BAD) {
    it(`refuses ${JSON.stringify(uri) ?? 'undefined'}`, () => {
      expect(isHttpUrl(uri)).to.equal(false);
    });
  }

  it('are set aside by the reader when they are refused, and kept as written when not', () => {
    const link = (uri: unknown): object => ({ titulo: 'x', uri, ubicacion: 'Archivo' });
    const refused = BAD.filter((uri) => typeof uri === 'string' && uri.trim() !== '');
    const { feed, porClase } = parseFeed({ planes: [], fuentes: [...refused, ...GOOD].map(link) });
    const kept = feed!.fuentes!.flatMap(({ uri }) => (uri === undefined ? [] : [uri]));
    for (const uri of kept) expect(isHttpUrl(uri), uri).to.equal(true);
    expect(kept.length).to.be.at.least(GOOD.length);
    expect(porClase['fuentes']!.rechazados).to.equal(0);
  });
});
