/**
 * Plugin of the CDN files: gathers the packed catalogues of a file in one text, without the words that
 * nothing in the file says. The bundler leaves out functions that nobody calls; it cannot do so with
 * lines of a text. One text of all keys, then all Spanish, then all English is 1 % smaller than a text
 * for each catalogue.
 */

/** The constant that holds the text. */
const TEXT = 'palWords';

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
  findCatalogues(program, null, catalogues);
  if (catalogues.size === 0) return code;
  findSaid(program, null, catalogues);
  const all = [...catalogues.values()];
  const lines = all.flatMap((catalogue) => catalogue.lines);
  const columns = ['key', 'es', 'en'].flatMap((name) =>
    lines.map((line) => (line.said ? line[name] : '')),
  );
  const start = all[0].statement.start;
  let written = code.slice(0, start);
  written += `const ${TEXT} = ${JSON.stringify(columns.join('\n'))}.split('\\n');\n`;
  let end = start;
  let from = 0;
  for (const { literal, lines: own } of all) {
    written += `${code.slice(end, literal.start)}${TEXT}, ${from}, ${own.length}`;
    from += own.length;
    end = literal.end;
  }
  return written + code.slice(end);
}

function findCatalogues(node, statement, catalogues) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'VariableDeclarator' && node.init?.callee?.name === 'unpackTerms') {
    const literal = node.init.arguments[1];
    const texts = literal.value.split('\n');
    const column = texts.length / 3;
    const lines = texts
      .slice(0, column)
      .map((key, i) => ({ key, es: texts[column + i], en: texts[2 * column + i] }));
    catalogues.set(node.id.name, { id: node.id, statement, literal, lines });
  }
  const inner = node.type === 'VariableDeclaration' ? node : statement;
  for (const child of Object.values(node)) findCatalogues(child, inner, catalogues);
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
