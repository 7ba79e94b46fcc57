/** A page of drawing as the text of an SVG file: real text, title and description, nothing from outside. */
import { htmlText } from '../embed.js';
import { cuerpo, type Lamina } from './lamina.js';
import {
  esLetrero,
  PAPEL,
  renglon,
  TINTA,
  type Camino,
  type Letrero,
  type Trazo,
} from './trazo.js';

/** What an XML document may not hold, even written as a reference. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const xml = (text: string): string => htmlText(text.replace(NOT_XML, ''));

function attributes(list: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(list)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(String(value))}"`))
    .join('');
}

function path({ d, x = 0, y = 0, k = 1, f = 'none', s, w, raya }: Camino): string {
  const moved = x !== 0 || y !== 0 ? `translate(${round(x)} ${round(y)})` : '';
  const scaled = k === 1 ? '' : `scale(${round(k)})`;
  const transform = [moved, scaled].filter(Boolean).join(' ');
  return `<path${attributes({ d, fill: f, stroke: s, 'stroke-width': w, 'stroke-dasharray': raya, transform: transform === '' ? undefined : transform })}/>`;
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** The blank that a line was broken at stays in the text, so that it reads and copies as one. */
function text({ x, y, lineas, px, color = TINTA, fuerte, ancla }: Letrero): string {
  const at = { x: round(x), y: round(y) };
  const look = { 'font-size': px, fill: color, 'font-weight': fuerte ? 700 : undefined };
  const [first = '', ...rest] = lineas;
  const more = rest.map(
    (line) => ` <tspan${attributes({ x: at.x, dy: renglon(px) })}>${xml(line)}</tspan>`,
  );
  return `<text${attributes({ ...at, ...look, 'text-anchor': ancla })}>${xml(first)}${more.join('')}</text>`;
}

const stroke = (t: Trazo): string => (esLetrero(t) ? text(t) : path(t));

function metadata({ origen: o, titulo }: Lamina): string {
  const terms: [name: string, value: string | null | undefined][] = [
    ['title', titulo],
    ['publisher', o.publicador],
    ['source', o.fuente ?? o.pagina],
    ['date', o.actualizado],
    ['rights', o.licencia],
    ['identifier', o.sha256 === null ? null : `sha256:${o.sha256}`],
  ];
  return terms.map(([name, v]) => (v ? `<dc:${name}>${xml(v)}</dc:${name}>` : '')).join('');
}

/** The file, whole; it asks for nothing and runs nothing. */
export function svgText(lamina: Lamina): string {
  const { ancho, alto, trazos } = cuerpo(lamina);
  const { titulo, descripcion, lang } = lamina;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${ancho}" height="${alto}" viewBox="0 0 ${ancho} ${alto}"${attributes({ 'xml:lang': lang, lang })} role="graphics-document document" aria-labelledby="titulo" aria-describedby="descripcion" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
<title id="titulo">${xml(titulo)}</title>
<desc id="descripcion">${xml(descripcion)}</desc>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata(lamina)}</metadata>
<path d="M0 0h${ancho}v${alto}H0z" fill="${PAPEL}"/>
${trazos.map(stroke).join('\n')}
</svg>
`;
}
