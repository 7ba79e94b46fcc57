/** The documents of a feed in groups: by what they are of, by month, by kind. */
import { firstOf } from './days.js';
import type { Cita, Papel, Prueba, Pruebas } from './proof.js';
import { matchesWords, normaliseText, queryWords } from './search.js';
import type { CompromisoDerivado } from './types.js';

export const AGRUPACIONES_DE_PRUEBAS = ['objeto', 'mes', 'tipo'] as const;
export type AgrupacionDePruebas = (typeof AGRUPACIONES_DE_PRUEBAS)[number];

/** A document in a group; `citas` are those of this group. */
export interface PruebaEnGrupo {
  prueba: Prueba;
  citas: Cita[];
}

export interface GrupoDePruebas {
  /** Id of a commitment, name of a part, `AAAA-MM`, code of a kind; '' where nothing is stated. */
  clave: string;
  compromiso?: CompromisoDerivado | undefined;
  pruebas: PruebaEnGrupo[];
}

export interface FiltroDePruebas {
  texto?: string;
  /** Code of a kind; '' for those without. */
  tipo?: string | undefined;
}

/** Parts of the exercise in its own order, after the commitments. */
export const PARTES_DE_PRUEBAS = [
  'plan',
  'declaracion',
  'sensibilizacion',
  'secretariado',
  'participacion',
  'mesa',
  'monitoreo',
  'otros_planes',
  'fuente',
] as const;
export type ParteDePruebas = (typeof PARTES_DE_PRUEBAS)[number];

const PARTE: Partial<Record<Papel, ParteDePruebas>> = {
  fuente: 'fuente',
  declaracion: 'declaracion',
  sensibilizacion: 'sensibilizacion',
  secretariado: 'secretariado',
  sesion: 'secretariado',
  participacion: 'participacion',
  mesa: 'mesa',
  monitoreo: 'monitoreo',
  evaluacion: 'monitoreo',
};

function partOf({ papel, compromiso, otroPlan }: Cita): string {
  if (otroPlan) return 'otros_planes';
  return compromiso ? `c ${compromiso.id}` : (PARTE[papel] ?? 'plan');
}

/** Month of the fact, else of the publication; the year where no month is known. */
function monthOf({ evidencia: { fecha, publicada } }: Prueba): string {
  const date = fecha ?? publicada;
  return date === undefined || firstOf(date) === null ? '' : date.slice(0, 7);
}

const normalised = new WeakMap<Prueba, string>();

function textOf(prueba: Prueba): string {
  let text = normalised.get(prueba);
  if (text === undefined) {
    const { evidencia: e, citas } = prueba;
    const said = [e.titulo, e.uri, e.ubicacion, e.autor, e.tipo, ...citas.map((c) => c.de)];
    text = normaliseText(
      said.map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join(' '),
    );
    normalised.set(prueba, text);
  }
  return text;
}

/** True for a document that a filter lets through; every word must stand somewhere in it. */
export function matchesProof(prueba: Prueba, { texto = '', tipo }: FiltroDePruebas): boolean {
  if (tipo !== undefined && (prueba.evidencia.tipo ?? '') !== tipo) return false;
  const words = queryWords(texto);
  return words.length === 0 || matchesWords(textOf(prueba), words);
}

/** Groups with their documents, each once a group, in the order in which they are cited. */
function collect(
  entries: Iterable<readonly [clave: string, prueba: Prueba, citas: readonly Cita[]]>,
): GrupoDePruebas[] {
  const groups = new Map<string, Map<Prueba, Cita[]>>();
  for (const [clave, prueba, citas] of entries) {
    const group = groups.get(clave) ?? new Map<Prueba, Cita[]>();
    groups.set(clave, group);
    const known = group.get(prueba);
    if (known) known.push(...citas);
    else group.set(prueba, [...citas]);
  }
  return [...groups].map(([clave, group]) => ({
    clave,
    pruebas: [...group].map(([prueba, citas]) => ({ prueba, citas })),
  }));
}

const latestFirst = (a: PruebaEnGrupo, b: PruebaEnGrupo): number => {
  const day = ({ prueba: { evidencia: e } }: PruebaEnGrupo): number =>
    firstOf(e.fecha ?? e.publicada) ?? -Infinity;
  return day(b) - day(a) || 0;
};

function byObject(list: Pruebas['citas']): GrupoDePruebas[] {
  const groups = collect(list.map(({ cita, prueba }) => [partOf(cita), prueba, [cita]] as const));
  const order = (clave: string): number => (PARTES_DE_PRUEBAS as readonly string[]).indexOf(clave);
  return groups
    .sort((a, b) => order(a.clave) - order(b.clave))
    .map((g) => {
      const { compromiso } = g.pruebas[0]!.citas[0]!;
      return compromiso ? { ...g, clave: compromiso.id, compromiso } : g;
    });
}

/** The documents that the filter lets through, in groups; the latest month and the largest kind first. */
export function groupProof(
  { pruebas, citas }: Pruebas,
  por: AgrupacionDePruebas,
  filtro: FiltroDePruebas = {},
): GrupoDePruebas[] {
  if (por === 'objeto') return byObject(citas.filter(({ prueba }) => matchesProof(prueba, filtro)));
  const key = por === 'mes' ? monthOf : ({ evidencia }: Prueba) => evidencia.tipo ?? '';
  const shown = pruebas.filter((prueba) => matchesProof(prueba, filtro));
  const groups = collect(shown.map((p) => [key(p), p, p.citas] as const));
  for (const group of groups) group.pruebas.sort(latestFirst);
  const last = (g: GrupoDePruebas): number => Number(g.clave === '');
  return groups.sort(
    (a, b) =>
      last(a) - last(b) ||
      (por === 'mes'
        ? b.clave.localeCompare(a.clave)
        : b.pruebas.length - a.pruebas.length || a.clave.localeCompare(b.clave)),
  );
}
