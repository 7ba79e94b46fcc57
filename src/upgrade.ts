/**
 * Boards for pages whose editor strips custom tags: `<div data-pal-tablero data-src="…">` becomes a
 * board, with its children as the fallback inside it. WordPress and Joomla keep such a `div`, and
 * authors who may not write scripts can write it: hence only the attributes that the element itself
 * observes are taken over, so that `data-onclick` or `data-style` never turn into anything.
 */

/** Tags that some copy of the script on this page looks after already. */
const KEY = Symbol.for('pal.marcadores');

function claim(tags: readonly string[]): string[] {
  const holder = globalThis as { [KEY]?: Set<string> };
  const claimed = (holder[KEY] ??= new Set<string>());
  const free = tags.filter((tag) => !claimed.has(tag));
  for (const tag of free) claimed.add(tag);
  return free;
}

const marker = (tag: string): string => `[data-${tag}]`;

function observedBy(tag: string): string[] {
  const definition = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return definition?.observedAttributes ?? [];
}

/** "false" is what editors write for no; none of our attributes has it as a value. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of observedBy(to.localName)) {
    const value = from.getAttribute(`data-${name}`);
    if (value !== null && value !== 'false') to.setAttribute(name, value);
    else if (from.hasAttribute(`data-${name}`)) to.removeAttribute(name);
  }
}

/** Any number of times: the page may be half parsed, or change the marker later. */
function upgrade(place: Element, tag: string): void {
  if (place.localName === tag || !customElements.get(tag)) return;
  const found = place.querySelector(`:scope > ${tag}`);
  const element = found ?? document.createElement(tag);
  copyAttributes(place, element);
  const children = [...place.childNodes].filter((node) => node !== element);
  if (children.length > 0) element.append(...children);
  if (!found) place.append(element);
}

function upgradeWithin(root: Element | Document, tags: readonly string[]): void {
  for (const tag of tags) {
    if (root instanceof Element && root.matches(marker(tag))) upgrade(root, tag);
    for (const place of root.querySelectorAll(marker(tag))) upgrade(place, tag);
  }
}

function observe(tags: readonly string[]): void {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Element) {
        for (const tag of tags) if (target.matches(marker(tag))) upgrade(target, tag);
      }
      for (const node of addedNodes) if (node instanceof Element) upgradeWithin(node, tags);
    }
  });
  const names = tags.flatMap((tag) => [tag, ...observedBy(tag)]);
  const attributeFilter = [...new Set(names)].map((name) => `data-${name}`);
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
}

/**
 * Upgrades every `<div data-TAG data-ATTRIBUTE="…">` of the page, those there and those to come.
 * Safe to call again, and from a second copy of the script.
 */
export function upgradeMarkers(tags: readonly string[]): void {
  if (typeof document === 'undefined') return;
  const free = claim(tags);
  if (free.length === 0) return;
  upgradeWithin(document, free);
  observe(free);
}
