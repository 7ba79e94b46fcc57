/**
 * Votes of an agreement as votes of seats: an alternate votes for its titular, a seat has one vote,
 * an observer none. What cannot be told is counted as doubtful, never guessed.
 */
import { SENTIDO_VOTO } from './codes.js';
import type { Acuerdo, Sesion } from './types.js';
import { seatsPresent, type Bases } from './votes-seats.js';

export type Sentido = (typeof SENTIDO_VOTO.codigos)[number];
/** Seats by what they voted; `duda`: the vote, its sense or its seat cannot be told. */
export type Cuenta = Record<Sentido | 'duda', number>;

/** What a reader should know of how the votes were counted, and of how many of them. */
export type NotaVoto =
  | 'suplente'
  | 'ambos'
  | 'repetido'
  | 'observador'
  | 'vacante'
  | 'sentido_desconocido'
  | 'asiento_desconocido'
  | 'sin_asistencia';

export interface Recuento {
  total: Cuenta;
  porSector: Map<string, Cuenta>;
  /** Seats with a vote that were there; `presentesEnDuda` more may have been. */
  presentes: number;
  presentesEnDuda: number;
  /** Present seats whose vote nobody recorded. */
  sinVoto: number;
  notas: Map<NotaVoto, number>;
}

const none = (): Cuenta => ({ a_favor: 0, en_contra: 0, abstencion: 0, ausente: 0, duda: 0 });
const senseOf = (sentido: string): keyof Cuenta =>
  SENTIDO_VOTO.codigos.find((codigo) => codigo === sentido) ?? 'duda';

/** What was cast for one seat. */
interface Voto {
  sector: string;
  titular?: keyof Cuenta;
  suplente?: keyof Cuenta;
}

class Urn {
  readonly total = none();
  readonly porSector = new Map<string, Cuenta>();
  readonly notas = new Map<NotaVoto, number>();
  readonly porSilla = new Map<string, Voto>();

  note(nota: NotaVoto, n = 1): void {
    this.notas.set(nota, (this.notas.get(nota) ?? 0) + n);
  }

  add(sector: string, sentido: keyof Cuenta, n = 1): void {
    const cuenta = this.porSector.get(sector) ?? none();
    this.porSector.set(sector, cuenta);
    cuenta[sentido] += n;
    this.total[sentido] += n;
  }

  /** Two votes of one person that differ say nothing, whichever comes first. */
  cast(clave: string, sector: string, who: 'titular' | 'suplente', sentido: keyof Cuenta): void {
    const voto = this.porSilla.get(clave) ?? { sector };
    this.porSilla.set(clave, voto);
    const before = voto[who];
    if (before !== undefined) this.note('repetido');
    voto[who] = before === undefined || before === sentido ? sentido : 'duda';
  }

  /** The titular's vote stands before that of its alternate, who fills an empty chair. */
  settle(): Map<string, keyof Cuenta> {
    const settled = new Map<string, keyof Cuenta>();
    for (const [clave, { sector, titular = 'ausente', suplente = 'ausente' }] of this.porSilla) {
      const own = titular !== 'ausente';
      const sentido = own ? titular : suplente;
      if (suplente !== 'ausente') this.note(own ? 'ambos' : 'suplente');
      this.add(sector, sentido);
      settled.set(clave, sentido);
    }
    return settled;
  }
}

function castVotes(urn: Urn, { votos = [] }: Acuerdo, { porId }: Bases): void {
  for (const { asiento, sector = '', numero = 1, sentido } of votos) {
    const sense = senseOf(sentido);
    if (sense === 'duda') urn.note('sentido_desconocido', asiento === undefined ? numero : 1);
    if (asiento === undefined) {
      urn.add(sector, sense, numero);
      continue;
    }
    const silla = porId.get(asiento);
    if (!silla || (silla.clave === undefined && !silla.observador)) {
      // Whose vote it is cannot be told: the same seat may have voted already.
      urn.note('asiento_desconocido');
      urn.add(silla?.sector ?? sector, sense === 'ausente' ? sense : 'duda');
    } else if (silla.observador) urn.note('observador');
    else {
      if (silla.vacante && sense !== 'ausente') urn.note('vacante');
      urn.cast(silla.clave!, silla.sector, silla.suplente ? 'suplente' : 'titular', sense);
    }
  }
}

/** Counts the votes of an agreement by seat; present is who the session lists, else who voted. */
export function countVotes(sesion: Sesion, acuerdo: Acuerdo, bases: Bases): Recuento {
  const urn = new Urn();
  castVotes(urn, acuerdo, bases);
  const settled = urn.settle();
  const { total, porSector, notas } = urn;
  const known = total.a_favor + total.en_contra + total.abstencion;
  if (!sesion.asistencia?.length) {
    const presentesEnDuda = total.duda;
    return { total, porSector, notas, presentes: known, presentesEnDuda, sinVoto: 0 };
  }
  const { claves, enDuda: presentesEnDuda } = seatsPresent(sesion, bases);
  let presentes = claves.size;
  for (const [clave, sentido] of settled) {
    // Who left before the vote was not there for it.
    if (sentido === 'ausente') presentes -= Number(claves.has(clave));
    else if (!claves.has(clave)) urn.note('sin_asistencia');
  }
  // Votes by sector have no seat: what there is of them beyond the chairs, nobody listed either.
  const unlisted = known - presentes - (notas.get('sin_asistencia') ?? 0);
  if (unlisted > 0) urn.note('sin_asistencia', unlisted);
  const sinVoto = Math.max(0, presentes - known - total.duda);
  return { total, porSector, notas, presentes, presentesEnDuda, sinVoto };
}
