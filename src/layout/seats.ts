/**
 * Seats as marks: a group a sector, in it a cluster a chapter, in it a mark a seat with the small
 * ones of its alternates under it. Names stand over the marks in boxes of their own, so that no
 * label can meet another.
 */
import { group } from 'd3-array';
import type { Puesto } from '../model/secretariat.js';
import { isHeld } from '../feed/votes.js';

export interface MarcaAsiento {
  x: number;
  y: number;
  r: number;
  /** Held by somebody; else the mark is hollow. */
  lleno: boolean;
  /** Without a vote: an observer's. */
  observador: boolean;
  /** Where the line from its titular starts; undefined for a titular. */
  desde?: number;
}

/** One seat with its alternates, in a box of its own: the boxes flow like words. */
export interface SillaPuesta {
  ancho: number;
  alto: number;
  marcas: MarcaAsiento[];
}

export interface GrupoAsientos {
  /** Id of the chapter; undefined outside of all. */
  capitulo: string | undefined;
  sillas: SillaPuesta[];
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

/** Size of a seat's box, in units that are drawn as 1/16 em: room for the mark and its line. */
const LADO = 18;
const RADIO = 8;
const RADIO_SUPLENTE = 4;
const ALTO_SUPLENTES = 14;

function placeSeat({ titular, suplentes }: Puesto): SillaPuesta {
  const [middle, foot] = [LADO / 2, LADO / 2 + RADIO];
  const marcas: MarcaAsiento[] = [];
  if (titular) {
    const observador = titular.cargo === 'observador';
    marcas.push({ x: middle, y: LADO / 2, r: RADIO, lleno: isHeld(titular), observador });
  }
  // More than three alternates of one seat are three marks: the table names them all.
  const few = suplentes.slice(0, 3);
  const r = few.length > 2 ? 2.5 : few.length > 1 ? 3.5 : RADIO_SUPLENTE;
  few.forEach((a, i) =>
    marcas.push({
      x: middle + (i - (few.length - 1) / 2) * (2 * r + 1),
      y: foot + ALTO_SUPLENTES - RADIO_SUPLENTE - 1,
      r,
      lleno: isHeld(a),
      observador: a.cargo === 'observador',
      ...(titular && { desde: foot }),
    }),
  );
  return { ancho: LADO, alto: LADO + (few.length > 0 ? ALTO_SUPLENTES : 0), marcas };
}

/** Groups of seats in the order of `pairSeats`. */
export function placeSeats(puestos: readonly Puesto[]): FilaAsientos[] {
  return [...group(puestos, (p) => p.sector)].map(([sector, own]) => {
    const titulares = own.flatMap(({ titular }) => titular ?? []);
    return {
      sector,
      // Those of no chapter first: they have no name over them.
      grupos: [...group(own, (p) => p.capitulo)]
        .sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined))
        .map(([capitulo, list]) => ({ capitulo, sillas: list.map(placeSeat) })),
      titulares: titulares.length,
      porOcupar: titulares.filter((a) => !isHeld(a)).length,
      observadores: titulares.filter((a) => a.cargo === 'observador').length,
      suplentes: own.reduce((n, p) => n + p.suplentes.length, 0),
    };
  });
}
