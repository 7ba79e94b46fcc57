/**
 * The validator as one page: opened from a disk or a USB stick it needs no server and no network. Its
 * policy lets nothing in but its own script, by its hash, and asks only the address that somebody
 * writes into it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 84rem; margin-inline: auto;
  font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  background: #ffffff; color: #1c1e20; }
@media (prefers-color-scheme: dark) { body { background: #17191b; color: #ededea; } }
`;

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In a script element these end it, or begin what swallows its end. */
function inScript(code) {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

/**
 * @param {string} from the CDN file
 * @param {string} to the page
 */
export function writeOffline(from, to) {
  const code = `\n${inScript(readFileSync(from, 'utf8'))}\n`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(STYLE)}`,
    'worker-src blob:',
    'connect-src https: http: blob: data:',
    'img-src https: http: data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  writeFileSync(
    to,
    `<!doctype html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Revise y publique los datos de su plan</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<pal-validador nivel-titulo="1"><p>Este revisor necesita un navegador con JavaScript.</p></pal-validador>
</main>
<script type="module">${code}</script>
</body>
</html>
`,
  );
}
