/** Every catalogue of words, for scripts that run it through Vite (scripts/lib/import-source.js). */
const modules = import.meta.glob('../../src/i18n/*.ts', { eager: true });

/** `{area: {key: words}}` in es-MX, areas in the order of their names. */
export const TEMPLATE = Object.fromEntries(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((one) => typeof one === 'function' && 'catalogues' in one)
    .map(({ area, catalogues }) => [area, catalogues['es-MX']])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
