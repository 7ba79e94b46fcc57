/** What stands around the plan on the board's page: skip link, notices, the portal's words, method. */
import { html, type TemplateResult } from 'lit';
import type { Lectura } from '../../feed/problems.js';
import type { Feed } from '../../feed/types.js';
import type { Frescura } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { methodView } from '../method.js';
import type { Content } from '../text.js';
import { aboutData } from './freshness.js';
import { sourceLine } from './sheet.js';
import { skipButton, skipEnd } from './skip.js';

export interface AroundOptions {
  feed: Feed;
  lectura: Lectura | null;
  frescura: Frescura;
  feedUrl: URL | null;
  level: number;
  estricto: boolean;
  /** The page is being printed: the source in place of the method. */
  impreso: boolean;
  /** The polite region. */
  voz: Content;
  avisos: Content;
  onKey: (event: KeyboardEvent) => void;
}

/** The board's page with `contenido` in its middle. */
export function around(loc: Localizer, o: AroundOptions, contenido: Content): TemplateResult {
  const { feed, lectura, frescura, feedUrl, estricto } = o;
  const level = o.level + 1;
  return html`${skipButton(loc)} ${o.voz}
    <slot name="encabezado"></slot>
    ${o.avisos}
    <div @keydown=${o.onKey}>${contenido}</div>
    ${
      o.impreso
        ? sourceLine(loc, feed, frescura, feedUrl)
        : html`${methodView(loc, { level, estricto })} ${aboutData(loc, feed, lectura, level)}`
    }
    <slot name="pie"></slot>
    ${skipEnd(loc)}`;
}
