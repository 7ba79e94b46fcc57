/**
 * Strategy of rollup-plugin-minify-template-literals that only squeezes white space and drops
 * comments. The usual minifiers do more and break more: html-minifier joins `y2=${x} />` to
 * `y2=${x}/>`, which is another value, and trims templates; clean-css does not know nesting,
 * @container or light-dark(), and drops what it does not know.
 */

/** Stands for an expression; no template holds this character. */
const HOLE = '\u0001';

export const strategy = {
  getPlaceholder: () => HOLE,
  combineHTMLStrings: (parts) => parts.map(({ text }) => text).join(HOLE),
  splitHTMLByPlaceholder: (text) => text.split(HOLE),
  minifyHTML: (html) => Promise.resolve(minifyHtml(html)),
  minifyCSS: (css) => Promise.resolve(minifyCss(css)),
};

/**
 * One space stays one space: between inline elements and around expressions it is text.
 * @param {string} html
 * @returns {string}
 */
export function minifyHtml(html) {
  return html.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

/**
 * @param {string} css
 * @returns {string}
 */
export function minifyCss(css) {
  return css
    .replace(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\//g, '$1')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 0 ? squeeze(part) : part))
    .join('')
    .trim();
}

/** A space before ":" or around ">", "+" and "-" may mean something, so those stay. */
function squeeze(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z0-9)-]): /gi, '$1:')
    .replace(/;}/g, '}');
}
