/** How fresh the data are, who publishes them, under which licence, and where to report an error. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lectura } from '../../feed/problems.js';
import type { Feed } from '../../feed/types.js';
import type { Frescura } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tBoard } from '../../i18n/board.js';
import { tCommon } from '../../i18n/common.js';
import { agoWords } from '../due.js';
import { heading } from '../heading.js';
import { observations } from '../partial.js';
import { feedLink, safeUrl } from '../link.js';
import { cleanText, feedText, plainText, says, type Content } from '../text.js';

/** Licences by SPDX id that a portal is likely to use; any other id is shown as it stands. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.es',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.es',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.es',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
};

const PERIODS: Readonly<Record<number, 'cadaDia' | 'cadaSemana' | 'cadaMes' | 'cadaAnio'>> = {
  1: 'cadaDia',
  7: 'cadaSemana',
  30: 'cadaMes',
  31: 'cadaMes',
  365: 'cadaAnio',
  366: 'cadaAnio',
};
const DAYS_PER_MONTH = 30.44;

/** "cada 6 meses" for 183 days; whole months where the days are nearly that, else days. */
export function everyWords(loc: Localizer, days: number): string {
  const period = PERIODS[days];
  if (period) return tBoard(loc, period);
  const months = Math.round(days / DAYS_PER_MONTH);
  const near = Math.abs(days - months * DAYS_PER_MONTH) <= 3 && months > 1;
  return near ? tBoard(loc, 'cadaMeses', { n: months }) : tBoard(loc, 'cadaDias', { n: days });
}

function publisher(loc: Localizer, feed: Feed): string {
  return plainText(loc, feed.publicador?.nombre) || tCommon(loc, 'sinDato');
}

/** Above the board: these data are older than they promised to be. */
export function staleNotice(loc: Localizer, feed: Feed, frescura: Frescura): Content {
  const fecha = frescura.dia === null ? '' : loc.date(frescura.dia, 'long');
  if (frescura.estado === 'desactualizado') {
    const cada = everyWords(loc, frescura.frecuencia);
    const text = tBoard(loc, 'desactualizadoTexto', {
      fecha,
      cada,
      publicador: publisher(loc, feed),
    });
    return notice('desactualizado', tBoard(loc, 'desactualizado'), text);
  }
  if (frescura.estado === 'cerrado' && fecha) {
    const text = tBoard(loc, 'cerradoTexto', { fecha });
    return notice('cerrado', tBoard(loc, 'cerrado'), text);
  }
  return nothing;
}

function notice(part: string, title: string, text: string): TemplateResult {
  return html`<div class="aviso-caja" part="aviso ${part}" role="note">
    <p><b>${title}</b> ${text}</p>
  </div>`;
}

/** "Datos al 30 de abril de 2016, hace 13 días; se actualiza cada 6 meses" and who publishes. */
export function freshnessLine(
  loc: Localizer,
  feed: Feed,
  frescura: Frescura,
  feedUrl: URL | null,
  llevar: Content = nothing,
): TemplateResult {
  return html`<p class="frescura" part="frescura">
    <span>${ageWords(loc, frescura)}</span>
    <span
      >${tBoard(loc, 'publica', { publicador: publisher(loc, feed) })}
      ${
        feedUrl
          ? html` ·
              <a href=${feedUrl.href} download part="descarga">${tBoard(loc, 'descargar')}</a>`
          : nothing
      }
      ${llevar === nothing ? nothing : html` · ${llevar}`}</span
    >
  </p>`;
}

function ageWords(loc: Localizer, { dia, edad, estado, frecuencia }: Frescura): Content {
  if (dia === null || edad === null) {
    return html`<b>${tBoard(loc, 'fechaDesconocida')}</b>`;
  }
  const cada = everyWords(loc, frecuencia);
  const every =
    estado === 'cerrado'
      ? ''
      : `; ${tBoard(loc, estado === 'desactualizado' ? 'debiaActualizarse' : 'seActualiza', { cada })}`;
  return html`<b>${tBoard(loc, 'datosAl', { fecha: loc.date(dia, 'long') })}</b>,
    ${agoWords(loc, edad)}${every}`;
}

/** Licence, sources, and whom to tell about an error. */
export function aboutData(
  loc: Localizer,
  feed: Feed,
  lectura: Lectura | null,
  level: number,
): TemplateResult {
  const fuentes = feed.fuentes ?? [];
  return html`<section class="seccion sobre" part="sobre">
    ${heading(level, tBoard(loc, 'sobreDatos'))}
    <dl class="datos">
      ${
        feed.licencia === undefined
          ? nothing
          : html`<dt>${tBoard(loc, 'licencia')}</dt>
              <dd>${licence(loc, feed.licencia)}</dd>`
      }
      ${
        fuentes.length === 0
          ? nothing
          : html`<dt>${tBoard(loc, 'fuentes')}</dt>
              ${fuentes.map(
                (f) =>
                  html`<dd>
                    ${
                      f.uri === undefined
                        ? html`${feedText(loc, f.titulo)}${place(loc, f.ubicacion)}`
                        : feedLink(loc, f.uri, f.titulo)
                    }
                  </dd>`,
              )}`
      }
      <dt>${tBoard(loc, 'veError')}</dt>
      <dd>${contact(loc, feed)}</dd>
    </dl>
    ${lectura ? observations(loc, lectura) : nothing}
  </section>`;
}

function place(loc: Localizer, ubicacion: Parameters<typeof feedText>[1]): Content {
  return says(loc, ubicacion) ? html` (${feedText(loc, ubicacion)})` : nothing;
}

function licence(loc: Localizer, licencia: string): Content {
  const known = Object.hasOwn(LICENCES, licencia) ? LICENCES[licencia] : undefined;
  if (known) return feedLink(loc, known, licencia);
  return safeUrl(licencia) ? feedLink(loc, licencia) : cleanText(licencia);
}

function contact(loc: Localizer, feed: Feed): Content {
  const { correo, uri } = feed.publicador ?? {};
  const nombre = publisher(loc, feed);
  if (correo !== undefined && /^[^\s@<>"]+@[^\s@<>"]+$/.test(correo)) {
    const [name, host] = correo.split('@');
    const mail = html`<a href=${`mailto:${encodeURI(correo)}`}>${name}@<wbr />${host}</a>`;
    return html`${tBoard(loc, 'veErrorTexto')} ${nombre}, ${mail}`;
  }
  if (uri !== undefined) return html`${tBoard(loc, 'veErrorTexto')} ${feedLink(loc, uri, nombre)}`;
  return tBoard(loc, 'sinContacto', { publicador: nombre });
}
