/** What was read and whether it can be published; and the board that comes of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lectura } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import { heading } from '../heading.js';
import { cleanText, type Content } from '../text.js';
import type { ArchivoVisto, Hallazgo } from './shown.js';
import { countLine, verdict, weight } from './words.js';

export interface HeadOptions {
  level: number;
  archivo: ArchivoVisto;
  lectura: Lectura;
  hallazgos: readonly Hallazgo[];
  /** Quick changes that were made here. */
  hechos: number;
  /** Other files came with it and were left. */
  varios: boolean;
  onOtro: () => void;
}

/** File, verdict and counts; the verdict takes the focus once a file is read. */
export function resultHead(loc: Localizer, o: HeadOptions): TemplateResult {
  const { nombre, peso } = o.archivo;
  const counts = countLine(loc, o.lectura, o.hallazgos);
  return html`<div class="resultado" part="resultado">
    <p class="archivo">
      <span
        >${tValidator(loc, 'resumen_archivo', {
          nombre: cleanText(nombre),
          peso: weight(loc, peso),
        })}</span
      >
      <button class="boton" type="button" @click=${o.onOtro}>${tValidator(loc, 'otro')}</button>
    </p>
    ${heading(o.level, verdict(loc, o.lectura, o.hallazgos), 'veredicto', 'veredicto')}
    <p class="cuentas">${counts.join(' · ')}</p>
    ${
      o.lectura.feed?.ejemplo === true
        ? html`<p class="chico dos">${tValidator(loc, 'ejemplo')}</p>`
        : nothing
    }
    ${
      o.hechos > 0
        ? html`<p class="chico" role="status">
            ${tValidator(loc, 'con_cambios', { n: o.hechos })}
          </p>`
        : nothing
    }
    ${
      o.varios
        ? html`<p class="chico dos">${tValidator(loc, 'varios', { nombre: cleanText(nombre) })}</p>`
        : nothing
    }
  </div>`;
}

/** The board itself, with the reading that was made already: it reads nothing again. */
export function preview(
  loc: Localizer,
  level: number,
  lectura: Lectura,
  hoy: string | undefined,
): TemplateResult {
  const board: Content = lectura.feed
    ? html`<div class="tablero-previo" role="region" tabindex="0" aria-labelledby="vista-titulo">
        <pal-tablero
          .feed=${lectura}
          hoy=${hoy ?? nothing}
          nivel-titulo=${level + 1}
          sin-cache
        ></pal-tablero>
      </div>`
    : html`<p class="dos prosa">${tValidator(loc, 'vista_nada')}</p>`;
  return html`<section class="vista-previa" part="vista">
    ${heading(level, tValidator(loc, 'vista'), 'subtitulo', 'vista-titulo')}
    ${lectura.feed ? html`<p class="chico dos">${tValidator(loc, 'vista_guia')}</p>` : nothing}
    ${board}
  </section>`;
}
