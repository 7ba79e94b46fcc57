/** Pages of a host in a frame of their own (host-plugin.js), and real keys, media and pictures. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { until } from './faults.js';

/** The strictest policy that the board promises to run under. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

export interface HostOptions {
  /** Files of dist/, comma-separated. */
  guion?: string;
  politica?: string;
  /** Address of a style sheet. */
  estilo?: string;
  /** Markup of the body. */
  cuerpo?: string;
  /** `lang` of the page. */
  idioma?: string;
}

export interface HostPage {
  window: Window & typeof globalThis;
  document: Document;
  frame: HTMLIFrameElement;
  /** Exceptions, console errors and policy violations so far. */
  faults: () => string[];
  /** Lines of console.warn so far. */
  warnings: () => string[];
}

interface Collected {
  fallas: string[];
  avisos: string[];
  violaciones: string[];
}

/** The runner's own socket, which a policy without ws: refuses. */
const isRunner = (line: string): boolean => /\bwss?:/.test(line);

/** Opens any address of this origin in a frame; its collector may be missing. */
export async function openFrame(src: string, width = 1280, height = 900): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.title = 'Portal';
  frame.width = String(width);
  frame.height = String(height);
  frame.src = src;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as HostPage['window'];
  const collected = page as unknown as Collected;
  const lines = (kind: string): string[] =>
    collected.avisos.filter((line) => line.startsWith(kind));
  return {
    window: page,
    document: frame.contentDocument!,
    frame,
    faults: () =>
      [...collected.fallas, ...lines('error'), ...collected.violaciones].filter(
        (line) => !isRunner(line),
      ),
    warnings: () => lines('warn'),
  };
}

export function openHost(options: HostOptions, width?: number, height?: number): Promise<HostPage> {
  const query = new URLSearchParams(options as Record<string, string>);
  return openFrame(`/__anfitrion__/?${query}`, width, height);
}

/** Removes every frame of the test. */
export function closeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** The first board of a page, once it shows its data. */
export async function boardOf(doc: Document, selector = 'pal-tablero'): Promise<PalTablero> {
  const board = (): PalTablero | null => doc.querySelector<PalTablero>(selector);
  await until(() => ['listo', 'parcial', 'vacio', 'error'].includes(board()?.estado ?? ''), 15_000);
  await board()!.updateComplete;
  return board()!;
}

/** One real key. WebKit's driver takes one at a time and knows no held Shift. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

async function command<T>(name: string, payload: object): Promise<T | null> {
  return (await executeServerCommand<{ value: T | null }, object>(name, payload)).value;
}

/** Media features by their CSS names; false where the engine cannot pretend them. */
export async function pretendMedia(features: Record<string, string>): Promise<boolean> {
  return (await command<true>('medios', features)) === true;
}

/** Pixels of a part of the page as it is painted; null where the engine gives no picture. */
export async function paintedPixels(box: DOMRect): Promise<ImageData | null> {
  const clip = {
    x: Math.floor(box.x + scrollX),
    y: Math.floor(box.y + scrollY),
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
  };
  const png = await command<string>('retrato', clip);
  if (png === null) return null;
  const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const brush = canvas.getContext('2d')!;
  brush.drawImage(picture, 0, 0);
  return brush.getImageData(0, 0, picture.width, picture.height);
}

/** A thing of the accessibility tree, as test/helpers/tree.js tells it. */
export interface Told {
  role: string;
  name: string;
  focusable: boolean;
  /** Element that it stands for. */
  backend: number;
}

/** The accessibility tree of the page in reading order; null where the engine tells none. */
export function accessibleTree(): Promise<Told[] | null> {
  return command<Told[]>('arbol', {});
}
