/** What the check of a chain asks for and answers. */

/** `no_comprobable`: the chain states no hash for it. */
export type Veredicto = 'correcta' | 'alterada' | 'faltante' | 'no_comprobable';

export interface Eslabon {
  /** Place in `ediciones[]`; -1 for the edition now published. */
  indice: number;
  fecha: string;
  uri?: string;
  /** As the chain states it. */
  sha256?: string;
  /** As computed; null where there are no bytes. */
  huella: string | null;
  veredicto: Veredicto;
}

/**
 * `quitada`: an edition that the chain, another edition or a known hash names and the list lacks.
 * `agregada`: one that a later edition does not know. `sin_enlace`: one that does not say which was
 * before it.
 */
export interface Rotura {
  clase: 'quitada' | 'agregada' | 'sin_enlace';
  sha256: string;
  /** Where it shows: place in `ediciones[]`; -1 for the edition now published. */
  indice: number;
}

export interface Cadena {
  actual: Eslabon;
  /** Earlier editions in the order of the list. */
  eslabones: readonly Eslabon[];
  roturas: readonly Rotura[];
  /** `rota`: something was altered, taken out or put in. `incompleta`: something could not be seen. */
  estado: 'integra' | 'incompleta' | 'rota';
}

export interface Comprobacion {
  /** The edition now published. */
  actual: Uint8Array;
  /** Its copy under its date, which must be equal; null or absent when there is none at hand. */
  fechada?: Uint8Array | null;
  /** Brings an earlier edition; null when it cannot be had. */
  traer: (
    edicion: Pick<Eslabon, 'indice' | 'uri' | 'sha256' | 'fecha'>,
  ) => Promise<Uint8Array | null>;
  /** Hashes of editions noted elsewhere. */
  conocidas?: readonly string[];
}

/** An edition and the chain that it carries itself, where its bytes are what was published. */
export interface Vista {
  eslabon: Eslabon;
  lleva: readonly (string | undefined)[] | null;
}
