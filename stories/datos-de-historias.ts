/** Datos que las historias comparten: un plan dañado y un servidor que nunca contesta. */

const responsables = [{ organizacion: { nombre: 'Contraloría de Muestra', sector: 'autoridad' } }];

/** El segundo compromiso no trae título: se aparta y se cuenta. */
export const DANADO = {
  version: '1.0',
  actualizado: '2026-05-31T12:00:00-06:00',
  ejemplo: true,
  publicador: { nombre: 'Secretariado Técnico Local de Muestra' },
  ejercicio: { nombre: 'Gobierno abierto', entidad: { cve_ent: '17', nombre: 'Morelos' } },
  planes: [
    {
      id: 'pal',
      titulo: 'Plan de Acción Local',
      inicio: '2026-01-15',
      compromisos: [
        {
          id: 'uno',
          numero: '1',
          titulo: 'Publicar los contratos de obra con su avance',
          responsables,
          actividades: [
            {
              id: 'uno-1',
              titulo: 'Acordar el formato',
              estatus: 'verificada',
              inicio: '2026-02-01',
              fin: '2026-03-15',
              evidencias: [
                { titulo: 'Minuta', uri: 'https://ejemplo.org/minuta.pdf', fecha: '2026-03-12' },
              ],
            },
            {
              id: 'uno-2',
              titulo: 'Publicar los contratos de 2025',
              estatus: 'en_proceso',
              inicio: '2026-03-16',
              fin: '2026-05-15',
            },
          ],
        },
        { id: 'dos', numero: '2', responsables },
        { id: 'tres', numero: '3', titulo: 'Medir los tiempos de atención', responsables },
      ],
    },
  ],
};

/** Mientras la historia está a la vista, `sin-respuesta.json` nunca llega. */
export function sinRespuesta(): () => void {
  const real = window.fetch;
  window.fetch = (input, init) =>
    String(input instanceof Request ? input.url : input).includes('sin-respuesta')
      ? new Promise<Response>(() => undefined)
      : real(input, init);
  return () => {
    window.fetch = real;
  };
}
