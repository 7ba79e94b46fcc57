import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [esbuildPlugin({ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  browsers: [
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell',
        args: ['--no-sandbox', '--disable-gpu'],
      },
    }),
  ],
  testFramework: {config: {timeout: 20000}},
};
