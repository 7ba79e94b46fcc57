/** Decidim's results as commitments, actions and activities. */
import type { Texto } from '../feed/index.js';
import { statusOfProgress } from './crosswalk.js';
import { plainOf, textByLanguage, titleByLanguage } from './decidim-text.js';
import { evidenceOf } from './evidence.js';
import { type Importing, type Pieza, push, put } from './importing.js';
import { keepRest } from './keep.js';
import { linkOf } from './links.js';
import { isPercentage, readNumber } from './numbers.js';
import type { OpcionesDecidim } from './options.js';
import type { Source } from './source.js';

export interface Decidim {
  importing: Importing;
  options: OpcionesDecidim;
  /** Id of a result → the results inside it; undefined → those at the top. */
  children: Map<unknown, Source[]>;
  /** Key of a category → id of the axis. */
  axes: Map<unknown, string>;
}

/** What every result has. */
function common({ importing }: Decidim, row: Source, kind: string): Pieza & { titulo: Texto } {
  const titulo = titleByLanguage(importing, row, 'title');
  const key = row.take('id');
  const pieza = { id: importing.ids.take(kind, key, row.place('id'), plainOf(titulo)), titulo };
  importing.date(pieza, 'inicio', row.take('start_date'), row.place('start_date'));
  importing.date(pieza, 'fin', row.take('end_date'), row.place('end_date'));
  importing.moment(row.peek('created_at'));
  importing.moment(row.peek('updated_at'));
  return pieza;
}

/** The share that was reported: shown beside what is computed, never instead of it. */
function reported({ importing }: Decidim, row: Source, pieza: Pieza): number | undefined {
  const avance: Pieza = {};
  const value = row.take('progress');
  importing.number(avance, 'porcentaje', value, row.place('progress'), true);
  if (avance['porcentaje'] === undefined) {
    for (const [name, raw] of Object.entries(avance)) pieza[name] = raw;
    return undefined;
  }
  pieza['avance_reportado'] = avance;
  const { numero } = readNumber(value);
  return isPercentage(numero) ? numero : undefined;
}

/** The status: by what the options say of the key, else by the progress. */
function statusOf(
  { importing, options }: Decidim,
  row: Source,
  pieza: Pieza,
  progress: number | undefined,
): void {
  const key = row.peek('status/key');
  const own = typeof key === 'string' ? options.estatus : undefined;
  const stated = own && Object.hasOwn(own, String(key)) ? own[String(key)] : undefined;
  const byProgress = progress === undefined ? undefined : statusOfProgress(progress);
  if (stated !== undefined) {
    row.take('status/key');
    importing.status(pieza, stated, row.place('status/key'), 'feed');
    if (byProgress && byProgress !== pieza['estatus']) {
      importing.findings.add('estatus_no_coincide', row.place('status/key'), {
        valor: key,
        esperado: byProgress,
        objeto: String(pieza['id']),
      });
    }
  } else if (byProgress) pieza['estatus'] = byProgress;
  else
    importing.findings.add('sin_estatus', row.place('progress'), { objeto: String(pieza['id']) });
}

function proposals({ importing }: Decidim, row: Source, compromiso: Pieza): void {
  const value = row.take('proposal_urls');
  if (typeof value !== 'string') return;
  value
    .split(/[\s,;]+/)
    .filter(Boolean)
    .forEach((enlace, i) => {
      const titulo = `Propuesta vinculada ${i + 1}`;
      const place = row.place('proposal_urls');
      const found = evidenceOf(importing, compromiso, {
        titulo,
        enlace,
        lugar: place,
        mas: { tipo: 'sitio' },
      });
      if (found) push(compromiso, 'documentos', found);
    });
}

function activityOf(decidim: Decidim, row: Source, compromiso: Pieza): Pieza {
  const { importing } = decidim;
  const pieza = common(decidim, row, 'actividad');
  put(pieza, 'descripcion', textByLanguage(importing, row, 'description'));
  statusOf(decidim, row, pieza, reported(decidim, row, pieza));
  if (pieza['estatus'] === 'concluida' || pieza['estatus'] === 'verificada') {
    const objeto = String(pieza['id']);
    importing.findings.add('terminada_sin_evidencia', row.lugar, {
      valor: pieza['estatus'],
      objeto,
    });
  }
  proposals(decidim, row, compromiso);
  keepRest(importing, row, pieza);
  return pieza;
}

function actionOf(decidim: Decidim, row: Source, compromiso: Pieza): Pieza {
  const { importing } = decidim;
  const inside = leavesOf(decidim, row);
  const pieza = common(decidim, row, 'accion');
  put(pieza, 'descripcion', textByLanguage(importing, row, 'description'));
  put(
    pieza,
    'actividades',
    inside.map((one) => activityOf(decidim, one, compromiso)),
  );
  proposals(decidim, row, compromiso);
  keepRest(importing, row, pieza);
  return pieza;
}

/** The results without results of their own, however deep: a plan has two levels below a commitment. */
function leavesOf(decidim: Decidim, row: Source): Source[] {
  return (decidim.children.get(row.peek('id')) ?? []).flatMap((child) => {
    if (!decidim.children.has(child.peek('id'))) return [child];
    return [child, ...leavesOf(decidim, child)];
  });
}

/** A result alone is what is measured: it stands as the one activity of its commitment. */
function loneActivity({ importing }: Decidim, compromiso: Pieza, row: Source): void {
  const { id, titulo, inicio, fin, estatus, avance_reportado } = compromiso;
  delete compromiso['estatus'];
  const own = importing.ids.take('actividad', `${String(id).slice(0, 53)}-actividad`, row.lugar);
  const actividad: Pieza = { id: own, titulo };
  for (const [name, value] of Object.entries({ inicio, fin, estatus, avance_reportado })) {
    put(actividad, name, value);
  }
  compromiso['actividades'] = [actividad];
  importing.findings.add('actividad_creada', row.lugar, { objeto: own });
  if (estatus === 'concluida' || estatus === 'verificada') {
    importing.findings.add('terminada_sin_evidencia', row.lugar, { valor: estatus, objeto: own });
  }
}

export function commitmentOf(decidim: Decidim, row: Source): Pieza {
  const { importing, children, axes } = decidim;
  const inside = children.get(row.peek('id')) ?? [];
  const key = row.peek('id');
  // A second result of the same id gets none of them.
  children.delete(key);
  const compromiso = common(decidim, row, 'compromiso');
  put(compromiso, 'resumen', textByLanguage(importing, row, 'description'));
  put(compromiso, 'eje', axes.get(row.take('category/id')));
  textByLanguage(importing, row, 'category/name');
  const progress = reported(decidim, row, compromiso);
  const reference = row.take('reference') ?? key ?? compromiso['id'];
  const external: Pieza = { esquema: 'decidim', id: reference };
  const { tipo, uri } = linkOf(row.peek('url'));
  if (tipo === 'web') external['uri'] = uri;
  if (tipo === 'web') row.take('url');
  push(compromiso, 'ids_externos', external);
  proposals(decidim, row, compromiso);
  for (const child of inside) {
    if (children.has(child.peek('id')))
      push(compromiso, 'acciones', actionOf(decidim, child, compromiso));
    else push(compromiso, 'actividades', activityOf(decidim, child, compromiso));
  }
  if (inside.length === 0) {
    statusOf(decidim, row, compromiso, progress);
    loneActivity(decidim, compromiso, row);
  }
  keepRest(importing, row, compromiso);
  return compromiso;
}
