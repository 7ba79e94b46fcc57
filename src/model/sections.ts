/** Which parts of an exercise a feed has something to say about: no section opens on nothing. */
import type { Feed } from '../feed/types.js';
import type { CompromisoDerivado, PlanDerivado } from './types.js';

/** What one element of the exercise shows. */
export type Parte =
  | 'ruta'
  | 'declaracion'
  | 'secretariado'
  | 'mesas'
  | 'curva'
  | 'matriz'
  | 'cambios'
  | 'posturas'
  | 'evaluacion'
  | 'creas'
  | 'evidencia';

type Has = (feed: Feed, plan: PlanDerivado | null) => boolean;

const some = (...lists: readonly (readonly unknown[] | undefined)[]): boolean =>
  lists.some((list) => (list?.length ?? 0) > 0);

const anyCommitment = (
  plan: PlanDerivado | null,
  test: (c: CompromisoDerivado) => boolean,
): boolean => plan?.compromisos.some(test) === true;

/** Every member of a feed that holds proof, by its own name, at any depth. */
const PROOF = ['evidencias', 'documentos'];

function hasProof(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasProof);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, child]) =>
      (PROOF.includes(name) && Array.isArray(child) && child.length > 0) || hasProof(child),
  );
}

const PARTES: Readonly<Record<Parte, Has>> = {
  ruta: () => true,
  declaracion: ({ ejercicio: e }) =>
    some(e?.declaraciones, e?.redes, e?.sensibilizacion, e?.regiones),
  secretariado: ({ ejercicio: e }) => some(e?.secretariado),
  mesas: ({ ejercicio: e }) => some(e?.mesas, e?.participacion),
  curva: (_, plan) => plan !== null && (plan.previsto.valor !== null || some(plan.plan.cortes)),
  matriz: (_, plan) => some(plan?.plan.cortes),
  cambios: ({ cambios }, plan) =>
    some(cambios) ||
    (plan?.porBandera.reprogramada ?? 0) > 0 ||
    anyCommitment(plan, (c) => c.excluido === 'retirado' || c.excluido === 'fusionado'),
  posturas: (_, plan) =>
    anyCommitment(
      plan,
      (c) => some(c.compromiso.posturas) || c.actividades.some((a) => some(a.actividad.posturas)),
    ),
  evaluacion: (_, plan) => some(plan?.plan.monitoreos, plan?.plan.evaluaciones),
  creas: (_, plan) => anyCommitment(plan, (c) => some(c.compromiso.creas)),
  evidencia: (feed, plan) => (plan?.porBandera.sin_evidencia ?? 0) > 0 || hasProof(feed),
};

/**
 * The parts that the feed, and the plan in view, have data for. Scans until it finds one of each:
 * keep the result as long as both stay the same.
 */
export function partsWithData(feed: Feed, plan: PlanDerivado | null): ReadonlySet<Parte> {
  const parts = Object.entries(PARTES) as [Parte, Has][];
  return new Set(parts.filter(([, has]) => has(feed, plan)).map(([parte]) => parte));
}
