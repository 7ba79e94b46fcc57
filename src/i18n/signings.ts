/** Words of the declaration: who signed, who joined, where it was made known. */
import { defineTerms } from './terms.js';

export const tSignings = defineTerms(
  'signings',
  {
    titulo: 'Quién firmó y quién se sumó',
    vacio: 'No se ha publicado ninguna declaración firmada.',
    vacio_hacer:
      'La oficina de gobierno abierto puede agregar quién firmó, las redes y los encuentros en «ejercicio».',
    vacio_redes: 'No se ha publicado ninguna red.',
    vacio_regiones: 'No se han publicado regiones ni encuentros.',
    faltan: 'En ninguna firma consta: {sectores}. El ejercicio pide que firmen los tres sectores.',
    nadie: 'No se publicó quién firmó.',
    sin_firma: 'No consta su firma',
    y_mas: { one: 'y 1 más', other: 'y {n} más' },
    sin_nombres: {
      one: '1 firmante sin nombre publicado',
      other: '{n} firmantes sin nombre publicado',
    },
    testigos: 'Testigos de honor',
    ordenes: 'Por orden de gobierno',
    sin_fecha: 'sin fecha publicada',
    otros: { one: 'Otro', other: 'Otros {n}' },

    declara: { one: 'Declara 1 integrante', other: 'Declara {n} integrantes' },
    sin_total: 'No declara cuántos integrantes tiene',
    sin_lista: 'la lista no se ha publicado.',
    en_lista: { one: 'la lista publicada tiene 1', other: 'la lista publicada tiene {n}' },
    sin_nombre: { one: 'falta 1 nombre', other: 'faltan {n} nombres' },
    de_mas: { one: 'hay 1 más que lo declarado', other: 'hay {n} más que lo declarado' },
    coincide: 'están todos',
    salieron: { one: '1 salió', other: '{n} salieron' },
    repetidos: {
      one: '1 está dos veces y se cuenta una',
      other: '{n} están repetidos y se cuentan una vez',
    },
    buscar: 'Buscar en la lista',
    hallados: { one: '1 de {total}', other: '{n} de {total}' },
    ninguno: 'Ninguno se llama así.',

    sin_enlace: 'sin enlace publicado',
    sin_actos: 'Sin encuentros publicados en esta región.',
    sueltos: 'Encuentros sin región',
    nada: 'No se han publicado encuentros.',
    resumen: { one: '1 encuentro', other: '{n} encuentros' },
    asistencia: {
      one: '1 asistente, con dato de {con} de {total}',
      other: '{n} asistentes, con dato de {con} de {total}',
    },
    sumados: { one: 'se sumó 1 organización', other: 'se sumaron {n} organizaciones' },
  },
  {
    titulo: 'Who signed and who joined',
    vacio: 'No signed declaration has been published.',
    vacio_hacer:
      'The open-government office can add who signed, the networks and the events under “ejercicio”.',
    vacio_redes: 'No network has been published.',
    vacio_regiones: 'No regions and no events have been published.',
    faltan:
      'In no signing is there on record: {sectores}. The exercise asks the three sectors to sign.',
    nadie: 'Who signed was not published.',
    sin_firma: 'No signature on record',
    y_mas: { one: 'and 1 more', other: 'and {n} more' },
    sin_nombres: {
      one: '1 signatory without a published name',
      other: '{n} signatories without a published name',
    },
    testigos: 'Honorary witnesses',
    ordenes: 'By order of government',
    sin_fecha: 'no published date',
    otros: { one: 'Another', other: 'Another {n}' },

    declara: { one: 'It declares 1 member', other: 'It declares {n} members' },
    sin_total: 'It does not declare how many members it has',
    sin_lista: 'the list has not been published.',
    en_lista: { one: 'the published list has 1', other: 'the published list has {n}' },
    sin_nombre: { one: '1 name is missing', other: '{n} names are missing' },
    de_mas: { one: '1 more than declared', other: '{n} more than declared' },
    coincide: 'all are there',
    salieron: { one: '1 left', other: '{n} left' },
    repetidos: {
      one: '1 is listed twice and counted once',
      other: '{n} are listed again and counted once',
    },
    buscar: 'Search the list',
    hallados: { one: '1 of {total}', other: '{n} of {total}' },
    ninguno: 'Nobody has that name.',

    sin_enlace: 'no published liaison',
    sin_actos: 'No events published in this region.',
    sueltos: 'Events of no region',
    nada: 'No events have been published.',
    resumen: { one: '1 event', other: '{n} events' },
    asistencia: {
      one: '1 attendant, with data of {con} of {total}',
      other: '{n} attendants, with data of {con} of {total}',
    },
    sumados: { one: '1 organization joined', other: '{n} organizations joined' },
  },
);
