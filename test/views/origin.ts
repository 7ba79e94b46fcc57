/** Where the figures of a test come from. */
import { firstDay } from '../../src/feed/civil-date.js';
import type { Procedencia } from '../../src/views/why.js';

export const ORIGIN: Procedencia = {
  actualizado: '2026-03-31T20:00:00-06:00',
  zona: 'America/Mexico_City',
  estricto: false,
  hoy: firstDay('2026-04-10')!,
  fuente: new URL('https://datos.ejemplo.gob.mx/pal.json'),
};
