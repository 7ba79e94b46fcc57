/** The plain text that blocks, lists and tables of HTML are written as. */

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ' +
    'ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements that an empty line parts from what is around. */
const PARAGRAPHS = new Set('blockquote dl h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
const CELLS = new Set(['td', 'th']);

interface List {
  ordered: boolean;
  next: number;
}

export class HtmlText {
  #text = '';
  /** White space that is due before the next word: 0 none, 1 a space, 2 a line, 3 an empty line. */
  #due: 0 | 1 | 2 | 3 = 0;
  readonly #lists: List[] = [];
  #pre = 0;
  /** Cells seen in the row that is open. */
  #cells = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    // A second line end in a row is an empty line that somebody typed.
    if (name === 'br') this.#due = this.#due < 2 ? 2 : 3;
    if (name === 'ol' || name === 'ul') {
      const start = Number(attributes['start'] ?? 1);
      this.#lists.push({ ordered: name === 'ol', next: Number.isInteger(start) ? start : 1 });
    }
    this.#edge(name);
    if (name === 'pre') this.#pre++;
    if (name === 'tr') this.#cells = 0;
    if (CELLS.has(name) && this.#cells++ > 0) this.#word(' | ');
    if (name === 'li') this.#bullet();
  }

  close(name: string): void {
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    this.#edge(name);
    if (name === 'ol' || name === 'ul') this.#lists.pop();
  }

  add(text: string): void {
    if (this.#pre > 0) {
      this.#word(text);
      return;
    }
    // Not the no-break space: the board may need it.
    for (const part of text.split(/([ \t\r\n\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f]/.test(part)) this.#due = this.#due === 0 ? 1 : this.#due;
      else this.#word(part);
    }
  }

  /** An address beside what was written last, on the same line. */
  address(text: string): void {
    const due = this.#due;
    this.#due = 1;
    this.#word(text);
    this.#due = due;
  }

  /** White space before what comes, if there is none. */
  space(): void {
    if (this.#due === 0) this.#due = 1;
  }

  mark(): number {
    return this.#text.length;
  }

  /** What was written since a mark, on one line. */
  since(mark: number): string {
    return this.#text.slice(mark).replace(/\s+/g, ' ').trim();
  }

  finish(): string {
    return this.#text
      .replace(/[^\S\n]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #edge(name: string): void {
    if (PARAGRAPHS.has(name) && this.#lists.length < 2) this.#due = 3;
    else if (BLOCKS.has(name) && this.#due < 2) this.#due = 2;
  }

  #bullet(): void {
    const list = this.#lists.at(-1);
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
    this.#word(`${indent}${list?.ordered ? `${list.next++}.` : '•'}`);
    this.#due = 1;
  }

  #word(text: string): void {
    if (this.#text !== '') this.#text += ['', ' ', '\n', '\n\n'][this.#due]!;
    this.#text += text;
    this.#due = 0;
  }
}
