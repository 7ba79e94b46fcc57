/** Words of the document that "Imprimir" makes. */
import { defineTerms } from './terms.js';

export const tPaper = defineTerms(
  'paper',
  {
    imprimir: 'Imprimir',
    preparando: 'Preparando el documento…',
    no_se_puede:
      'Esta página no deja abrir la impresión del tablero. Use «Imprimir» en el menú de su navegador: sale la tabla con su fuente.',
    titulo_con_fecha: '{nombre} – datos al {fecha}',
    titulo_sin_fecha: '{nombre} – datos sin fecha',
    un_compromiso: '{plan} – {compromiso}',
    ejemplo: 'Datos de ejemplo',
    resumen: 'Los compromisos en una tabla',
    por_aviso: { one: '{n} actividad por aviso', other: '{n} actividades por aviso' },
    actividades: 'Actividades',
    parte: 'Parte',
    todos: { one: 'El único compromiso del plan.', other: 'Los {n} compromisos del plan.' },
    algunos: {
      one: '{visibles} de {n} compromiso. Con filtros: {filtros}.',
      other: '{visibles} de {n} compromisos. Con filtros: {filtros}.',
    },
    aparte:
      'La cuenta del avance y los cambios de cada compromiso salen al imprimir ese compromiso.',
    de_donde: 'De dónde salen estos datos',
  },
  {
    imprimir: 'Print',
    preparando: 'Preparing the document…',
    no_se_puede:
      'This page does not let the board open the print dialog. Use “Print” in your browser’s menu: it prints the table with its source.',
    titulo_con_fecha: '{nombre} – data as of {fecha}',
    titulo_sin_fecha: '{nombre} – data without a date',
    un_compromiso: '{plan} – {compromiso}',
    ejemplo: 'Sample data',
    resumen: 'The commitments in one table',
    por_aviso: { one: '{n} activity by flag', other: '{n} activities by flag' },
    actividades: 'Activities',
    parte: 'Share',
    todos: { one: 'The only commitment of the plan.', other: 'All {n} commitments of the plan.' },
    algunos: {
      one: '{visibles} of {n} commitment. With filters: {filtros}.',
      other: '{visibles} of {n} commitments. With filters: {filtros}.',
    },
    aparte:
      'The sum behind the progress and the changes of each commitment come with the print of that commitment.',
    de_donde: 'Where these data come from',
  },
);
