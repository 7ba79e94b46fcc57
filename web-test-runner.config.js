import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from './scripts/lib/browsers.js';
import { countReporter } from './scripts/lib/count-reporter.js';
import { startWebKit } from './scripts/lib/webkit.js';
import { bundlePlugin } from './test/helpers/bundle-plugin.js';
import { faultPlugin } from './test/helpers/fault-plugin.js';
import { memoryPlugin } from './test/helpers/memory-plugin.js';
import { workerPlugin } from './test/helpers/worker-plugin.js';
import { hostPlugin } from './test/helpers/host-plugin.js';

/** PAL_BROWSERS=chromium,firefox,webkit chooses the engines; Chromium alone without it. */
const wanted = (process.env.PAL_BROWSERS ?? 'chromium').split(',');

async function chromium() {
  const { path } = await findChromium();
  return chromeLauncher({
    puppeteer,
    concurrency: 2,
    launchOptions: { executablePath: path, args: CHROMIUM_FLAGS },
  });
}

async function firefox() {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });
}

async function webkit() {
  const [{ webdriverLauncher }, { port, browser }] = await Promise.all([
    import('@web/test-runner-webdriver'),
    startWebKit(),
  ]);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  launcher.concurrency = 1;
  return launcher;
}

const launchers = { chromium, firefox, webkit };

const browsers = [];
for (const name of wanted) {
  const launch = launchers[name];
  if (!launch) throw new Error(`Unknown browser ${name}: chromium, firefox or webkit`);
  browsers.push(await launch());
}

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    faultPlugin(),
    bundlePlugin(),
    memoryPlugin(),
    hostPlugin(),
    workerPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers,
  concurrentBrowsers: 1,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(),
  ],
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: (framework) => `<!doctype html><html><body>
    <script type="module" src="/test/helpers/reportable.js"></script>
    ${process.env.PAL_EXTENDED ? '' : '<script type="module" src="/test/helpers/seed.js"></script>'}
    <script type="module" src="${framework}"></script></body></html>`,
  testsFinishTimeout: process.env.PAL_EXTENDED ? 600_000 : 300_000,
};
