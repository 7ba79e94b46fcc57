/** Drawings of what is shown as files: SVG of each, and PNG of those that are asked for. */
import type { Feed } from '../feed/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { PlanDerivado } from '../model/types.js';
import type { Lamina } from '../output/drawing/lamina.js';
import { svgText } from '../output/drawing/svg.js';
import type { Parte } from '../output/drawing/trazo.js';
import { fileName } from '../output/names.js';
import { provenanceLines, type Origen } from '../output/provenance.js';
import type { Archivo } from '../views/take-away/offer.js';
import { paint } from './paint.js';

export interface Dibujo {
  /** What it is, for the reader; it names the file too. */
  nombre: string;
  /** Rows of detail are for the file that can be searched, not for the picture. */
  partes: (detalle: boolean) => Parte[];
  imagen?: boolean;
}

export interface Contexto {
  feed: Feed;
  plan: PlanDerivado | null;
  origen: Origen;
  /** Begins the name of the file: one commitment, or a part. */
  parte?: string;
  /** What it is of, after its name, and what of it is there. */
  titulo: string;
  alcance: string;
  notas?: readonly string[];
}

function lamina(loc: Localizer, c: Contexto, { nombre, partes }: Dibujo, detalle: boolean): Lamina {
  const { origen, titulo, alcance, notas } = c;
  return {
    titulo: titulo === '' ? nombre : `${nombre}: ${titulo}`,
    descripcion: `${nombre}. ${alcance}`,
    lang: loc.idioma,
    partes: partes(detalle),
    pie: notas ?? provenanceLines(loc, origen),
    origen,
  };
}

export function drawingFiles(loc: Localizer, c: Contexto, dibujos: readonly Dibujo[]): Archivo[] {
  const name = (d: Dibujo, tipo: string): string => {
    const clase = `${c.parte ?? ''}${d.nombre}`;
    return fileName(c.feed, c.plan?.plan ?? { id: '' }, { dia: c.origen.dia, clase, tipo });
  };
  return dibujos.flatMap((d, i): Archivo[] => {
    const svg: Archivo = {
      clave: `svg${i}`,
      nombre: tTakeaway(loc, 'svg', { que: d.nombre }),
      archivo: name(d, 'svg'),
      tipo: 'image/svg+xml;charset=utf-8',
      guia: tTakeaway(loc, 'svg_guia'),
      texto: () => svgText(lamina(loc, c, d, true)),
    };
    if (!d.imagen) return [svg];
    const png: Archivo = {
      clave: `png${i}`,
      nombre: tTakeaway(loc, 'png', { que: d.nombre }),
      archivo: name(d, 'png'),
      tipo: 'image/png',
      guia: tTakeaway(loc, 'png_guia'),
      imagen: () => paint(lamina(loc, c, d, false)),
    };
    return [svg, png];
  });
}
