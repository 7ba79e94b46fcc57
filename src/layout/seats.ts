/**
 * Seats as marks: a group a sector, in it a cluster a chapter, in it a mark a seat with the small
 * ones of its alternates under it. Names stand over the marks in boxes of their own, so that no
 * label can meet another.
 */
import { group } from 'd3-array';
import { isHeld, type Puesto } from '../model/secretariat.js';

export interface MarcaAsiento {
  x: number;
  y: number;
  r: number;
  /** Held by somebody; else the mark is hollow. */
  lleno: boolean;
  /** Without a vote: an observer's. */
  observador: boolean;
  /** Where the line to the titular starts; undefined for a titular. */
  desde?: number;
}

export interface GrupoAsientos {
  /** Id of the chapter; undefined outside of all. */
  capitulo: string | undefined;
  ancho: number;
  alto: number;
  marcas: MarcaAsiento[];
}

export interface FilaAsientos {
  sector: string;
  grupos: GrupoAsientos[];
  titulares: number;
  /** Of the titulares: nobody holds them; of these, without a vote. */
  porOcupar: number;
  observadores: number;
  suplentes: number;
}

/** Side of a seat's cell, in units that are drawn as 1/16 em. */
export const CELDA = 24;
/** A row of five is 7.5em: two sectors stand side by side on a phone. */
const POR_RENGLON = 5;
const RADIO = 8;
const RADIO_SUPLENTE = 4;
const ALTO_SUPLENTES = 14;

function placeSeat({ titular, suplentes }: Puesto, x: number, y: number): MarcaAsiento[] {
  const middle = x + CELDA / 2;
  const marks: MarcaAsiento[] = [];
  const base = y + CELDA / 2 + RADIO;
  if (titular) {
    const observador = titular.cargo === 'observador';
    marks.push({ x: middle, y: base - RADIO, r: RADIO, lleno: isHeld(titular), observador });
  }
  // More than three alternates of one seat are three marks: the table names them all.
  const few = suplentes.slice(0, 3);
  few.forEach((a, i) =>
    marks.push({
      x: middle + (i - (few.length - 1) / 2) * CELDA * 0.34,
      y: base + ALTO_SUPLENTES - RADIO_SUPLENTE,
      r: RADIO_SUPLENTE - (few.length > 2 ? 0.5 : 0),
      lleno: isHeld(a),
      observador: a.cargo === 'observador',
      desde: titular ? base : base + ALTO_SUPLENTES,
    }),
  );
  return marks;
}

function placeGroup(capitulo: string | undefined, puestos: readonly Puesto[]): GrupoAsientos {
  const paired = puestos.some(({ suplentes }) => suplentes.length > 0);
  const height = CELDA + (paired ? ALTO_SUPLENTES : 0);
  return {
    capitulo,
    ancho: Math.min(puestos.length, POR_RENGLON) * CELDA,
    alto: Math.ceil(puestos.length / POR_RENGLON) * height,
    marcas: puestos.flatMap((puesto, i) =>
      placeSeat(puesto, (i % POR_RENGLON) * CELDA, Math.floor(i / POR_RENGLON) * height),
    ),
  };
}

/** Groups of seats in the order of `pairSeats`. */
export function placeSeats(puestos: readonly Puesto[]): FilaAsientos[] {
  return [...group(puestos, (p) => p.sector)].map(([sector, own]) => {
    const titulares = own.flatMap(({ titular }) => titular ?? []);
    return {
      sector,
      grupos: [...group(own, (p) => p.capitulo)].map(([capitulo, list]) =>
        placeGroup(capitulo, list),
      ),
      titulares: titulares.length,
      porOcupar: titulares.filter((a) => !isHeld(a)).length,
      observadores: titulares.filter((a) => a.cargo === 'observador').length,
      suplentes: own.reduce((n, p) => n + p.suplentes.length, 0),
    };
  });
}
