/**
 * Text snapshots of drawings. A drawing is written one element a line, small enough to read in a
 * diff. Written anew with `npx wtr --update-snapshots --files 'test/layout/*.test.ts'`.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render, type nothing, type TemplateResult } from 'lit';

/** Elements without what Lit keeps between them, one a line, indented by depth. */
function lines(node: Node, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').trim();
    return text ? [pad + text] : [];
  }
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map((a) => ` ${a.name}="${a.value}"`).join('');
  const inner = [...node.childNodes].flatMap((child) => lines(child, depth + 1));
  const tag = node.localName;
  if (inner.length === 0) return [`${pad}<${tag}${attributes}/>`];
  const only = node.children.length === 0 ? inner.map((l) => l.trim()).join(' ') : undefined;
  if (only !== undefined) return [`${pad}<${tag}${attributes}>${only}</${tag}>`];
  return [`${pad}<${tag}${attributes}>`, ...inner, `${pad}</${tag}>`];
}

/** A drawing as text. */
export function drawnText(template: TemplateResult | typeof nothing): string {
  const box = document.createElement('div');
  render(template, box);
  return `${[...box.childNodes].flatMap((child) => lines(child, 0)).join('\n')}\n`;
}

/** Data of a layout as text, one member a line. */
export const dataText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

async function updating(): Promise<boolean> {
  const config = await executeServerCommand('get-snapshot-config');
  return (config as { updateSnapshots?: boolean }).updateSnapshots === true;
}

/** Compares a text with `test/snapshots/<name>`; a missing file fails unless updating. */
export async function expectSnapshot(name: string, text: string): Promise<void> {
  if (await updating()) {
    await executeServerCommand('write-file', { path: `../snapshots/${name}`, content: text });
    return;
  }
  const response = await fetch(new URL(name, import.meta.url));
  expect(response.ok, `test/snapshots/${name} is missing`).to.equal(true);
  expect(text).to.equal(await response.text());
}
