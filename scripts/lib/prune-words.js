/**
 * Plugin of the CDN files: empties the lines of a packed catalogue that nothing in the file says. The
 * bundler leaves out functions that nobody calls; it cannot do so with lines of a text.
 */

/** Functions that say a code's word, `codeWord(loc, 'estatus', codigo)`, and their catalogues. */
const SAYERS = { codeWord: 'tCodes', detailWord: 'tCodesDetail' };

/** @returns {import('vite').Plugin} */
export function pruneWords() {
  return {
    name: 'prune-words',
    renderChunk(code) {
      return { code: pruneSource(code, this.parse(code)), map: null };
    },
  };
}

/**
 * @param {string} code a bundle with catalogues as pack-terms.js and number-words.js write them
 * @param {import('estree').Program} program
 */
export function pruneSource(code, program) {
  const catalogues = new Map();
  findCatalogues(program, catalogues);
  findSaid(program, null, catalogues);
  let pruned = '';
  let end = 0;
  for (const { literal, lines } of catalogues.values()) {
    const text = lines.map((line) => (line.said ? line.text : '')).join('\n');
    pruned += code.slice(end, literal.start) + JSON.stringify(text.trimEnd());
    end = literal.end;
  }
  return pruned + code.slice(end);
}

function findCatalogues(node, catalogues) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'VariableDeclarator' && node.init?.callee?.name === 'unpackTerms') {
    const literal = node.init.arguments[1];
    const lines = literal.value.split('\n').map((text) => ({ text, key: text.split('|')[0] }));
    catalogues.set(node.id.name, { id: node.id, literal, lines });
  }
  for (const child of Object.values(node)) findCatalogues(child, catalogues);
}

/** Marks the lines that each use of a catalogue may say. */
function findSaid(node, parent, catalogues) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'FunctionDeclaration' && SAYERS[node.id?.name]) {
    // What it says is known from its calls.
    const others = new Map(catalogues);
    others.delete(SAYERS[node.id.name]);
    findSaid(node.body, node, others);
    return;
  }
  if (node.type === 'Identifier') {
    const catalogue = catalogues.get(SAYERS[node.name] ?? node.name);
    const may = catalogue && catalogue.id !== node ? mayBeSaid(node, parent) : () => false;
    catalogue?.lines.forEach((line, place) => {
      line.said ||= may(line.key, place);
    });
  }
  // Of `t.has(key)` the call is the use, not `t.has`.
  const inner = node.type && !isHas(node) ? node : parent;
  for (const child of Object.values(node)) findSaid(child, inner, catalogues);
}

const isHas = ({ type, property }) => type === 'MemberExpression' && property.name === 'has';

/** @returns {(key: string, place: number) => boolean} whether a use may name a line */
function mayBeSaid(node, parent) {
  if (parent.type !== 'CallExpression') return () => true;
  const { callee, arguments: given } = parent;
  if (isHas(callee) && callee.object === node) return wanted(given[0]);
  if (callee !== node) return () => true;
  if (!SAYERS[node.name]) return wanted(given[1]);
  return wanted(given[1], '.');
}

/** The lines that an argument may name; with `tail`, as the beginning of their keys. */
function wanted(node, tail) {
  if (node.type === 'ConditionalExpression') {
    const [one, other] = [wanted(node.consequent, tail), wanted(node.alternate, tail)];
    return (key, place) => one(key, place) || other(key, place);
  }
  if (node.type === 'Literal') {
    return tail
      ? (key) => key.startsWith(node.value + tail)
      : (key, place) => key === node.value || place === node.value;
  }
  if (node.type !== 'TemplateLiteral' || tail) return () => true;
  const [first, last] = [node.quasis[0], node.quasis.at(-1)].map(({ value }) => value.cooked);
  return (key) => key.startsWith(first) && key.endsWith(last);
}
