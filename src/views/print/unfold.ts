/**
 * What a screen folds, links or asks becomes text: the views are drawn for paper as for the screen,
 * and this turns their controls into what they say.
 */

/** An element by its children. */
function unwrap(element: Element, tag?: string, cls = ''): void {
  const { ownerDocument: page } = element;
  if (tag === undefined) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const box = page.createElement(tag);
  box.className = `${element.className} ${cls}`.trim();
  box.append(...element.childNodes);
  element.replaceWith(box);
}

/** The whole address after its link, in the place of the host that the screen shows. */
function writeOut(link: HTMLAnchorElement): void {
  const { href } = link;
  if (!/^https?:/i.test(href)) return;
  const next = link.nextElementSibling;
  const host = next?.matches('.sitio') === true ? next : null;
  if (!host && href.includes(link.textContent.trim())) {
    // The host was all that the link said.
    link.textContent = href;
    link.classList.add('direccion');
    return;
  }
  const address = link.ownerDocument.createElement('span');
  address.className = 'direccion';
  address.textContent = href;
  if (host) host.replaceWith(address);
  else link.after(' ', address);
}

/** In place, over a tree that no reader uses. */
export function unfold(root: ParentNode): void {
  for (const element of root.querySelectorAll('.no-imprimir, .sr')) element.remove();
  for (const button of root.querySelectorAll('button')) {
    // "¿Por qué 52 %?" asks for a click; the figure itself is a button too.
    if (button.textContent.trim().endsWith('?')) button.remove();
    else unwrap(button);
  }
  for (const summary of root.querySelectorAll('summary')) unwrap(summary, 'p', 'resumido');
  for (const details of root.querySelectorAll('details')) unwrap(details, 'div');
  for (const link of root.querySelectorAll('a')) writeOut(link);
  for (const image of root.querySelectorAll('img')) image.loading = 'eager';
  for (const element of root.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
}
