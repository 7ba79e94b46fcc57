/** Una edición anterior del estado de muestra, hecha cambiando la de hoy. */

type Objeto = Record<string, unknown>;

const lista = (valor: unknown): Objeto[] => (Array.isArray(valor) ? (valor as Objeto[]) : []);

/** Todas las actividades de un plan, por su clave. */
function actividades(plan: Objeto): Map<string, Objeto> {
  const todas = lista(plan['compromisos']).flatMap((c) => [
    ...lista(c['acciones']).flatMap((a) => lista(a['actividades'])),
    ...lista(c['actividades']),
  ]);
  return new Map(todas.map((a) => [a['id'] as string, a]));
}

/** Lo que la muestra decía antes: menos avances, otro título, una evidencia menos, un compromiso más. */
export function edicionAnterior(hoy: unknown): Objeto {
  const antes = structuredClone(hoy) as Objeto;
  antes['actualizado'] = '2026-10-15T18:00:00-06:00';
  (antes['ejercicio'] as Objeto)['etapa'] = 'seguimiento';
  const plan = lista(antes['planes'])[0]!;
  const porId = actividades(plan);
  Object.assign(porId.get('c01-a1-1') ?? {}, { estatus: 'concluida', evidencias: [] });
  Object.assign(porId.get('c02-a1-2') ?? {}, { estatus: 'en_proceso' });
  Object.assign(porId.get('c04-a2-2') ?? {}, { fin: '2026-11-13', reprogramaciones: [] });
  const compromisos = lista(plan['compromisos']);
  const uno = compromisos.find((c) => c['id'] === 'c05');
  if (uno) Object.assign(uno, { titulo: 'Obra pública a la vista', resumen: 'Otro resumen.' });
  plan['compromisos'] = [
    { id: 'c99', numero: '99', titulo: 'Registro único de trámites', estado: 'propuesto' },
    ...compromisos.filter((c) => c['id'] !== 'c10'),
  ];
  delete antes['licencia'];
  return antes;
}
