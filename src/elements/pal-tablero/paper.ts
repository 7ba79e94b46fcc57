/** The document of what a board shows now: of its plan, or of the commitment that is open. */
import type { Localizer } from '../../i18n/localizer.js';
import { tPaper } from '../../i18n/paper.js';
import { tTakeaway } from '../../i18n/takeaway.js';
import { commitmentTitle, planName } from '../../output/names.js';
import { provenance, provenanceLines, type Origen } from '../../output/provenance.js';
import { paperDocument, type PaperState } from '../../views/print/document.js';
import type { Paper } from './paper-frame.js';

export interface PaperAsked extends Omit<PaperState, 'cabeza' | 'pie' | 'lineas'> {
  /** Of the feed's bytes; null where it is not known. */
  sha256: string | null;
}

/** A longer address would take the page; the whole of it stands once in the document. */
const FOOT = 160;

function foot(loc: Localizer, { fuente, publicador, sha256 }: Origen): string[] {
  const where = fuente === null || fuente.length <= FOOT ? fuente : `${fuente.slice(0, FOOT)}…`;
  const source = [publicador, where ?? ''].filter(Boolean).join(' · ');
  return [
    tTakeaway(loc, 'fuente', { uri: source }),
    sha256 === null ? '' : tTakeaway(loc, 'huella', { huella: sha256 }),
  ].filter(Boolean);
}

export function paperOf(loc: Localizer, asked: PaperAsked): Paper {
  const { s, uno, feed, sha256 } = asked;
  const origen = provenance(loc, feed, {
    url: s.feedUrl,
    pagina: location.href,
    descargado: s.hoy,
    sha256,
  });
  const plan = planName(loc, feed, s.plan.plan);
  const nombre = uno
    ? tPaper(loc, 'un_compromiso', { plan, compromiso: commitmentTitle(loc, uno) })
    : plan;
  const dated =
    origen.dia === null
      ? tTakeaway(loc, 'datos_sin_fecha')
      : tTakeaway(loc, 'datos_al', { fecha: loc.date(origen.dia, 'long') });
  const titulo =
    origen.dia === null
      ? tPaper(loc, 'titulo_sin_fecha', { nombre })
      : tPaper(loc, 'titulo_con_fecha', { nombre, fecha: loc.date(origen.dia) });
  const right = origen.ejemplo ? `${tPaper(loc, 'ejemplo')} · ${dated}` : dated;
  const contenido = paperDocument(loc, {
    ...asked,
    cabeza: [nombre, right],
    pie: foot(loc, origen),
    lineas: provenanceLines(loc, origen),
  });
  return { titulo, idioma: loc.idioma, contenido };
}
