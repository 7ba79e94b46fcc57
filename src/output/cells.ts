/** Cells of one activity, or of a commitment that has none. */
import type { Accion, Evidencia, Organizacion, Postura, Responsable } from '../feed/types.js';
import { plainText } from '../i18n/plain-text.js';
import { latest } from '../model/evidence.js';
import { splitResponsibles } from '../model/responsibles.js';
import { BANDERAS, type ActividadDerivada, type CompromisoDerivado } from '../model/types.js';
import { code, date, rounded, type Escritura, type Fila } from './writing.js';

/** More addresses than these make a cell that nobody reads; the count stands beside it. */
const ENLACES = 3;

function names({ loc }: Escritura, list: readonly Organizacion[]): string | null {
  const all = list.map((o) => {
    const name = plainText(loc, o.nombre);
    return o.siglas ? `${name} (${o.siglas})` : name;
  });
  return all.length === 0 ? null : all.join('; ');
}

function responsibles(e: Escritura, list: readonly Responsable[]): Fila {
  const { gobierno, sociedadCivil, otros } = splitResponsibles(list);
  return {
    gobierno: names(e, gobierno),
    sociedad_civil: names(e, sociedadCivil),
    otros: names(
      e,
      otros.flatMap(([, organizations]) => organizations),
    ),
  };
}

function links(evidencias: readonly Evidencia[] | undefined): string | null {
  const addresses = (evidencias ?? []).flatMap(({ uri, estado }) =>
    uri === undefined || estado === 'retirada' ? [] : [uri],
  );
  return addresses.length === 0 ? null : addresses.slice(0, ENLACES).join(' ');
}

/** "Sociedad civil (2016-04-30): en proceso". */
function stance(e: Escritura, posturas: readonly Postura[] | undefined): string | null {
  const last = latest(posturas ?? []);
  if (!last) return null;
  const when = last.fecha === undefined ? '' : ` (${last.fecha})`;
  return `${code(e, 'sector', last.sector)}${when}: ${code(e, 'estatus', last.estatus)}`;
}

/** What stands in the row of a commitment without activities. */
export function ownCells(e: Escritura, { compromiso, evidencias }: CompromisoDerivado): Fila {
  return {
    inicio: date(e, compromiso.inicio),
    fin: date(e, compromiso.fin),
    ...responsibles(e, compromiso.responsables ?? []),
    evidencias,
    enlaces: links(compromiso.documentos),
    postura: stance(e, compromiso.posturas),
  };
}

/** Nearest first: those of the activity, else of its action, else of its commitment. */
function responsiblesOf(
  c: CompromisoDerivado,
  accion: Accion | undefined,
  { actividad }: ActividadDerivada,
): readonly Responsable[] {
  const lists = [actividad.responsables, accion?.responsables, c.compromiso.responsables];
  return lists.find((list) => list && list.length > 0) ?? [];
}

export function activityCells(
  e: Escritura,
  c: CompromisoDerivado,
  accion: Accion | undefined,
  a: ActividadDerivada,
): Fila {
  const { actividad } = a;
  const flags = BANDERAS.filter((flag) => a.banderas.has(flag));
  return {
    accion: accion ? plainText(e.loc, accion.titulo) : null,
    actividad_id: a.id,
    actividad: plainText(e.loc, actividad.titulo),
    estatus: code({ ...e, claves: false }, 'estatus', actividad.estatus ?? a.estatus),
    estatus_codigo: actividad.estatus ?? null,
    inicio: date(e, actividad.inicio),
    fin: date(e, actividad.fin),
    fin_original: date(e, actividad.fin_original),
    concluida: date(e, actividad.concluida),
    verificada: date(e, actividad.verificada),
    dias: a.dias,
    banderas: flags.length === 0 ? null : flags.map((flag) => code(e, 'bandera', flag)).join('; '),
    ponderacion: actividad.ponderacion ?? null,
    peso: rounded(a.peso * 100),
    ...responsibles(e, responsiblesOf(c, accion, a)),
    evidencias: a.evidencias,
    enlaces: links(actividad.evidencias),
    postura: stance(e, actividad.posturas),
  };
}
