/**
 * Writes demo/feeds/estado-de-muestra.json: the invented state that uses every member and every
 * code of the standard. Its content is in demo/muestra/; the same input gives the same bytes.
 *
 * Run: node scripts/feed-de-muestra.js
 */
import { writeFileSync } from 'node:fs';
import { ejercicio } from '../demo/muestra/ejercicio.js';
import { cambios, ediciones } from '../demo/muestra/historia.js';
import { escalas } from '../demo/muestra/juicios.js';
import { SITIO } from '../demo/muestra/piezas.js';
import { planes } from '../demo/muestra/planes.js';

const ARCHIVO = new URL('../demo/feeds/estado-de-muestra.json', import.meta.url);

const feed = {
  $schema: '../../schema/pal-feed.schema.json',
  version: '1.0',
  actualizado: '2026-11-13T18:00:00-06:00',
  publicador: {
    nombre: {
      'es-MX': 'Contraloría General del Estado de Muestra (institución inventada)',
      en: 'Comptroller General of the Sample State (invented)',
    },
    uri: 'https://ejemplo.gob.mx/contraloria',
    correo: 'gobierno.abierto@ejemplo.gob.mx',
  },
  uri: `${SITIO}/pal.json`,
  licencia: 'CC0-1.0',
  idioma: 'es-MX',
  zona_horaria: 'America/Mexico_City',
  frecuencia_dias: 31,
  ejemplo: true,
  fuentes: [
    {
      titulo: 'Datos inventados por el proyecto pal-tablero para mostrar todo el estándar',
      uri: 'https://example.org/pal-tablero/datos-de-muestra',
      tipo: 'otro',
    },
  ],
  ejercicio,
  planes,
  escalas,
  cambios,
  ediciones,
  x_generado_por: 'scripts/feed-de-muestra.js',
};

writeFileSync(ARCHIVO, `${JSON.stringify(feed, null, 2)}\n`);
