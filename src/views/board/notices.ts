/** What must be known before reading the data: sample, saved copy, incomplete, stale or closed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lectura } from '../../feed/problems.js';
import type { Feed } from '../../feed/types.js';
import type { Frescura } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { FalloVisto } from '../failure.js';
import { exampleNotice, failedReloadNotice, savedCopyNotice } from '../notices.js';
import { partialNotice } from '../partial.js';
import type { Content } from '../text.js';
import { staleNotice } from './freshness.js';

export interface NoticesState {
  feed: Feed;
  frescura: Frescura;
  /** Why the last load failed, when older data are shown. */
  fallo: FalloVisto | null;
  /** When the older data shown were read. */
  guardada: { fecha: Date } | null;
  lectura: Lectura;
  onRetry: () => void;
}

/** The notices above the board, the most general first. */
export function boardNotices(loc: Localizer, s: NoticesState): TemplateResult {
  const { feed, frescura } = s;
  return html`${feed.ejemplo === true ? exampleNotice(loc) : nothing} ${older(loc, s)}
  ${partialNotice(loc, s.lectura)} ${staleNotice(loc, feed, frescura)}`;
}

function older(loc: Localizer, { feed, fallo, guardada, onRetry }: NoticesState): Content {
  if (guardada) return savedCopyNotice(loc, guardada.fecha, feed.zona_horaria, onRetry);
  return fallo ? failedReloadNotice(loc, fallo, null, feed.zona_horaria, onRetry) : nothing;
}
