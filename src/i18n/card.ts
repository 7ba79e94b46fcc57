/** Words of a commitment's card. */
import { defineTerms } from './terms.js';

export const tCard = defineTerms(
  'card',
  {
    ningunoVerificado: 'Ninguno: todo está verificado',
    ningunoTerminado: 'Ninguno: todo está terminado',
    nadaPublicado: 'Todavía no se publica quién responde, para cuándo ni con qué evidencia.',
    estado: 'Estado',
    noCuenta: 'no cuenta para el avance del plan',
    fusionado: 'Se fusionó con otro compromiso',
    yMas: { one: 'y {n} más', other: 'y {n} más' },
    verCompromiso: 'Ver en el tablero',
  },
  {
    ningunoVerificado: 'None: everything is verified',
    ningunoTerminado: 'None: everything is done',
    nadaPublicado: 'Who answers, by when and with which evidence is not published yet.',
    estado: 'State',
    noCuenta: 'not counted in the progress of the plan',
    fusionado: 'Merged into another commitment',
    yMas: { one: 'and {n} more', other: 'and {n} more' },
    verCompromiso: 'See it on the board',
  },
);
