/**
 * Takes comments and needless white space out of the text of a css`` literal, and nothing else: the
 * usual minifiers do not know nesting, @container or light-dark(), and drop what they do not know.
 * @param {string} css text of the literal, with the plug-in's placeholders for its expressions
 * @returns {string}
 */
export function minifyCss(css) {
  return css
    .replaceAll(PLACEHOLDER, HELD)
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\/)/)
    .map((part, index) => (index % 2 === 0 ? squeeze(part) : part.startsWith('/*') ? '' : part))
    .join('')
    .trim()
    .replaceAll(HELD, PLACEHOLDER);
}

/** What rollup-plugin-minify-template-literals puts in the place of an expression. */
const PLACEHOLDER = '@TEMPLATE_EXPRESSION();';
/** Holds its place without looking like the end of a declaration. */
const HELD = '\u0001';

/** A space before ":" or around ">", "+" and "-" may mean something, so those stay. */
function squeeze(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z0-9)-]): /gi, '$1:')
    .replace(/;}/g, '}');
}
