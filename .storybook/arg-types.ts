import type { ArgTypesEnhancer, StrictArgTypes, StrictInputType } from 'storybook/internal/types';
import { declarationOf } from './manifest.js';

const UNION = /^'[^']*'(\s*\|\s*'[^']*')+$/;

/** What a control can do for a value of this type, as the manifest writes it. */
function controlFor(type: string): Partial<StrictInputType> {
  if (UNION.test(type)) {
    const options = type.split('|').map((word) => word.trim().slice(1, -1));
    return { options, control: { type: 'select' } };
  }
  if (type.startsWith('boolean')) return { control: { type: 'boolean' } };
  if (type.startsWith('number')) return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}

/**
 * Makes the controls that the manifest implies and Storybook does not: a choice for a union of
 * strings, a line of text for `string | undefined` (it would offer JSON boxes for both), a colour for
 * a token, none for what a page can only read. The args of a story are properties and `--pal-*`
 * tokens; a property that has an attribute stands once, under the attribute's name.
 */
export const controlsFromManifest: ArgTypesEnhancer = ({ argTypes, component }) => {
  const declaration = declarationOf(component);
  if (!declaration) return argTypes;
  const { attributes, cssProperties, slots } = declaration;
  const result: StrictArgTypes = {};
  for (const { name, fieldName = name, type, description, default: byDefault } of attributes) {
    const summary = type?.text ?? '';
    result[fieldName] = {
      ...(argTypes[fieldName]?.table?.category === 'attributes' && argTypes[fieldName]),
      ...controlFor(summary),
      name,
      ...(description !== undefined && { description }),
      table: {
        category: 'attributes',
        type: { summary },
        ...(byDefault !== undefined && { defaultValue: { summary: byDefault } }),
      },
    };
  }
  const inAttributes = new Set(attributes.map(({ name }) => name));
  for (const [name, argType] of Object.entries(argTypes)) {
    if (name in result || inAttributes.has(name)) continue;
    const token = cssProperties.find((one) => one.name === name);
    const isColor = token?.default?.startsWith('#') === true || name === '--pal-acento';
    const type = isColor ? 'color' : 'text';
    result[name] = { ...argType, control: token ? { type } : false };
  }
  const byDefault = slots.find((one) => one.name === '');
  if (byDefault) {
    // Storybook leaves the slot without a name out.
    result.slot = {
      name: '(sin nombre)',
      ...(byDefault.description !== undefined && { description: byDefault.description }),
      control: false,
      table: { category: 'slots' },
    };
  }
  return result;
};
controlsFromManifest.secondPass = true;
