/** The accessibility tree of a page as a list in reading order: what assistive technology is given. */

/** Roles that hold no thing of their own to stop at. */
const SILENT = new Set(['InlineTextBox', 'none', 'generic', 'LabelText', 'MenuListPopup']);

const squeezed = (text) => `${text ?? ''}`.replace(/\s+/g, ' ').trim();

function property({ properties = [] }, name) {
  return properties.find((one) => one.name === name)?.value.value;
}

/**
 * @param {import('puppeteer-core').CDPSession} client
 * @returns {Promise<{role: string, name: string, backend: number, level?: number}[]>}
 */
export async function readTree(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const visit = (node) => {
    const role = node.role?.value;
    if (!node.ignored && !SILENT.has(role)) {
      const { backendDOMNodeId: backend } = node;
      const [name, level] = [squeezed(node.name?.value), property(node, 'level')];
      const said = { role, name, level, backend, focusable: property(node, 'focusable') === true };
      list.push({ ...said, disabled: property(node, 'disabled') === true });
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  if (nodes.length > 0) visit(nodes[0]);
  return list;
}

const DEEP_FOCUS = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
})()`;

/** What has the focus, with its role and name. */
export async function focusedNode(client) {
  const { result } = await client.send('Runtime.evaluate', { expression: DEEP_FOCUS });
  const options = { objectId: result.objectId, fetchRelatives: false };
  const { nodes } = await client.send('Accessibility.getPartialAXTree', options);
  const [node] = nodes;
  const [role, name] = [node?.role?.value, squeezed(node?.name?.value)];
  return { role, name, backend: node?.backendDOMNodeId };
}

/** `wanted.name` is a text that the name starts with, or an expression. */
export function matches({ role, name }, wanted) {
  if (role !== wanted.role) return false;
  return wanted.name instanceof RegExp ? wanted.name.test(name) : name.startsWith(wanted.name);
}
