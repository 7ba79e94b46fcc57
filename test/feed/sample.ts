/** A small valid feed that has one of most things, for tests that break it. */

/** About 4 kB of JSON; a fresh object every time. */
export function sampleFeed(): Record<string, unknown> {
  return {
    version: '1.0',
    actualizado: '2026-03-31T18:00:00-06:00',
    publicador: { nombre: 'Instituto de Transparencia', correo: 'datos@ejemplo.org.mx' },
    licencia: 'CC-BY-4.0',
    idioma: 'es-MX',
    fuentes: [{ titulo: 'Página del ejercicio', uri: 'https://ejemplo.org.mx/' }],
    ejercicio: {
      nombre: { 'es-MX': 'Ejercicio local', nhe: 'Altepetl' },
      entidad: { cve_ent: '17', nombre: 'Morelos' },
      declaraciones: [
        {
          tipo: 'firma',
          fecha: '2025-03-09',
          firmantes: [
            { sector: 'autoridad', orden: 'estatal' },
            { sector: 'academia', numero: 3 },
            { sector: 'organismo_garante' },
          ],
        },
      ],
      secretariado: [
        {
          tipo: 'stl',
          asientos: [
            { id: 's1', sector: 'sociedad_civil', calidad: 'titular' },
            { id: 's2', sector: 'autoridad', persona: { nombre: 'Ana', cargo: 'Directora' } },
            { id: 's3', sector: 'organismo_garante' },
          ],
          sesiones: [
            {
              fecha: '2025-06-01',
              asistencia: ['s1', 's2'],
              acuerdos: [
                { id: 'ac1', texto: 'Se aprueba', votos: [{ asiento: 's1', sentido: 'a_favor' }] },
              ],
            },
          ],
        },
      ],
      mesas: [
        {
          id: 'm1',
          titulo: 'Mesa de agua',
          fechas: ['2025-07-01', '2025-07'],
          asistentes: { academia: 4 },
        },
      ],
    },
    planes: [
      {
        id: 'p1',
        titulo: 'Plan 2025–2026',
        inicio: '2025-09-01',
        ejes: [{ id: 'e1', titulo: 'Agua' }],
        compromisos: [
          {
            id: 'c1',
            numero: '1',
            titulo: 'Publicar los pozos',
            eje: 'e1',
            componentes: ['transparencia', 'participacion'],
            ods: [{ objetivo: 6, meta: '6.1' }],
            responsables: [{ organizacion: { nombre: 'Comisión del Agua' }, rol: 'responsable' }],
            acciones: [
              {
                id: 'c1-x1',
                titulo: 'Levantar datos',
                ponderacion: 60,
                actividades: [
                  {
                    id: 'c1-x1-a1',
                    titulo: 'Visitar',
                    inicio: '2025-09-01',
                    fin: '2025-12',
                    estatus: 'verificada',
                    evidencias: [
                      {
                        titulo: 'Acta',
                        uri: 'https://ejemplo.org.mx/acta.pdf',
                        fecha: '2025-11-30',
                      },
                      { titulo: 'Bitácora', ubicacion: 'Archivo, caja 3' },
                    ],
                  },
                ],
              },
            ],
            actividades: [
              {
                id: 'c1-a1',
                titulo: 'Publicar',
                fin: '2026-06-30',
                estatus: 'en_proceso',
                ponderacion: 40,
              },
            ],
          },
          {
            id: 'c2',
            titulo: 'Presupuesto abierto',
            tipo: 'ordinario',
            x_interno: { nota: [1, 2, 3] },
            actividades: [
              { titulo: 'Capacitar', estatus: 'por_iniciar', notas: [{ texto: 'En espera' }] },
              {
                id: 'c2-a2',
                titulo: 'Abrir datos',
                estatus: 'concluida',
                posturas: [{ sector: 'academia', estatus: 'en_proceso' }],
              },
            ],
          },
        ],
        cortes: [
          { fecha: '2025-12-31', estados: { c1: { estatus: 'en_proceso', porcentaje: 40 } } },
        ],
        monitoreos: [
          {
            titulo: 'Primer monitoreo',
            corte: '2026-03-01',
            valoraciones: [{ objeto: 'c1', dimension: 'avance', valor: 'limitado' }],
          },
        ],
      },
    ],
    cambios: [
      { fecha: '2026-03-01T10:00:00-06:00', objeto: 'c1', tipo: 'modificacion', antes: [1, 2] },
    ],
  };
}

/** Names of the arrays of the model in the sample; any other array is none of the model's. */
const FREE = new Set(['x_interno', 'antes', 'despues']);

/** Elements of the model's lists in a feed that has no lists but those of the model. */
export function countElements(value: unknown): number {
  if (Array.isArray(value)) {
    return value.length + value.reduce<number>((n, child) => n + countElements(child), 0);
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (n, [key, child]) => n + (FREE.has(key) ? 0 : countElements(child)),
    0,
  );
}
