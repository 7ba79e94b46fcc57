/** The script that a page has of ours, as its own code names it: its address and its hash. */
import { VERSION } from '../base/version.js';
import { DIRECCION, fileOf, HUELLA, type Guion } from '../output/embed.js';

/** Words to be changed stand for what the page does not tell, as where a portal joins its scripts. */
export function ownScript(etiqueta: string): Guion {
  const names = [
    'pal-completo',
    etiqueta,
    ...(fileOf(etiqueta) === 'pal-tablero' ? ['pal-tablero'] : []),
  ];
  for (const name of names) {
    for (const { src, integrity } of document.scripts) {
      const [, carpeta, archivo] = /^(https?:\/\/[^?#]*)\/([^/?#]+)$/.exec(src) ?? [];
      if (carpeta === undefined || archivo?.replace(/(?:\.classic)?\.js$/, '') !== name) continue;
      return { carpeta, archivo, integridad: integrity || HUELLA };
    }
  }
  const carpeta = `${DIRECCION}/pal-tablero@${VERSION}/dist`;
  return { carpeta, archivo: `${fileOf(etiqueta)}.js`, integridad: HUELLA };
}
