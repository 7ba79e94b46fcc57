/** Addresses of a feed, and whether a reader may follow them. */

const schemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://a.mx/%0aalert(1)',
  'javascript:https://a.mx/',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'vbscript:msgbox(1)',
  'blob:https://a.mx/1',
  'filesystem:https://a.mx/x',
  'file:///etc/passwd',
  'ftp://a.mx/x',
  'ws://a.mx/',
  'wss://a.mx/',
  'mailto:a@a.mx',
  'tel:+525512345678',
  'about:blank',
  'view-source:https://a.mx/',
  'chrome://settings',
  'intent://a.mx#Intent;end',
  'x-https://a.mx/',
  'httpsx://a.mx/',
  'http+unix://a.mx/',
];

const shapes = [
  '',
  ' ',
  '/ruta',
  './ruta',
  '../ruta',
  '?a=1',
  '#a',
  'a.mx',
  'www.a.mx/x',
  '//a.mx/x',
  '\\\\a.mx\\x',
  'https:',
  'https:/',
  'https://',
  'https:///',
  'https:a.mx',
  'https:/a.mx',
  'https:\\\\a.mx',
  'http://',
  'http://?a',
  'https://#a',
  'https://a b.mx/',
  'https://a<b>.mx/',
  'https://a.mx:99999/',
  'https://[::1',
  'https://%00.mx/',
  'https://a.mx^b/',
  'null',
  'undefined',
  '[object Object]',
];

const credentials = [
  'u',
  'u:p',
  ':p',
  'a.mx',
  'www.gob.mx',
  'https',
  'u%40gob.mx',
  'gob.mx:443',
].flatMap((who) => [
  `https://${who}@b.mx/`,
  `http://${who}@b.mx:8080/x?y#z`,
  `HTTPS://${who}@[::1]/`,
]);

const hosts: [string, string][] = [
  ['a.mx', 'a.mx'],
  ['A.MX', 'a.mx'],
  ['www.a.mx', 'www.a.mx'],
  ['a.mx.', 'a.mx.'],
  ['a.mx:8443', 'a.mx:8443'],
  ['127.0.0.1', '127.0.0.1'],
  ['0x7f.1', '127.0.0.1'],
  ['2130706433', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['a_b.mx', 'a_b.mx'],
  ['méxico.mx', 'xn--mxico-bsa.mx'],
  ['аpple.mx', 'xn--pple-43d.mx'],
  ['ｇｏｂ.mx', 'gob.mx'],
  ['xn--mxico-bsa.mx', 'xn--mxico-bsa.mx'],
  ['niño.gob.mx', 'xn--nio-8ma.gob.mx'],
];

const tails: [string, string][] = [
  ['', '/'],
  ['/', '/'],
  ['/a b', '/a%20b'],
  ['/a?b=c&d=%3C', '/a?b=c&d=%3C'],
  ['/"onmouseover="x', '/%22onmouseover=%22x'],
  ['/<script>', '/%3Cscript%3E'],
  ['/ñ', '/%C3%B1'],
  ['/..//x', '//x'],
  ['/a#<b>', '/a#%3Cb%3E'],
];

/** Addresses that must stay text. */
export const UNSAFE: readonly string[] = [...schemes, ...shapes, ...credentials];

/** Addresses to follow with the `href` that they must have: every host with every tail, twice. */
export const SAFE: readonly [uri: string, href: string][] = hosts.flatMap(([host, asHost]) =>
  tails.flatMap(([tail, asTail]): [string, string][] => [
    [`https://${host}${tail}`, `https://${asHost}${asTail}`],
    [`http://${host}${tail}`, `http://${asHost}${asTail}`],
  ]),
);
