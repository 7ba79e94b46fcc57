/** Reads catalogues of words from their sources, for the plugins that rewrite them. */

/**
 * The constants at the top of a module by name.
 * @param {import('estree').Program} program
 */
export function declarations({ body }) {
  return new Map(
    body
      .map((node) => node.declaration ?? node)
      .filter(({ type }) => type === 'VariableDeclaration')
      .flatMap((node) => node.declarations)
      .map(({ id, init }) => [id.name, init]),
  );
}

/** The value of a literal as it stands in the source, or of the constant that holds it. */
export function read(node, constants) {
  switch (node.type) {
    case 'Identifier':
      return read(constants.get(node.name), constants);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return read(node.expression, constants);
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map(({ key, value }) => [key.name ?? key.value, read(value, constants)]),
      );
    case 'Literal':
      return node.value;
    default:
      throw new Error(`Catalogues are written as plain texts, not as ${node.type}`);
  }
}
