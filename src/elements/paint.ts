/** A page of drawing painted on a canvas: no file is loaded, so that it works under any policy. */
import { cuerpo, type Lamina } from '../output/drawing/lamina.js';
import { withTexts } from '../output/drawing/png-text.js';
import { esLetrero, PAPEL, renglon, TINTA, type Trazo } from '../output/drawing/trazo.js';

/** Pixels that every engine gives a canvas (a phone of Apple the fewest), and its longest side. */
const PIXELS = 16_000_000;
const SIDE = 16_000;
const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

function stroke(context: CanvasRenderingContext2D, t: Trazo): void {
  context.save();
  if (esLetrero(t)) {
    context.font = `${t.fuerte ? 700 : 400} ${t.px}px ${FONT}`;
    context.fillStyle = t.color ?? TINTA;
    context.textAlign = t.ancla === 'middle' ? 'center' : (t.ancla ?? 'start');
    t.lineas.forEach((line, i) => context.fillText(line, t.x, t.y + i * renglon(t.px)));
  } else {
    const path = new Path2D(t.d);
    context.translate(t.x ?? 0, t.y ?? 0);
    context.scale(t.k ?? 1, t.k ?? 1);
    if (t.f !== undefined) {
      context.fillStyle = t.f;
      context.fill(path);
    }
    if (t.s !== undefined) {
      context.strokeStyle = t.s;
      context.lineWidth = t.w ?? 1;
      context.setLineDash(t.raya?.split(' ').map(Number) ?? []);
      context.stroke(path);
    }
  }
  context.restore();
}

/** The picture as a PNG file with its source inside; null where it is too long for one. */
export async function paint(lamina: Lamina): Promise<Blob | null> {
  const { ancho, alto, trazos } = cuerpo(lamina);
  const scale = [2, 1].find((k) => ancho * alto * k * k <= PIXELS && alto * k <= SIDE);
  if (scale === undefined) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [ancho * scale, alto * scale];
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.fillStyle = PAPEL;
  context.fillRect(0, 0, ancho, alto);
  for (const t of trazos) stroke(context, t);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return null;
  const told = [
    ['Title', lamina.titulo],
    ['Description', lamina.descripcion],
    ['Source', lamina.pie.join('\n')],
  ] as const;
  return new Blob(withTexts(new Uint8Array(await blob.arrayBuffer()), told), { type: 'image/png' });
}
