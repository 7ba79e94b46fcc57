/** Hands for scripts that use the validator as somebody would: pick a file, wait, read what is shown. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a function of the validator's shadow root gives something in the page. */
export async function until(page, look, what, arg = null, ms = 60_000) {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const found = await page.evaluate(
      `(${look})(document.querySelector('pal-validador').shadowRoot, ${JSON.stringify(arg)})`,
    );
    if (found) return found;
    await sleep(20);
  }
  throw new Error(`Never saw ${what}`);
}

/** Runs a function of the shadow root in the page. */
export function inside(page, act, arg = null) {
  return page.evaluate(
    `(${act})(document.querySelector('pal-validador').shadowRoot, ${JSON.stringify(arg)})`,
  );
}

/** Gives a file to the first file field, as its button does. */
export async function upload(page, file, place = 0) {
  const handle = await page.evaluateHandle(
    (n) => document.querySelector('pal-validador').shadowRoot.querySelectorAll('[type=file]')[n],
    place,
  );
  await handle.uploadFile(file);
}

export const verdict = (page) =>
  until(page, "(root) => root.querySelector('#veredicto')?.textContent.trim()", 'a verdict');

/** Presses the button of that name, or one that begins with it. */
export async function press(page, name) {
  const found = await inside(
    page,
    `(root, name) => {
      const words = (b) => b.textContent.replace(/\\s+/g, ' ').trim();
      const button = [...root.querySelectorAll('button')].find((b) => words(b).startsWith(name));
      button?.click();
      return Boolean(button);
    }`,
    name,
  );
  if (!found) throw new Error(`There is no button «${name}»`);
}
