/** What the figures of the board tell when they are asked why. */
import type { AvanceReportado } from '../feed/types.js';
import { plannedTrace, plannedTraceOf, type Plazo } from '../model/planned-trace.js';
import {
  ORDEN_ESTATUS,
  type ActividadDerivada,
  type Avance,
  type CompromisoDerivado,
  type EstatusLeido,
  type PlanDerivado,
  type PorEstatus,
  type Traza,
  type Vigencia,
} from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { tTrace } from '../i18n/trace.js';
import { tWhy } from '../i18n/why.js';
import { weightPercent } from './base-words.js';
import { plainText } from './text.js';
import type { Explicacion } from './why.js';

type Lineas = NonNullable<Explicacion['lineas']>;

/** Numbers of the commitments of a plan, by id. */
export function commitmentNumbers(
  compromisos: readonly CompromisoDerivado[],
): ReadonlyMap<string, string> {
  return new Map(
    compromisos.flatMap(({ id, compromiso: { numero } }) =>
      numero === undefined ? [] : [[id, numero] as const],
    ),
  );
}

/** "Avance del compromiso 3", or its title where it has no number. */
export function nameOfCommitment(loc: Localizer, { compromiso }: CompromisoDerivado): string {
  const { numero, titulo } = compromiso;
  return tWhy(loc, 'compromiso', { cual: numero ?? `«${plainText(loc, titulo)}»` });
}

/** A progress of anything: its trace says the rest. */
export function progressWhy(
  loc: Localizer,
  que: string,
  avance: Avance,
  numeros?: Explicacion['numeros'],
): Explicacion {
  const resultado = avance.valor === null ? tCommon(loc, 'sinDato') : loc.percent(avance.valor);
  const titulo = tWhy(loc, 'avance', { que });
  return { titulo, resultado, avance, ...(numeros && { numeros }) };
}

/** The progress of a commitment. */
export function commitmentWhy(loc: Localizer, c: CompromisoDerivado): Explicacion {
  return progressWhy(loc, nameOfCommitment(loc, c), c.avance);
}

/** The progress of the plan in view, or of a group of its commitments. */
export function planWhy(
  loc: Localizer,
  compromisos: readonly CompromisoDerivado[],
  avance: Avance,
  que = tWhy(loc, 'plan'),
): Explicacion {
  return progressWhy(loc, que, avance, commitmentNumbers(compromisos));
}

/** What one activity counts, by its status alone. */
export function activityWhy(loc: Localizer, a: ActividadDerivada): Explicacion {
  const resultado = a.valor === null ? tCommon(loc, 'sinDato') : loc.percent(a.valor);
  const que = tWhy(loc, 'actividad', { cual: plainText(loc, a.actividad.titulo) });
  const concepto = `${tCommon(loc, 'estatus')}: ${codeWord(loc, 'estatus', a.estatus)}`;
  const titulo = tWhy(loc, 'avance', { que });
  return { titulo, resultado, lineas: [{ concepto, valor: resultado }], deAvance: true };
}

/** What was planned by the day, for a plan or for one commitment. */
export function plannedWhy(
  loc: Localizer,
  de: PlanDerivado | CompromisoDerivado,
  hoy: number,
  plazo: Plazo = 'venceOriginal',
): Explicacion {
  const plan = 'compromisos' in de;
  const avance = plan ? plannedTrace(de, plazo, hoy) : plannedTraceOf(de, plazo, hoy);
  const que = plan ? tWhy(loc, 'plan') : nameOfCommitment(loc, de);
  return {
    titulo: tWhy(loc, plazo === 'vence' ? 'previsto_vigente' : 'previsto', { que }),
    resultado: avance.valor === null ? tCommon(loc, 'sinDato') : loc.percent(avance.valor),
    regla: tWhy(loc, 'regla_previsto'),
    avance,
    ...(plan && { numeros: commitmentNumbers(de.compromisos) }),
  };
}

/** Time gone of the validity of a plan. */
export function elapsedWhy(loc: Localizer, v: Vigencia): Explicacion {
  const resultado = v.porcentaje === null ? tCommon(loc, 'sinDato') : loc.percent(v.porcentaje);
  const day = (dia: number | null): string =>
    dia === null ? tCommon(loc, 'sinDato') : loc.date(dia, 'long');
  const [gone, all] = [loc.number(v.transcurridos ?? 0), loc.number(v.total ?? 0)];
  return {
    titulo: tWhy(loc, 'tiempo'),
    resultado,
    lineas: [
      { concepto: tWhy(loc, 'primer_dia'), valor: day(v.inicio) },
      { concepto: tWhy(loc, 'ultimo_dia'), valor: day(v.fin) },
      { concepto: tWhy(loc, 'dias'), valor: all },
      { concepto: tWhy(loc, 'dias_pasados'), valor: gone },
      { concepto: `${gone} ÷ ${all}`, valor: resultado },
    ],
  };
}

