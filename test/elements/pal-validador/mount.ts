/** A validator on the page, and hands to use it with. */
import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/pal-validador/pal-validador.js';
import type { PalValidador } from '../../../src/elements/pal-validador/pal-validador.js';

export async function mount(lang = 'es-MX', px = 1200): Promise<PalValidador> {
  const box = document.createElement('div');
  box.style.width = `${px}px`;
  return await fixture<PalValidador>(
    html`<pal-validador lang=${lang} hoy="2026-11-22"></pal-validador>`,
    { parentNode: box },
  );
}

export const all = (e: PalValidador, selector: string): HTMLElement[] => [
  ...e.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (e: PalValidador, selector: string): HTMLElement => all(e, selector)[0]!;
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const button = (e: PalValidador, name: string): HTMLElement =>
  all(e, 'button').find((b) => words(b) === name || b.ariaLabel === name)!;

export function jsonFile(value: unknown, nombre = 'pal.json'): File {
  return new File([typeof value === 'string' ? value : JSON.stringify(value, null, 2)], nombre);
}

/** Waits for what a reader would see. */
export async function until(e: PalValidador, seen: () => unknown, what: string): Promise<void> {
  for (let i = 0; i < 500; i += 1) {
    await e.updateComplete;
    if (seen()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Never saw ${what}: ${words(e.shadowRoot)}`);
}

/** Picks files as the button does. */
export function pick(e: PalValidador, files: File[], place = 0): void {
  const input = all(e, 'input[type=file]')[place] as HTMLInputElement;
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
}

export async function read(e: PalValidador, file: File): Promise<void> {
  pick(e, [file]);
  await until(e, () => one(e, '#veredicto'), 'a verdict');
}

export async function open(e: PalValidador, parte: string): Promise<void> {
  one(e, `[data-parte=${parte}]`).click();
  await e.updateComplete;
}

/** What a click saves: name and text. */
export async function saved(act: () => void): Promise<{ nombre: string; archivo: Blob }> {
  const click = HTMLAnchorElement.prototype.click;
  const caught = new Promise<{ nombre: string; archivo: Blob }>((done) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download, href } = this;
      void fetch(href)
        .then((answer) => answer.blob())
        .then((archivo) => done({ nombre: download, archivo }));
    };
  });
  try {
    act();
    return await caught;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}
