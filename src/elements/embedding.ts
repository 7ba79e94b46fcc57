/** The code to embed one element as it is now shown, and what is to be changed in it. */
import { VERSION } from '../base/version.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTakeaway } from '../i18n/takeaway.js';
import {
  DATOS,
  DIRECCION,
  frameCode,
  HEIGHT_CODE,
  HUELLA,
  markerCode,
  tagCode,
  type Incrustado,
} from '../output/embed.js';
import type { Codigos } from '../views/take-away/offer.js';
import { ownScript } from './own-script.js';

export interface Mostrado extends Pick<Incrustado, 'etiqueta' | 'atributos' | 'titulo'> {
  /** Address of the data; null where the page carries them. */
  fuente: string | null;
}

export function codesOf(loc: Localizer, { fuente, ...own }: Mostrado): Codigos {
  const datos = fuente ?? DATOS;
  const shown: Incrustado = {
    ...own,
    atributos: { src: datos, ...own.atributos, lang: loc.idioma },
    datos,
    respaldo: tTakeaway(loc, 'respaldo'),
  };
  const guion = ownScript(own.etiqueta);
  const unknown = guion.carpeta.startsWith(DIRECCION) || guion.integridad === HUELLA;
  return {
    etiqueta: tagCode(shown, guion),
    marcador: markerCode(shown),
    marco: frameCode(shown, guion),
    altura: HEIGHT_CODE,
    cambie: [
      ...(unknown ? [tTakeaway(loc, 'donde', { version: VERSION })] : []),
      ...(fuente === null ? [tTakeaway(loc, 'sin_direccion')] : []),
    ],
  };
}
