import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of src in Node, with what it imports.
 * @param {string} file absolute path
 * @returns {Promise<any>} its exports
 */
export async function importSource(file) {
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return module;
}
