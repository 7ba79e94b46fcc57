import { relative } from 'node:path';

/**
 * How custom-elements.json is made from the JSDoc of the elements. Two things the analyzer does not do
 * alone: it reads no types, so a union behind an alias (`Vista`) stays an opaque word, and it lists
 * what is nobody else's business (private and internal state).
 */
let checker;

export default {
  globs: ['src/elements/**/*.ts', 'src/base/*.ts', 'src/context/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  quiet: true,
  overrideModuleCreation({ ts, globs }) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
    const program = ts.createProgram(globs, options);
    checker = program.getTypeChecker();
    return globs.map((glob) => program.getSourceFile(glob));
  },
  plugins: [unionsPlugin(), publicPlugin()],
};

/** Writes a union of strings out, for members and their attributes: `'tarjetas' | 'tabla'`. */
function unionsPlugin() {
  return {
    name: 'unions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const doc = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
      if (!doc) return;
      for (const member of node.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
        const text = name && unionText(ts, member);
        if (!text) continue;
        for (const field of doc.members ?? []) if (field.name === name) field.type = { text };
        for (const attribute of doc.attributes ?? []) {
          if (attribute.fieldName === name) attribute.type = { text };
        }
      }
    },
  };
}

function unionText(ts, member) {
  if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessor(member)) return undefined;
  const type = checker.getTypeAtLocation(member);
  if (!type.isUnion()) return undefined;
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
  if (!parts.every((part) => part.isStringLiteral())) return undefined;
  return parts.map((part) => `'${part.value}'`).join(' | ');
}

/** Leaves what a page may use: custom elements, their public members, modules as they are published. */
function publicPlugin() {
  const states = new Set();
  return {
    name: 'public',
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) && !ts.isGetAccessor(node)) return;
      const decorators = (ts.canHaveDecorators(node) && ts.getDecorators(node)) || [];
      if (decorators.some((one) => /^@(state|query|provide|consume)\b/.test(one.getText()))) {
        states.add(`${node.parent.name?.getText()}.${node.name.getText()}`);
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.path = published(module.path);
        module.declarations = module.declarations?.filter((one) => one.tagName) ?? [];
        const kept = new Set(module.declarations.map((one) => one.name));
        module.exports = module.exports?.filter(
          (one) => one.kind === 'custom-element-definition' || kept.has(one.declaration.name),
        );
        for (const one of module.declarations) strip(one, states);
        rewritePaths(module);
      }
      manifest.modules = manifest.modules.filter((module) => module.declarations.length > 0);
    },
  };
}

function strip(declaration, states) {
  const isPublic = (member) =>
    !member.name.startsWith('#') &&
    !member.name.startsWith('_') &&
    !member.static &&
    member.privacy !== 'private' &&
    member.privacy !== 'protected' &&
    !member.inheritedFrom?.module?.startsWith('lit') &&
    !states.has(`${declaration.name}.${member.name}`) &&
    !states.has(`${member.inheritedFrom?.name}.${member.name}`);
  declaration.members = declaration.members?.filter(isPublic);
}

/** References between modules name the source; the package holds what is built from it. */
function rewritePaths(value) {
  if (Array.isArray(value)) for (const item of value) rewritePaths(item);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'module' && typeof inner === 'string') value[key] = published(inner);
      else rewritePaths(inner);
    }
  }
}

/** @param {string} file path of a source file, relative or (as TypeScript resolves it) absolute */
function published(file) {
  const inside = file.startsWith(process.cwd()) ? relative(process.cwd(), file) : file;
  return inside.replaceAll('\\', '/').replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/es/$1.js');
}
