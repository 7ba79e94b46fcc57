/**
 * What a Linux screen reader is given: the tree of Firefox through AT-SPI, on a screen that nobody
 * sees, against Chromium's own tree of the same page, whose order reading.test.ts measures.
 * Needs apt-get install firefox-esr xvfb at-spi2-core dbus gir1.2-atspi-2.0 python3-gi; where one is
 * missing there is nothing to test with, and that is said.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, findChromium, onPath } from '../../scripts/lib/browsers.js';
import { readTree } from '../helpers/tree.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READ = fileURLToPath(new URL('atspi.py', import.meta.url));
const BUS = '/usr/libexec/at-spi-bus-launcher';
/** Title of the last commitment: when it is told, the board is whole. */
const LAST = 'Vigilar la agenda ciudadana';
const PATIENCE_S = 50;
/** A bus that starts late is not heard by the browser. */
const TIMES = 3;

/** The system's own Python has the bindings, if any. */
const python = '/usr/bin/python3';
const speaks =
  spawnSync(python, ['-c', 'import gi; gi.require_version("Atspi", "2.0")']).status === 0;
const firefox = process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
const ready = speaks && firefox && onPath('Xvfb') && onPath('dbus-run-session') && existsSync(BUS);

/** In a session of its own: the bus, then the browser, then who reads. */
const SESSION = `
"${BUS}" --launch-immediately & sleep 3
"$FIREFOX" --no-remote --profile "$PROFILE" --kiosk "$PAGE" >/dev/null 2>&1 & browser=$!
"${python}" "${READ}" "${LAST}" ${PATIENCE_S}
kill $browser
`;

async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((done) => screen.stdout.once('data', done));
  return { screen, display: `:${String(number).trim()}` };
}

async function throughAtspi(address) {
  const profile = mkdtempSync(join(tmpdir(), 'pal-atspi-'));
  const { screen, display } = await startScreen();
  try {
    const env = {
      ...process.env,
      ...{ DISPLAY: display, HOME: profile, PROFILE: profile, PAGE: address, FIREFOX: firefox },
      ...{ GTK_MODULES: 'gail:atk-bridge', GNOME_ACCESSIBILITY: '1', ACCESSIBILITY_ENABLED: '1' },
    };
    const child = spawn('dbus-run-session', ['--', 'sh', '-c', SESSION], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    for await (const part of child.stdout) text += part;
    // The bus talks on the same line of output.
    return JSON.parse(text.split('\n').findLast((line) => /^(\[\[|null$)/.test(line)) ?? 'null');
  } finally {
    screen.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

async function throughChromium(address) {
  const browser = await puppeteer.launch({
    executablePath: (await findChromium()).path,
    args: CHROMIUM_FLAGS,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const tree = await readTree(await page.createCDPSession());
  await browser.close();
  return tree;
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
/** What both tell, by its roles in Chromium and in AT-SPI: a fold is a button in Firefox. */
const SAME = {
  heading: [['heading'], ['heading']],
  link: [['link'], ['link']],
  button: [
    ['button', 'DisclosureTriangle'],
    ['push button', 'toggle button'],
  ],
  tab: [['tab'], ['page tab']],
};
/** Places that take the focus from a script or to be scrolled; what they hold is read. */
const PLACES = ['document web', 'section', 'landmark', 'panel', 'paragraph'];

if (!ready) console.log('AT-SPI: nothing here to read it with; see atspi.node.extended.js');
else {
  describe('the demo page through AT-SPI', () => {
    let server;
    let atspi;
    let chromium;
    before(async () => {
      server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0 } });
      await server.listen();
      const address = `${server.resolvedUrls.local[0].replace(/\/$/, '')}/demo/`;
      chromium = await throughChromium(address);
      for (let time = 0; time < TIMES && !atspi; time++) atspi = await throughAtspi(address);
    });
    after(() => server?.close());

    it('has no nameless thing that takes the focus', () => {
      assert.ok(Array.isArray(atspi), 'nothing was told');
      console.log(
        `AT-SPI: ${atspi.length} things, ${atspi.filter((one) => one[2]).length} focusable`,
      );
      const nameless = atspi.filter(([role, name, focusable]) => {
        return focusable && plain(name) === '' && !PLACES.includes(role);
      });
      assert.deepEqual(nameless, []);
    });

    for (const [kind, [own, told]] of Object.entries(SAME)) {
      it(`tells every ${kind} in the same order as Chromium`, () => {
        const names = atspi.filter(([role]) => told.includes(role)).map(([, name]) => plain(name));
        const theirs = chromium
          .filter(({ role }) => own.includes(role))
          .map(({ name }) => plain(name));
        const loose = (list) => list.map((name) => name.replace(/[\s·|]+/g, ''));
        assert.ok(theirs.length > 0);
        assert.deepEqual(loose(names), loose(theirs));
      });
    }
  });
}
