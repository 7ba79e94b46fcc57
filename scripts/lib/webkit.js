/** Starts what WebKitGTK needs under test: a virtual display and the WebDriver on a free port. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from './browsers.js';

/**
 * @returns {Promise<{port: number, browser: string}>} port of the driver, path of the browser; both
 *   helpers end with this process
 * @throws {Error} when a part is missing or the driver does not answer in 10 s
 */
export async function startWebKit() {
  const { driver, xvfb, browser } = findWebKit();
  const display = spawn(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  process.once('exit', () => display.kill());
  const [number] = await once(display.stdout, 'data');
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  process.once('exit', () => server.kill());
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, browser };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** @param {string} url */
async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}
