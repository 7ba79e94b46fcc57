/** Who says what about the commitment and its activities, on its page. */
import { html, nothing } from 'lit';
import { disputesFirst, mattersOf, type Asunto } from '../../model/stances.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tCommitment } from '../../i18n/commitment.js';
import { matter } from '../stances.js';
import { feedText, type Content } from '../text.js';
import { section, type Page } from './page-context.js';

function titleOf(loc: Localizer, page: Page, { actividad }: Asunto): Content {
  if (!actividad) return tCommitment(loc, 'compromiso_entero');
  const numero = page.numeros.get(actividad.id);
  const title = feedText(loc, actividad.actividad.titulo);
  return numero === undefined ? title : html`${numero} ${title}`;
}

/** The matters on which some sector spoke; disputed ones first. */
export function stancesSection(loc: Localizer, page: Page): Content {
  const matters = disputesFirst(mattersOf(page.c));
  if (matters.length === 0) return nothing;
  const content = html`${matters.map((a) =>
    matter(loc, a, { level: page.level + 2, titulo: titleOf(loc, page, a) }),
  )}`;
  return section(
    page,
    tCommitment(loc, 'quien_dice'),
    content,
    '',
    tCommitment(loc, 'quien_dice_guia'),
  );
}
