/** The bar of one row of the timeline, as on the screen: planned, done, moved, late, evidence. */
import type { BarraTiempo } from '../../layout/bar.js';
import type { Tramo } from '../../layout/scale.js';
import type { EstatusLeido } from '../../model/types.js';
import { caja, COLOR, CONTROL, PAPEL, punto, recta, TINTA, TINTA_2, type Trazo } from './trazo.js';

export interface Lugar {
  x0: number;
  ancho: number;
  y: number;
}

const ALTO = 12;

function pista(b: BarraTiempo, estatus: EstatusLeido | 'neutra', box: Caja): Trazo[] {
  if (b.clase === 'ninguna') return [];
  if (b.clase === 'fantasma') return [box(b.pista, { s: TINTA_2, raya: '3 2' })];
  const s = estatus === 'neutra' ? CONTROL : COLOR[estatus];
  const dashed = estatus === 'sin_dato' ? { raya: '3 2' } : {};
  if (b.clase === 'pista') return [box(b.pista, { f: PAPEL, s, w: 1.5, ...dashed })];
  const full = estatus === 'concluida' || estatus === 'verificada';
  return [box(b.pista, { f: full ? s : PAPEL, s, w: 1.5, ...dashed }, 10)];
}

type Caja = (t: Tramo, pluma: object, least?: number) => Trazo;

/** What was moved: where it was due, the stations between, and where it is due now. */
function movida({ movida: m }: BarraTiempo, at: (x: number) => number, y: number): Trazo[] {
  if (!m) return [];
  const pen = { s: TINTA, w: 1.5 };
  return [
    recta([at(m.de), y - 5], [at(m.de), y + ALTO + 3], pen),
    ...m.pasos.map((x) => recta([at(x), y - 5], [at(x), y - 1], pen)),
    recta([at(m.de), y - 4], [at(m.a), y - 4], { ...pen, raya: '2 2' }),
    recta([at(m.a), y - 5], [at(m.a), y], pen),
  ];
}

function lleno({ estatus, ...t }: BarraTiempo['llenos'][number], box: Caja): Trazo {
  if (estatus === 'sin_dato') return box(t, { f: PAPEL, s: TINTA_2, raya: '3 2' });
  return box(t, { f: COLOR[estatus] });
}

/** What only some statuses have: a line through, a pause in the middle. */
function senal(b: BarraTiempo, estatus: string, at: (x: number) => number, y: number): Trazo[] {
  if (b.clase !== 'pista') return [];
  const { x, ancho } = b.pista;
  const middle = y + ALTO / 2;
  if (estatus === 'cancelada') {
    return [recta([at(x), middle], [at(x + ancho), middle], { s: COLOR.cancelada, w: 2 })];
  }
  const center = at(x + ancho / 2);
  const half = (left: number): Trazo => caja(left, y + 2, 3, 8, { f: COLOR.suspendida });
  return estatus === 'suspendida' ? [half(center - 4), half(center + 1)] : [];
}

/** The strokes of a bar whose plot begins at `x0`, is so wide, and has its top at `y`. */
export function barraDibujada(
  b: BarraTiempo,
  estatus: EstatusLeido | 'neutra',
  { x0, ancho, y }: Lugar,
): Trazo[] {
  const at = (x: number): number => x0 + (x * ancho) / 100;
  const box: Caja = (t, pluma, least = 1) => {
    const width = Math.max(least, (t.ancho * ancho) / 100);
    return caja(t.ancho === 0 ? at(t.x) - width / 2 : at(t.x), y, width, ALTO, pluma);
  };
  const middle = y + ALTO / 2;
  const edge = (x: number, by: number): Trazo => ({
    ...{ s: TINTA, w: 1.5, x: at(x) + by },
    d: `M${-by} ${middle - 5}L0 ${middle}L${-by} ${middle + 5}`,
  });
  return [
    ...pista(b, estatus, box),
    ...b.llenos.map((l) => lleno(l, box)),
    ...b.vagos.map((t) => box(t, { s: TINTA, raya: '1 2' })),
    ...senal(b, estatus, at, y),
    ...movida(b, at, y),
    ...(b.tarde
      ? [
          recta([at(b.tarde.x), middle], [at(b.tarde.x + b.tarde.ancho), middle], {
            s: TINTA,
            w: 3,
          }),
        ]
      : []),
    ...b.evidencias.map(({ x, n }) =>
      punto(at(x), middle, n > 1 ? 5 : 4, { f: TINTA, s: PAPEL, w: 1.5 }),
    ),
    ...(b.antes ? [edge(0, -5)] : []),
    ...(b.despues ? [edge(100, 5)] : []),
  ];
}
