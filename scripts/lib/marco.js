/**
 * The pages of the frame, `pal-marco.html` and `pal-marco-completo.html`: a portal copies one beside
 * the scripts of its version, which they load by their hash. A policy in the page itself lets it ask
 * for nothing but what stands on the same site.
 */

/** Page → the file of the tags that it can show. */
export const MARCOS = {
  'pal-marco.html': 'pal-tablero.js',
  'pal-marco-completo.html': 'pal-completo.js',
};
export const GUION_DE_MARCO = 'pal-marco.js';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "base-uri 'none'; form-action 'none'",
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
].join('; ');

/**
 * @param {string} file the script with the tags
 * @param {Record<string, string>} sri file → hash
 */
export function marcoPage(file, sri) {
  const script = (name) =>
    `<script type="module" src="${name}" integrity="${sri[name]}" crossorigin="anonymous"></script>`;
  return `<!doctype html>
<html lang="es-MX" data-pal-marco>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Plan de Acción Local</title>
    <!-- Para mostrar datos de otro sitio, agregue su origen en los dos lugares: en «content» de
         pal-origenes (https://datos.ejemplo.gob.mx) y después de connect-src 'self'. -->
    <meta name="pal-origenes" content="">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    ${script(file)}
    ${script(GUION_DE_MARCO)}
  </head>
  <body>
    <noscript><p>Este marco necesita JavaScript.</p></noscript>
  </body>
</html>
`;
}
