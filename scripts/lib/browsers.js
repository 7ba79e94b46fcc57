/**
 * Finds the browsers that the tests run in. A fresh machine has none, so the search ends with the
 * binary that the npm package @sparticuz/chromium ships, and a failure names the command to run.
 */
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Flags for any Chromium here: no sandbox (CI runs as root) and no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** apt line for each engine, printed when it is missing. */
export const APT = {
  chromium: 'apt-get install -y --no-install-recommends chromium-headless-shell',
  firefox: 'apt-get install -y --no-install-recommends firefox-esr',
  webkit: 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb',
};

/**
 * @param {string[]} names commands in order of preference
 * @returns {string | undefined} absolute path of the first one that PATH holds
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return undefined;
}

/**
 * Chromium, in this order: CHROME_PATH; a command on PATH; chrome-launcher's own search (macOS and
 * Windows keep browsers elsewhere); the binary of @sparticuz/chromium.
 * @returns {Promise<{path: string, source: string}>}
 * @throws {Error} naming the apt line, when there is none
 */
export async function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (!isExecutable(CHROME_PATH))
      throw new Error(`CHROME_PATH is not executable: ${CHROME_PATH}`);
    return { path: CHROME_PATH, source: 'CHROME_PATH' };
  }
  const command = onPath(
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  );
  if (command) return { path: command, source: 'PATH' };
  const installed = await fromChromeLauncher();
  if (installed) return { path: installed, source: 'chrome-launcher' };
  const shipped = await fromSparticuz();
  if (shipped) return { path: shipped, source: '@sparticuz/chromium' };
  throw new Error(missing('Chromium', 'CHROME_PATH', APT.chromium));
}

/**
 * @returns {string} path of a Firefox
 * @throws {Error} naming the apt line, when there is none
 */
export function findFirefox() {
  const path = process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
  if (!path) throw new Error(missing('Firefox', 'FIREFOX_PATH', APT.firefox));
  return path;
}

/**
 * WebKitGTK's driver and small browser. It is WebKit's engine, not Safari.
 * @returns {{driver: string, xvfb: string, browser: string}}
 * @throws {Error} naming the apt line, when a part is missing
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = miniBrowser();
  if (!driver || !xvfb || !browser) {
    throw new Error(missing('WebKitGTK (WebKitWebDriver, MiniBrowser, Xvfb)', '', APT.webkit));
  }
  return { driver, xvfb, browser };
}

/** MiniBrowser lies outside PATH, in a folder named by architecture and API version. */
function miniBrowser() {
  for (const libraries of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    for (const folder of ['', ...list(libraries)]) {
      for (const api of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
        const file = join(libraries, folder, api, 'MiniBrowser');
        if (isExecutable(file)) return file;
      }
    }
  }
  return undefined;
}

async function fromChromeLauncher() {
  try {
    const { Launcher } = await import('chrome-launcher');
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** It unpacks into the temporary folder; ours is inside the project, so that it stays between runs. */
async function fromSparticuz() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env.TMPDIR;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    process.env.TMPDIR = join(ROOT, '.cache', 'chromium');
    mkdirSync(process.env.TMPDIR, { recursive: true });
    return await chromium.executablePath();
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * @param {string} what
 * @param {string} variable
 * @param {string} apt
 */
function missing(what, variable, apt) {
  const or = variable ? `, or set ${variable} to its path` : '';
  return `No ${what} found. On Debian or Ubuntu: ${apt}${or}.`;
}
