/**
 * Type-checks the templates of src and stories with lit-analyzer in strict mode: bindings, unknown
 * tags, attributes, events and slots. Run as `node scripts/lint/templates.js`.
 *
 * It uses the analyzer's interface rather than its command, because two findings must be let through:
 * - `.style=${'--x: 3'}` hands a string to a property that DOM types call read-only, though CSSOM
 *   forwards it to cssText. That is our way to set a custom property under a strict CSP.
 * - a view that draws another element's tag imports nothing for it: views may not see elements, so
 *   the element that draws with the view registers the other one.
 */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import analyzerPackage from '@jackolope/lit-analyzer';
import ts from 'typescript';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = analyzerPackage;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}tsconfig.json`, undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic(diagnostic) {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  },
});
const files = config.fileNames.filter((name) => /^(src|stories)\//.test(short(name)));
const program = ts.createProgram(files, config.options);
const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
context.updateConfig(makeConfig({ strict: true, logging: 'off' }));
const analyzer = new LitAnalyzer(context);

const findings = files
  .map((name) => program.getSourceFile(name))
  .flatMap((file) => analyzer.getDiagnosticsInFile(file))
  .filter((finding) => !isStyleText(finding) && !isTagInView(finding));

for (const { file, location, message, source } of findings) {
  const { line, character } = file.getLineAndCharacterOfPosition(location.start);
  console.error(`${short(file.fileName)}:${line + 1}:${character + 1}  ${message}  ${source}`);
}
if (files.length === 0) throw new Error('lit-analyzer found no file to look at.');
console.log(`lit-analyzer: ${files.length} files, ${findings.length} problems`);
process.exitCode = findings.length === 0 ? 0 : 1;

function isStyleText({ source, message }) {
  return (
    source === 'no-incompatible-type-binding' &&
    /^Type '[^']*(string|`)[^']*' is not assignable to 'CSSStyleDeclaration/.test(message)
  );
}

function isTagInView({ source, file }) {
  return source === 'no-missing-import' && short(file.fileName).startsWith('src/views/');
}

/** @param {string} file absolute */
function short(file) {
  return relative(ROOT, file).replaceAll('\\', '/');
}
