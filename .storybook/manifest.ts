import manifest from '../custom-elements.json';

interface Named {
  name: string;
  fieldName?: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export interface Declaration {
  tagName: string;
  attributes: Named[];
  cssProperties: Named[];
  events: Named[];
  slots: Named[];
}

const declarations = manifest.modules.flatMap(
  (module) => module.declarations as unknown as Declaration[],
);

/** What the manifest says of a tag; undefined where the story is of no element. */
export function declarationOf(tag: unknown): Declaration | undefined {
  return declarations.find((one) => one.tagName === tag);
}

/** Every event that some element fires. */
export const EVENTS = [...new Set(declarations.flatMap(({ events }) => events.map((e) => e.name)))];

export { manifest };
