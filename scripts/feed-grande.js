/**
 * Prints a large generated feed.
 *
 * Run: node scripts/feed-grande.js [compromisos=300] [actividades=8] [semilla=1] > carga.json
 */
import { feedGrande } from '../demo/feed-grande.js';

const [compromisos = 300, actividades = 8, semilla = 1] = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(feedGrande({ compromisos, actividades, semilla }))}\n`);
