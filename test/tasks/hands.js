/**
 * Three ways to use a page, each with real events and a count of what it costs:
 * - mouse: goes to what is on the screen and clicks
 * - keyboard: Tab until it has the focus, then Enter, letters and arrows
 * - reader: jumps from thing to thing of a kind, as the quick keys of a screen reader do, by the
 *   accessibility tree alone; then Enter
 * The list of a select is drawn by the system, where no script can click: the mouse takes its option
 * by name, as one click more.
 */
import assert from 'node:assert/strict';
import { focusedNode, matches, readTree } from '../helpers/tree.js';

/** Rounds of 50 ms: paper of a whole plan takes its time on a busy machine. */
const PATIENCE = 300;
const TOO_FAR = 400;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits for something that is there a little later. */
export async function soon(look, what) {
  for (let round = 0; round < PATIENCE; round++) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
  return assert.fail(`Waited in vain for ${what}`);
}

const say = ({ role, name }) => `${role} «${name}»`;

class Hand {
  /** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').CDPSession} client */
  constructor(page, client) {
    Object.assign(this, { page, client, clicks: 0, keys: 0, jumps: 0 });
  }

  async find(wanted) {
    const look = async () => (await readTree(this.client)).find((node) => matches(node, wanted));
    return soon(look, say(wanted));
  }

  async key(name) {
    this.keys += 1;
    await this.page.keyboard.press(name);
    await pause(15);
  }

  async type(text) {
    this.keys += text.length;
    await this.page.keyboard.type(text);
    await pause(400);
  }

  /** The option of a select that has the focus, by its first letter and arrows, or arrows alone. */
  async pick(option) {
    const { at, to, letter } = await this.page.evaluate(inSelect, option);
    assert.ok(to >= 0, `no option «${option}»`);
    const byLetter = letter >= 0 && 1 + to - letter < Math.abs(to - at);
    if (byLetter) {
      await this.type(option.slice(0, 1));
    }
    const from = byLetter ? letter : at;
    for (let n = from; n !== to; n += Math.sign(to - from)) {
      await this.key(to > from ? 'ArrowDown' : 'ArrowUp');
    }
    await pause(300);
    const chosen = await this.page.evaluate(chosenOption);
    assert.ok(chosen.startsWith(option), `«${chosen}» and not «${option}» is chosen`);
  }

  /** Until what was done is drawn and said. */
  async rest() {
    await pause(350);
  }

  get cost() {
    const parts = [
      [this.clicks, 'clicks'],
      [this.keys, 'keys'],
      [this.jumps, 'jumps'],
    ];
    return parts
      .filter(([n]) => n > 0)
      .map(([n, word]) => `${n} ${word}`)
      .join(', ');
  }
}

/** In the page: places of a select with the focus, among the options that can be chosen. */
function inSelect(option) {
  let select = document.activeElement;
  while (select?.shadowRoot?.activeElement) select = select.shadowRoot.activeElement;
  const open = [...select.options].filter((one) => !one.disabled);
  const label = (one) => one.label.trim();
  const first = (one) => label(one).slice(0, 1).toLowerCase();
  const at = open.indexOf(select.selectedOptions[0]);
  const same = (one) => first(one) === option.slice(0, 1).toLowerCase();
  const rest = [...open.slice(at + 1), ...open.slice(0, at + 1)];
  return {
    at,
    to: open.findIndex((one) => label(one).startsWith(option)),
    letter: open.indexOf(rest.find(same)),
  };
}

function chosenOption() {
  let select = document.activeElement;
  while (select?.shadowRoot?.activeElement) select = select.shadowRoot.activeElement;
  return select.selectedOptions[0].label.trim();
}

export class Mouse extends Hand {
  async press(wanted) {
    const { backend } = await this.find(wanted);
    await this.client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backend });
    await pause(50);
    const { quads } = await this.client.send('DOM.getContentQuads', { backendNodeId: backend });
    assert.ok(quads.length > 0, `${say(wanted)} is nowhere on the screen`);
    const [x1, y1, x2, , , y3] = quads[0];
    this.clicks += 1;
    await this.page.mouse.move((x1 + x2) / 2, (y1 + y3) / 2, { steps: 4 });
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y3) / 2);
    await this.rest();
  }

  async choose(wanted, option) {
    const field = await this.find(wanted);
    await this.client.send('DOM.focus', { backendNodeId: field.backend });
    const before = this.keys;
    await this.pick(option);
    this.keys = before;
    this.clicks += 2;
  }
}

export class Keyboard extends Hand {
  async tab(back) {
    if (back) await this.page.keyboard.down('Shift');
    await this.key('Tab');
    if (back) await this.page.keyboard.up('Shift');
  }

  /** Who sees the page knows whether it is further on or further back. */
  async reach(wanted) {
    const { backend } = await this.find(wanted);
    const order = (await readTree(this.client)).map((node) => node.backend);
    const here = (await focusedNode(this.client)).backend;
    const back = order.indexOf(backend) < order.indexOf(here);
    for (let n = 0; n < TOO_FAR; n++) {
      if (matches(await focusedNode(this.client), wanted)) return;
      await this.tab(back);
    }
    return assert.fail(`Tab never reached ${say(wanted)}`);
  }

  async press(wanted) {
    await this.reach(wanted);
    await this.key('Enter');
    await this.rest();
  }

  async choose(wanted, option) {
    await this.reach(wanted);
    await this.pick(option);
  }
}

/** Things that a screen reader jumps between by one key. */
const KINDS = {
  combobox: ['combobox', 'searchbox', 'textbox'],
  button: ['button'],
  link: ['link'],
};

export class Reader extends Hand {
  #at = 0;

  /** Jumps to the next of its kind until it is the one. */
  async reach(wanted) {
    await this.find(wanted);
    const list = await readTree(this.client);
    const kind = KINDS[wanted.role] ?? [wanted.role];
    // What has the focus is where the reader is.
    const focus = await focusedNode(this.client);
    const start = list.findIndex(({ backend }) => backend === focus.backend);
    let at = start >= 0 ? start : Math.min(this.#at, list.length - 1);
    for (let n = 0; n <= list.length; n++) {
      if (matches(list[at], wanted)) break;
      at = (at + 1) % list.length;
      if (kind.includes(list[at].role)) this.jumps += 1;
    }
    assert.ok(matches(list[at], wanted), `no ${say(wanted)} in the tree`);
    assert.ok(list[at].focusable, `${say(wanted)} takes no focus`);
    this.#at = at;
    await this.client.send('DOM.focus', { backendNodeId: list[at].backend });
  }

  async press(wanted) {
    await this.reach(wanted);
    await this.key('Enter');
    await this.rest();
  }

  async choose(wanted, option) {
    await this.reach(wanted);
    await this.pick(option);
  }
}
