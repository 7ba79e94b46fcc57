/** Finds a feed written into the page as a `<script type="application/json">` child of the element. */

const SELECTOR = ':scope > script[type="application/json"]';

/** While the page is still arriving, a script is whole only when the parser is past it. */
function isWhole(script: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** The text of the inline feed; null when there is none, or while it is still arriving. */
export function inlineText(host: Element): string | null {
  const script = host.querySelector(SELECTOR);
  const text = script && isWhole(script) ? script.textContent : null;
  return text?.trim() ? text : null;
}

/**
 * Calls back when the inline feed may have appeared or changed.
 * @returns the function that ends it
 */
export function watchInline(host: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', changed, { once: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', changed);
  };
}
