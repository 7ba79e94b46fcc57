import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';

const UNION = /^'[^']*'(\s*\|\s*'[^']*')+$/;

/** `'tarjetas' | 'tabla'` → its words, or undefined for any other type. */
function words(type: string | undefined): string[] | undefined {
  if (!type || !UNION.test(type)) return undefined;
  return type.split('|').map((word) => word.trim().slice(1, -1));
}

/**
 * Makes the controls that the manifest implies and Storybook does not: a choice for a union of
 * strings (it would offer a JSON box), a date for `hoy`, none for what a page can only read.
 */
export const controlsFromManifest: ArgTypesEnhancer = ({ argTypes }) => {
  const result: StrictArgTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const summary = argType.table?.type?.summary;
    const options = words(summary);
    const category = argType.table?.category;
    if (options && category !== 'events') {
      result[name] = { ...argType, options, control: { type: 'select' } };
    } else if (category === 'methods' || category === 'css custom properties') {
      result[name] = { ...argType, control: false };
    } else {
      result[name] = argType;
    }
  }
  return result;
};
controlsFromManifest.secondPass = true;
