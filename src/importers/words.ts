/** A report in words, in Spanish or English. */
import type { CodigoHallazgo, Hallazgo, Importacion, Lugar } from './findings.js';
import { EN } from './words-en.js';
import { ES } from './words-es.js';

export type IdiomaInforme = 'es-MX' | 'en';

export interface HallazgoDicho {
  /** Where: `fila 3, columna «Fecha»`, or a JSON Pointer; empty for the whole. */
  lugar: string;
  causa: string;
  remedio: string;
}

const WORDS = { 'es-MX': ES, en: EN } as const;
const SHARED = {
  'es-MX': {
    tabla: 'tabla',
    fila: 'fila',
    columna: 'columna',
    quiza: (word: string) => `Quizá quiso decir «${word}».`,
    veces: (count: number) => (count === 1 ? '1 vez' : `${count} veces`),
    mas: (count: number) => `… y ${count} más`,
    gravedad: { error: 'ERROR', advertencia: 'REVISAR', aviso: 'aviso' },
    nada: 'No se importó nada.',
    importado: 'Se importó',
  },
  en: {
    tabla: 'table',
    fila: 'row',
    columna: 'column',
    quiza: (word: string) => `Did you mean “${word}”?`,
    veces: (count: number) => (count === 1 ? 'once' : `${count} times`),
    mas: (count: number) => `… and ${count} more`,
    gravedad: { error: 'ERROR', advertencia: 'CHECK', aviso: 'notice' },
    nada: 'Nothing was imported.',
    importado: 'Imported',
  },
} as const;

function placeInWords({ ruta, tabla, fila, columna }: Lugar, idioma: IdiomaInforme): string {
  const words = SHARED[idioma];
  return [
    tabla !== undefined && `${words.tabla} ${tabla}`,
    fila !== undefined && `${words.fila} ${fila}`,
    columna !== undefined && `${words.columna} «${columna}»`,
    ruta !== undefined && ruta !== '' && ruta,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a finding says, and what to do about it. */
export function describeFinding(
  hallazgo: Hallazgo,
  idioma: IdiomaInforme = 'es-MX',
): HallazgoDicho {
  const { valor, esperado, destino, objeto, sugerencia } = hallazgo;
  const parts: Record<string, string> = {
    valor: valor ?? '',
    esperado: esperado ?? '',
    destino: destino ?? '',
    objeto: objeto ?? '',
    sugerencia: sugerencia === undefined ? '' : SHARED[idioma].quiza(sugerencia),
  };
  const say = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '').trim();
  const [causa, remedio] = WORDS[idioma][hallazgo.codigo];
  return { lugar: placeInWords(hallazgo.lugar, idioma), causa: say(causa), remedio: say(remedio) };
}

/** The report as a text: by code, with how often, the first places, and how to mend it. */
export function reportInWords(
  { feed, informe }: Importacion,
  idioma: IdiomaInforme = 'es-MX',
  shown = 5,
): string {
  const words = SHARED[idioma];
  const counts = Object.entries(informe.importados).map(([clase, count]) => `${count} ${clase}`);
  const lines = [feed === null ? words.nada : `${words.importado}: ${counts.join(', ')}.`];
  for (const codigo of Object.keys(informe.porCodigo) as CodigoHallazgo[]) {
    const all = informe.hallazgos.filter((one) => one.codigo === codigo);
    const { gravedad } = all[0]!;
    lines.push('', `${words.gravedad[gravedad]} ${codigo} (${words.veces(all.length)})`);
    for (const one of all.slice(0, shown)) {
      const { lugar, causa } = describeFinding(one, idioma);
      lines.push(`  ${lugar === '' ? '' : `${lugar}: `}${causa}`);
    }
    if (all.length > shown) lines.push(`  ${words.mas(all.length - shown)}`);
    lines.push(`  → ${describeFinding(all[0]!, idioma).remedio}`);
  }
  return `${lines.join('\n')}\n`;
}
