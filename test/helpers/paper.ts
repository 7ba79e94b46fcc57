/** Presses "Imprimir" and answers in the place of the browser's print dialog, which no test can. */
import type { PalTablero } from '../../src/elements/pal-tablero/pal-tablero.js';
import { until } from './faults.js';

export interface Printed {
  frame: HTMLIFrameElement;
  page: Document;
  /** Violations of the policy that the document inherits. */
  violations: string[];
  /** What the frame was asked to print. */
  times: () => number;
}

export interface PrintOptions {
  /** The page is not allowed to print: nothing happens. */
  refused?: boolean;
}

export const printButton = (board: Element): HTMLButtonElement =>
  board.shadowRoot!.querySelector<HTMLButtonElement>('[part~=imprimir]')!;

/** The dialog of the frame: opens, and closes at once. */
function answer(frame: HTMLIFrameElement, { refused = false }: PrintOptions): Printed {
  let times = 0;
  const violations: string[] = [];
  const stub = (): void => {
    const view = frame.contentWindow;
    if (!view) return;
    const page = view as Window & typeof globalThis;
    view.print = () => {
      times++;
      if (refused) return;
      view.dispatchEvent(new page.Event('beforeprint'));
      view.dispatchEvent(new page.Event('afterprint'));
    };
    page.document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.sample}`),
    );
  };
  stub();
  // Firefox replaces the first window of a frame.
  frame.addEventListener('load', stub);
  return {
    frame,
    violations,
    times: () => times,
    get page() {
      return frame.contentDocument!;
    },
  };
}

/** The document of a board, once its frame was asked to print it. */
export async function print(board: PalTablero, options: PrintOptions = {}): Promise<Printed> {
  const root = board.shadowRoot!;
  let printed: Printed | undefined;
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if ((node as Element).localName !== 'iframe') continue;
      printed = answer(node as HTMLIFrameElement, options);
    }
  });
  observer.observe(root, { childList: true });
  printButton(board).click();
  await until(() => (printed?.times() ?? 0) > 0, 10_000);
  observer.disconnect();
  await board.updateComplete;
  return printed!;
}

/** Text as it is read, white space folded. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
