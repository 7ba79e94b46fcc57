/** Words around the problems of a file. */
import { defineTerms } from './terms.js';

export const tReport = defineTerms(
  'report',
  {
    error: 'error',
    advertencia: 'advertencia',
    aviso: 'aviso',
    n_error: { one: '1 error', other: '{n} errores' },
    n_advertencia: { one: '1 advertencia', other: '{n} advertencias' },
    n_aviso: { one: '1 aviso', other: '{n} avisos' },
    remedio: 'Cómo se corrige: {remedio}',
    leidos: { one: '1 elemento leído', other: '{n} elementos leídos' },
    rechazados: { one: '1 no se puede mostrar', other: '{n} no se pueden mostrar' },
    sin_problemas: 'sin problemas',
    ilegible: 'no se pudo leer: {falla}',
    total: {
      one: '1 archivo revisado: {validos} sin errores, {malos} con errores, {ilegibles} sin poder leer.',
      other:
        '{n} archivos revisados: {validos} sin errores, {malos} con errores, {ilegibles} sin poder leer.',
    },
  },
  {
    error: 'error',
    advertencia: 'warning',
    aviso: 'notice',
    n_error: { one: '1 error', other: '{n} errors' },
    n_advertencia: { one: '1 warning', other: '{n} warnings' },
    n_aviso: { one: '1 notice', other: '{n} notices' },
    remedio: 'How to mend it: {remedio}',
    leidos: { one: '1 item read', other: '{n} items read' },
    rechazados: { one: '1 cannot be shown', other: '{n} cannot be shown' },
    sin_problemas: 'no problems',
    ilegible: 'could not be read: {falla}',
    total: {
      one: '1 file checked: {validos} without errors, {malos} with errors, {ilegibles} unreadable.',
      other:
        '{n} files checked: {validos} without errors, {malos} with errors, {ilegibles} unreadable.',
    },
  },
);
