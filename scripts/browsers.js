/** `npm run browsers`: says which browsers the tests would run in, and how to get the others. */
import { APT, findChromium, findFirefox, findWebKit } from './lib/browsers.js';

const searches = [
  ['Chromium', async () => Object.values(await findChromium()).join(', from '), APT.chromium],
  ['Firefox', findFirefox, APT.firefox],
  ['WebKitGTK (not Safari)', () => findWebKit().browser, APT.webkit],
];
for (const [name, search, apt] of searches) {
  try {
    console.log(`${name}: ${await search()}`);
  } catch {
    console.log(`${name}: none. ${apt}`);
  }
}
