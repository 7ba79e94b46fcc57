/**
 * Four palettes of forced colours in Firefox, which takes any palette from its settings (Chromium knows
 * two, in colours.test.ts): no mark of a status, no outline of the focus and no text may vanish.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findFirefox } from '../../scripts/lib/browsers.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LEAST = { text: 4.5, mark: 3 };

/** Ground, text, link, visited: the contrast themes that come with Windows 11. */
const PALETTES = {
  Aquatic: ['#202020', '#ffffff', '#75e9fc', '#75e9fc'],
  Desert: ['#fffaef', '#3d3d3d', '#1c5e75', '#1c5e75'],
  Dusk: ['#2d3236', '#ffffff', '#70ebde', '#70ebde'],
  'Night sky': ['#000000', '#ffffff', '#8080ff', '#8080ff'],
};

const prefs = ([ground, text, link, visited]) => ({
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'browser.display.background_color': ground,
  'browser.display.foreground_color': text,
  'browser.anchor_color': link,
  'browser.visited_color': visited,
  'browser.active_color': link,
  // The dark half of the settings, for a page that asks for it.
  'browser.display.background_color.dark': ground,
  'browser.display.foreground_color.dark': text,
  'browser.anchor_color.dark': link,
  'browser.visited_color.dark': visited,
});

let server;
let origin;
before(async () => {
  server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  origin = server.resolvedUrls.local[0].replace(/\/$/, '');
});
after(() => server?.close());

/** In the page: one of each kind of mark, and what it may not do without. */
function marksOf() {
  const root = document.querySelector('pal-tablero').shadowRoot;
  const kinds = new Map();
  for (const el of root.querySelectorAll('.m, .apilada > i, .seg > i, .aviso.tarde')) {
    const box = el.getBoundingClientRect();
    const kind = `${el.parentElement.className} ${el.localName} ${el.getAttribute('class')}`;
    if (box.width > 1 && box.height > 1 && !kinds.has(kind)) kinds.set(kind, el);
  }
  const link = root.querySelector('[data-abre]');
  link.focus({ focusVisible: true });
  const place = (el, more = 0) => {
    const { x, y, width, height } = el.getBoundingClientRect();
    const [left, top] = [x + scrollX - more, y + scrollY - more];
    return { x: left, y: top, width: width + 2 * more, height: height + 2 * more };
  };
  return {
    marks: [...kinds].map(([kind, el]) => ({ kind, clip: place(el) })),
    text: place(root.querySelector('.lectura')),
    focus: { ...place(link, 6), height: 6 },
  };
}

/** In the page: the strongest contrast of a picture against a ground. */
async function strongest(png, ground) {
  const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: picture.width, height: picture.height });
  const brush = canvas.getContext('2d');
  brush.drawImage(picture, 0, 0);
  const { data } = brush.getImageData(0, 0, picture.width, picture.height);
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => {
      const c = v / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const base = light([1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16)));
  let most = 1;
  for (let i = 0; i < data.length; i += 4) {
    const [low, high] = [base, light([data[i], data[i + 1], data[i + 2]])].sort((a, b) => a - b);
    most = Math.max(most, (high + 0.05) / (low + 0.05));
  }
  return most;
}

async function judge(palette) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: prefs(palette),
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${origin}/demo/`, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      ['listo', 'parcial'].includes(document.querySelector('pal-tablero')?.estado),
    );
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
    const { marks, text, focus } = await page.evaluate(marksOf);
    const most = async (clip) => {
      const picture = await page.screenshot({ clip, encoding: 'base64' });
      return page.evaluate(strongest, picture, palette[0]);
    };
    assert.ok(marks.length > 8, `${marks.length} kinds of marks`);
    const gone = [];
    for (const { kind, clip } of marks) if ((await most(clip)) < LEAST.mark) gone.push(kind);
    if ((await most(text)) < LEAST.text) gone.push('text');
    if ((await most(focus)) < LEAST.mark) gone.push('outline of the focus');
    assert.deepEqual(gone, []);
    return marks.length;
  } finally {
    await browser.close();
  }
}

describe('a palette of forced colours', () => {
  for (const [name, palette] of Object.entries(PALETTES)) {
    it(`${name}: no mark, text or focus vanishes`, { timeout: 120_000 }, async () => {
      console.log(`forced colours, ${name}: ${await judge(palette)} kinds of marks in sight`);
    });
  }
});
