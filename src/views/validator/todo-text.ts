/** What there is to mend in a JSON file, as a list to be printed or ticked off. */
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import type { Hallazgo } from './shown.js';

const GRAVEDADES = ['error', 'advertencia', 'aviso'] as const;
const PLURAL = { error: 'errores', advertencia: 'advertencias', aviso: 'avisos' } as const;

function line({ lugar, donde, texto, remedio }: Hallazgo): string {
  const place = [lugar, donde].filter(Boolean).join(' ');
  return `[ ] ${place === '' ? '' : `${place}: `}${texto} ${remedio}`.replace(/\s+/g, ' ').trim();
}

/** Errors first. */
export function todoText(loc: Localizer, hallazgos: readonly Hallazgo[]): string {
  return GRAVEDADES.flatMap((g) => {
    const list = hallazgos.filter(({ gravedad }) => gravedad === g);
    if (list.length === 0) return [];
    return [tValidator(loc, PLURAL[g], { n: list.length }), ...list.map(line), ''];
  }).join('\n');
}
