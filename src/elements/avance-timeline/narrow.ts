/** The list by month of a narrow box, drawn in parts where a plan is long. */
import type { TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { placeMonths } from '../../layout/months.js';
import { monthList, type MonthOptions } from '../../views/month-list.js';
import type { RowsController } from './rows-controller.js';

/** Entries of a month at first: four months stand open, and an entry has about 15 elements. */
const PARTE = 15;

export interface Narrow extends Pick<MonthOptions, 'level' | 'marcar' | 'onSelect'> {
  /** All of it stands in the page. */
  todo: boolean;
}

export function narrowList(
  loc: Localizer,
  plan: Parameters<typeof placeMonths>,
  { limit, more, hasMonth, openMonth }: RowsController,
  { todo, ...options }: Narrow,
): TemplateResult {
  return monthList(loc, placeMonths(...plan), {
    ...options,
    limite: (clave) => (todo ? Infinity : limit(clave, PARTE)),
    onMore: (clave) => more(clave, PARTE),
    dibujado: (clave) => todo || hasMonth(clave),
    onOpen: (clave, abierto) => {
      if (!todo && abierto) openMonth(clave);
    },
  });
}
