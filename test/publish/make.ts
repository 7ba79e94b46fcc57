/** Editions of a small feed, published one after another. */
import { serialise, type Documento } from '../../src/publish/document.js';
import { publishEdition, type EdicionNueva, type Publicacion } from '../../src/publish/edition.js';

export const CARPETA = 'https://datos.ejemplo.gob.mx/pal/';
export const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(serialise(value));
export const jsonOf = (from: Uint8Array): any => JSON.parse(new TextDecoder().decode(from));

/** A feed with one activity in this status. */
export function feedIn(estatus: string, rest: Documento = {}): Documento {
  return {
    version: '1.0',
    actualizado: '2026-01-01T12:00:00-06:00',
    publicador: { nombre: 'Oficina' },
    ejercicio: { nombre: 'Ejercicio', entidad: { cve_ent: '17', nombre: 'Morelos' } },
    uri: `${CARPETA}pal.json`,
    licencia: 'CC-BY-4.0',
    planes: [
      {
        id: 'p1',
        titulo: 'Plan',
        inicio: '2026-01-01',
        compromisos: [
          {
            id: 'c1',
            titulo: 'Compromiso',
            actividades: [{ id: 'a1', titulo: 'Actividad', estatus, x_propio: { a: 1 } }],
          },
        ],
      },
    ],
    ...rest,
  };
}

export const ESTATUS = ['por_iniciar', 'en_proceso', 'concluida', 'verificada'];
const month = (i: number): string =>
  `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
export const moment = (i: number): string => `${month(i)}-15T12:00:00-06:00`;

/** The first edition and those after it; each is worked on from what was published before. */
export async function publishMany(
  n: number,
  edit: (documento: Documento, i: number) => Documento = (d, i) => ({
    ...feedIn(ESTATUS[i % 4]!),
    cambios: d['cambios'] ?? [],
    ediciones: d['ediciones'] ?? [],
  }),
  asked: Partial<Publicacion> = {},
): Promise<EdicionNueva[]> {
  const made: EdicionNueva[] = [];
  for (let i = 0; i < n; i++) {
    const before = made.at(-1);
    const siguiente = edit(before?.documento ?? feedIn('por_iniciar'), i);
    const anterior = before?.ultimo.bytes ?? null;
    made.push(await publishEdition({ siguiente, anterior, actualizado: moment(i), ...asked }));
  }
  return made;
}