/** How many of how many. */
export function shareWhy(
  loc: Localizer,
  [titulo, parte]: readonly [titulo: string, resultado: string],
  [n, de]: readonly [n: number, total: number],
  [que, todo]: readonly [que: string, todo: string],
  ...notas: string[]
): Explicacion {
  const [some, all] = [loc.number(n, 2), loc.number(de, 2)];
  return {
    titulo,
    resultado: parte,
    lineas: [
      { concepto: que, valor: some },
      { concepto: todo, valor: all },
      { concepto: `${some} ÷ ${all}`, valor: parte },
    ],
    notas,
  };
}

/** Activities by status: each count of the total, rounded so that they sum to 100. */
export function statusWhy(
  loc: Localizer,
  titulo: string,
  porEstatus: PorEstatus,
  percent: (estatus: EstatusLeido) => string,
): Explicacion {
  const codes = ORDEN_ESTATUS.filter((e) => e !== 'cancelada' && porEstatus[e] > 0);
  const total = codes.reduce((sum, e) => sum + porEstatus[e], 0);
  const out = porEstatus.cancelada;
  const resultado = tCommon(loc, 'nActividades', { n: total });
  return {
    titulo,
    resultado,
    lineas: [
      ...codes.map((e) => ({
        concepto: codeWord(loc, 'estatus', e),
        valor: `${loc.number(porEstatus[e])} ÷ ${loc.number(total)} = ${percent(e)}`,
      })),
      { concepto: tWhy(loc, 'total'), valor: `${resultado} = ${loc.percent(100)}` },
    ],
    notas: [tWhy(loc, 'redondeo'), ...(out > 0 ? [tWhy(loc, 'canceladas', { n: out })] : [])],
  };
}

/** The weights of the parts of a sum, stated and as they count; the one that was asked for says so. */
export function weightsWhy(
  loc: Localizer,
  parent: Traza,
  resultado: string,
  id?: string,
): Explicacion {
  const name = (t: Traza): string =>
    t.ilegible ? tTrace(loc, 'ilegible') : plainText(loc, t.titulo) || t.id;
  const stated = (t: Traza): string =>
    t.pesoDeclarado === undefined
      ? ''
      : `${tTrace(loc, 'peso_declarado', { valor: loc.number(t.pesoDeclarado, 2) })} · `;
  const one = parent.hijos.find((t) => t.id === id);
  return {
    titulo: one ? tWhy(loc, 'peso_de', { que: name(one) }) : tWhy(loc, 'pesos'),
    resultado,
    lineas: [
      ...parent.hijos
        .filter((t) => t.peso > 0)
        .map((t) => ({
          concepto: name(t),
          valor: `${stated(t)}${weightPercent(loc, t.peso)}`,
        })),
      { concepto: tWhy(loc, 'total'), valor: loc.percent(100) },
    ],
    notas: parent.reparaciones.map((r) => tTrace(loc, `rep_${r}`)),
  };
}

/** A progress that the institution states: nobody computed it here. */
export function reportedWhy(
  loc: Localizer,
  { porcentaje, fecha, metodo }: AvanceReportado,
  computed: number | null,
): Explicacion {
  const [sinDato, stated] = [tCommon(loc, 'sinDato'), loc.percent(porcentaje)];
  const lineas: Lineas = [
    {
      concepto: tWhy(loc, 'calculado_aqui'),
      valor: computed === null ? sinDato : loc.percent(computed),
    },
    { concepto: tWhy(loc, 'metodo'), valor: plainText(loc, metodo) || sinDato },
    { concepto: tWhy(loc, 'reportado_el'), valor: fecha === undefined ? sinDato : loc.date(fecha) },
    { concepto: tWhy(loc, 'reportado'), valor: stated },
  ];
  return {
    titulo: tWhy(loc, 'reportado'),
    resultado: stated,
    lineas,
    notas: [tWhy(loc, 'nota_reportado')],
  };
}

/** Points between what is done and what was planned, of the figures as they are shown. */
export function gapWhy(
  loc: Localizer,
  [done, planned]: readonly [done: number, planned: number],
  resultado: string,
): Explicacion {
  return {
    titulo: tWhy(loc, 'diferencia'),
    resultado,
    lineas: [
      { concepto: tWhy(loc, 'avance', { que: tWhy(loc, 'plan') }), valor: loc.percent(done) },
      {
        concepto: tWhy(loc, 'previsto', { que: tWhy(loc, 'plan') }),
        valor: loc.percent(planned),
      },
      { concepto: `${loc.number(done)} − ${loc.number(planned)}`, valor: resultado },
    ],
  };
}
