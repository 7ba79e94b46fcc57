/**
 * Plugin of the CDN files: writes the functions of a file behind all else. A declaration may stand
 * anywhere in its scope, and code is more like code than like style sheets and tables: gzip finds
 * more in its window, 1.1 kB in the board's file.
 */

/** What a file gives stays at its end: behind a return not every minifier keeps what stands there. */
const GIVES = ['ReturnStatement', 'ExportNamedDeclaration'];

/** @returns {import('vite').Plugin} */
export function functionsLast() {
  return {
    name: 'functions-last',
    renderChunk(code) {
      return { code: moveFunctions(code, this.parse(code)), map: null };
    },
  };
}

/**
 * @param {string} code a module, or a plain script that is one function called at once
 * @param {import('estree').Program} program
 */
export function moveFunctions(code, program) {
  const statements = plainBody(program) ?? program.body;
  const given = statements.findLast(({ type }) => GIVES.includes(type));
  const isFunction = ({ type }) => type === 'FunctionDeclaration';
  const text = (nodes) => nodes.map(({ start, end }) => code.slice(start, end)).join('\n');
  const ordered = [
    ...statements.filter((one) => !isFunction(one) && one !== given),
    ...statements.filter(isFunction),
    ...(given ? [given] : []),
  ];
  if (ordered.length === 0) return code;
  const [start, end] = [statements[0].start, statements.at(-1).end];
  return `${code.slice(0, start)}${text(ordered)}${code.slice(end)}`;
}

/** The statements inside `var Name = (function () { … })()`, where that is all. */
function plainBody({ body }) {
  const call = body.length === 1 ? bare(body[0].declarations?.[0].init) : undefined;
  return call?.type === 'CallExpression' ? bare(call.callee)?.body?.body : undefined;
}

function bare(node) {
  return node?.type === 'ParenthesizedExpression' ? bare(node.expression) : node;
}
