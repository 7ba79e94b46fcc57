/** Every piece of evidence and every document of a feed, with where it is cited. */
import type { Evidencia, Feed, Plan, Texto } from '../feed/types.js';
import { proofOfCommitment } from './proof-commitment.js';
import { proofOfExercise } from './proof-exercise.js';
import type { ActividadDerivada, CompromisoDerivado, PlanDerivado } from './types.js';

/** What a piece of evidence was published with. */
export type Papel =
  | 'fuente'
  | 'declaracion'
  | 'sensibilizacion'
  | 'secretariado'
  | 'sesion'
  | 'participacion'
  | 'mesa'
  | 'plan'
  | 'lanzamiento'
  | 'monitoreo'
  | 'evaluacion'
  | 'documento'
  | 'actividad'
  | 'producto'
  | 'resultado'
  | 'indicador'
  | 'postura';

/** One place that cites a piece of evidence. */
export interface Cita {
  evidencia: Evidencia;
  papel: Papel;
  /** Title of what it was published with, as far as the feed has one. */
  de: Texto | undefined;
  /** Sector of a `postura`, kind of a declaration. */
  clave?: string | undefined;
  compromiso?: CompromisoDerivado | undefined;
  actividad?: ActividadDerivada | undefined;
  /** Of a plan that is not in view. */
  otroPlan?: Plan | undefined;
}

/** One document, however often it is cited. */
export interface Prueba {
  clave: string;
  /** As its first citation gives it. */
  evidencia: Evidencia;
  citas: Cita[];
}

export interface Pruebas {
  /** Every document once, in the order of the feed. */
  pruebas: Prueba[];
  /** Every citation with its document. */
  citas: readonly { cita: Cita; prueba: Prueba }[];
  /** Activities that say that they are done without evidence that counts. */
  sinEvidencia: { actividad: ActividadDerivada; compromiso: CompromisoDerivado }[];
  caidas: number;
  retiradas: number;
  conCopia: number;
  enPapel: number;
}

/** Same bytes or same address: the same document. What is on paper is known by its title and place. */
export function proofKey({ sha256, uri, titulo, ubicacion }: Evidencia): string {
  if (sha256 !== undefined) return `sha256 ${sha256.toLowerCase()}`;
  if (uri !== undefined) return `uri ${uri.trim().replace(/#.*$/, '')}`;
  return `papel ${JSON.stringify([titulo, ubicacion])}`;
}

function proofOfPlan(plan: Plan): Cita[] {
  const of = (papel: Papel, de: Texto | undefined, list: readonly Evidencia[] = []): Cita[] =>
    list.map((evidencia) => ({ evidencia, papel, de }));
  return [
    ...of('plan', plan.titulo, plan.documentos),
    ...of('lanzamiento', plan.titulo, plan.lanzamiento?.evidencias),
    ...(plan.monitoreos ?? []).flatMap((m) => of('monitoreo', m.titulo, m.evidencias)),
    ...(plan.evaluaciones ?? []).flatMap((e) => of('evaluacion', e.titulo, e.evidencias)),
  ];
}

/** All evidence inside a value, whatever holds it: another plan is not told apart any further. */
function within(value: unknown, found: Evidencia[] = []): Evidencia[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, child] of Object.entries(value)) {
    const proof = (name === 'evidencias' || name === 'documentos') && Array.isArray(child);
    if (!proof) within(child, found);
    else for (const evidencia of child as Evidencia[]) found.push(evidencia);
  }
  return found;
}

/** Documents of the other plans; those of a commitment go by its title. */
function proofOfOthers(feed: Feed, shown: Plan | undefined): Cita[] {
  return (feed.planes ?? [])
    .filter((plan) => plan !== shown)
    .flatMap((plan) =>
      [
        ...proofOfPlan(plan),
        ...(plan.compromisos ?? []).flatMap((c) =>
          within(c).map((evidencia): Cita => ({ evidencia, papel: 'documento', de: c.titulo })),
        ),
      ].map((cita) => ({ ...cita, otroPlan: plan })),
    );
}

/** A file that is cited by address here and by checksum there is still one file. */
function gather(citas: readonly Cita[]): Pick<Pruebas, 'pruebas' | 'citas'> {
  const byKey = new Map<string, Prueba>();
  const pruebas: Prueba[] = [];
  const all = citas.map((cita) => {
    const { evidencia } = cita;
    const keys = [proofKey(evidencia), proofKey({ ...evidencia, sha256: undefined })];
    let prueba = byKey.get(keys[0]!) ?? byKey.get(keys[1]!);
    if (!prueba) pruebas.push((prueba = { clave: keys[0]!, evidencia, citas: [] }));
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, prueba);
    prueba.citas.push(cita);
    return { cita, prueba };
  });
  return { pruebas, citas: all };
}

const count = (list: readonly Prueba[], test: (e: Evidencia) => boolean): number =>
  list.filter(({ evidencia }) => test(evidencia)).length;

/** All of it: the exercise's steps, the plan in view down to the activities, the other plans. */
export function proofOf(feed: Feed, plan: PlanDerivado | null): Pruebas {
  const { pruebas, citas } = gather([
    ...(plan ? plan.compromisos.flatMap(proofOfCommitment) : []),
    ...(plan ? proofOfPlan(plan.plan) : []),
    ...proofOfExercise(feed),
    ...proofOfOthers(feed, plan?.plan),
  ]);
  const sinEvidencia = (plan?.compromisos ?? []).flatMap((compromiso) =>
    compromiso.actividades
      .filter((a) => a.banderas.has('sin_evidencia'))
      .map((actividad) => ({ actividad, compromiso })),
  );
  return {
    pruebas,
    citas,
    sinEvidencia,
    caidas: count(pruebas, (e) => e.estado === 'caida'),
    retiradas: count(pruebas, (e) => e.estado === 'retirada'),
    conCopia: count(pruebas, (e) => e.copia !== undefined),
    enPapel: count(pruebas, (e) => e.uri === undefined),
  };
}
