/** What a page says to search engines: schema.org in a data block, which no policy runs. */
import { fromDia } from '../feed/civil-date.js';
import { isHttpUrl } from '../feed/schema/base.js';
import type { Localizer } from '../i18n/localizer.js';
import { plainText } from '../i18n/plain-text.js';
import { commitmentTitle, planName } from './names.js';
import type { Llevado } from './taken.js';

const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

function licence(licencia: string | undefined): string | undefined {
  if (licencia === undefined || isHttpUrl(licencia)) return licencia;
  return SPDX.test(licencia) ? `https://spdx.org/licenses/${licencia}` : undefined;
}

function dataset(loc: Localizer, { feed, plan, origen }: Llevado, description: string): object {
  const { inicio, fin } = plan.vigencia;
  const place = feed.ejercicio?.municipio?.nombre ?? feed.ejercicio?.entidad?.nombre;
  const site = feed.publicador?.uri;
  return {
    '@type': 'Dataset',
    name: planName(loc, feed, plan.plan),
    description,
    inLanguage: feed.idioma ?? 'es-MX',
    dateModified: origen.actualizado,
    license: licence(origen.licencia),
    isAccessibleForFree: true,
    temporalCoverage:
      inicio === null || fin === null ? undefined : `${fromDia(inicio)}/${fromDia(fin)}`,
    spatialCoverage: place === undefined ? undefined : { '@type': 'Place', name: place },
    creator:
      origen.publicador === ''
        ? undefined
        : { '@type': 'Organization', name: origen.publicador, url: site },
    distribution:
      origen.fuente === null
        ? undefined
        : {
            '@type': 'DataDownload',
            contentUrl: origen.fuente,
            encodingFormat: 'application/json',
            sha256: origen.sha256 ?? undefined,
          },
  };
}

function list(loc: Localizer, { compromisos }: Llevado): object {
  return {
    '@type': 'ItemList',
    numberOfItems: compromisos.length,
    itemListElement: compromisos.map((c, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: commitmentTitle(loc, c),
      description: plainText(loc, c.compromiso.resumen) || undefined,
    })),
  };
}

/** JSON that no text of a feed can end: `<`, `>` and `&` are written as escapes. */
export function jsonLd(loc: Localizer, taken: Llevado, description: string): string {
  const graph = [dataset(loc, taken, description), list(loc, taken)];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
