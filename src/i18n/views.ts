/** Words of the board's views: columns by status, calendar, columns of the table. */
import { defineTerms } from './terms.js';

export const tViews = defineTerms(
  'views',
  {
    columnaCuenta: '{n} de {total}',
    plazoSinFecha: 'Plazo: sin fecha',

    cambiarMes: 'Cambiar de mes',
    mesAnterior: 'Anterior: {mes}',
    mesSiguiente: 'Siguiente: {mes}',
    hoy: 'Hoy',
    yMas: { one: 'y {n} más', other: 'y {n} más' },
    enMes: 'En {mes}, sin día',
    sinMes: 'Sin mes conocido',
    nSinMes: {
      one: '{n} actividad no dice en qué mes vence.',
      other: '{n} actividades no dicen en qué mes vencen.',
    },
    'dia.0': 'lunes',
    'dia.1': 'martes',
    'dia.2': 'miércoles',
    'dia.3': 'jueves',
    'dia.4': 'viernes',
    'dia.5': 'sábado',
    'dia.6': 'domingo',

    columnas: 'Columnas',
    columnasElegidas: 'Columnas ({n} de {total})',
    columnasDeSiempre: 'Volver a las de siempre',
    colEstado: 'Estado',
    colTipo: 'Tipo',
    colOtros: 'Otros sectores',
    inverso: '{orden}, al revés',
  },
  {
    columnaCuenta: '{n} of {total}',
    plazoSinFecha: 'Due: no date',

    cambiarMes: 'Change the month',
    mesAnterior: 'Previous: {mes}',
    mesSiguiente: 'Next: {mes}',
    hoy: 'Today',
    yMas: { one: 'and {n} more', other: 'and {n} more' },
    enMes: 'In {mes}, no day',
    sinMes: 'Month not known',
    nSinMes: {
      one: '{n} activity does not say in which month it is due.',
      other: '{n} activities do not say in which month they are due.',
    },
    'dia.0': 'Monday',
    'dia.1': 'Tuesday',
    'dia.2': 'Wednesday',
    'dia.3': 'Thursday',
    'dia.4': 'Friday',
    'dia.5': 'Saturday',
    'dia.6': 'Sunday',

    columnas: 'Columns',
    columnasElegidas: 'Columns ({n} of {total})',
    columnasDeSiempre: 'Back to the usual ones',
    colEstado: 'State',
    colTipo: 'Kind',
    colOtros: 'Other sectors',
    inverso: '{orden}, reversed',
  },
);
