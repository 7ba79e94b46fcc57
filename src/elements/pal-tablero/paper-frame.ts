/** The window of the printed document: a frame of the element's own, never the host's page. */
import { render, type TemplateResult } from 'lit';
import { paperCss } from '../../views/print/paper.styles.js';
import { unfold } from '../../views/print/unfold.js';

/** What a document needs: its name is that of the file that a browser proposes. */
export interface Paper {
  titulo: string;
  /** Language of the words. */
  idioma: string;
  contenido: TemplateResult;
}

/** A frame that does not load, or a picture that does not come, keeps nobody from printing. */
const PATIENCE = 3000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Firefox loads the empty page of a frame late, and puts it in the place of the first one. */
function loaded(frame: HTMLIFrameElement): Promise<unknown> {
  const load = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return Promise.race([load, pause(PATIENCE)]);
}

function pictures(page: Document): Promise<unknown> {
  const all = [...page.images].map((image) => image.decode().catch(() => undefined));
  return Promise.race([Promise.all(all), pause(PATIENCE)]);
}

/** No inline style and no markup: a strict policy with Trusted Types has nothing to refuse. */
function fill(page: Document, view: Window, paper: Paper, family: string): void {
  const Sheet = (view as unknown as typeof globalThis).CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(paperCss());
  page.adoptedStyleSheets = [sheet];
  page.title = paper.titulo;
  page.documentElement.lang = paper.idioma;
  page.documentElement.style.fontFamily = family;
  render(paper.contenido, page.body);
  unfold(page.body);
}

/**
 * A hidden frame in `root` that holds the document, ready to print; null where the page may not
 * look into its own frames.
 * @param family the type of the board
 */
export async function paperFrame(
  root: ShadowRoot,
  paper: Paper,
  family: string,
): Promise<HTMLIFrameElement | null> {
  const frame = root.ownerDocument.createElement('iframe');
  frame.className = 'papel';
  frame.title = paper.titulo;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const ready = loaded(frame);
  root.append(frame);
  await ready;
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) {
    frame.remove();
    return null;
  }
  fill(page, view, paper, family);
  await pictures(page);
  return frame;
}
