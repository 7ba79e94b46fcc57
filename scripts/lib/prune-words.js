/**
 * Plugin of the CDN files: empties the lines of a packed catalogue that nothing in the file says. The
 * bundler leaves out functions that nobody calls; it cannot do so with lines of a text.
 */

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

/** Marks the lines that a use of a catalogue may say: all, where it is used in another way. */
function findSaid(node, parent, catalogues) {
  if (typeof node !== 'object' || node === null) return;
  const catalogue = node.type === 'Identifier' ? catalogues.get(node.name) : undefined;
  if (catalogue && catalogue.id !== node) {
    const call = parent.type === 'CallExpression' && parent.callee === node;
    const may = call ? wanted(parent.arguments[1]) : () => true;
    catalogue.lines.forEach((line, place) => {
      line.said ||= may(line.key, place);
    });
  }
  const inner = node.type ? node : parent;
  for (const child of Object.values(node)) findSaid(child, inner, catalogues);
}

/** @returns {(key: string, place: number) => boolean} whether an argument may name a line */
function wanted(node) {
  if (node.type === 'ConditionalExpression') {
    const [one, other] = [wanted(node.consequent), wanted(node.alternate)];
    return (key, place) => one(key, place) || other(key, place);
  }
  if (node.type === 'Literal') return (key, place) => key === node.value || place === node.value;
  if (node.type !== 'TemplateLiteral') return () => true;
  const [head, tail] = [node.quasis[0], node.quasis.at(-1)].map(({ value }) => value.cooked);
  return (key) => key.startsWith(head) && key.endsWith(tail);
}
