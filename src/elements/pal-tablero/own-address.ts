/** What of the page's address is one board's: its prefix, which no other board of the page has. */
import { warnOnce } from '../../base/warn-once.js';
import { readAddress, writeAddress, type EstadoDeVista } from '../../model/address.js';
import { ZOOMS } from '../../layout/zoom.js';
import { VISTAS } from '../../views/board/result.js';
import { SECCIONES } from '../../views/board/sections.js';
import { GRUPOS, ORDENES } from '../../views/board/toolbar.js';
import { PARAMETRO } from '../../views/commitment-link.js';

const PREFIJO = 'pal';
const zoom = Object.fromEntries(ZOOMS.map((nivel) => [nivel, nivel]));
const CONOCIDAS = { seccion: SECCIONES, vista: VISTAS, agrupar: GRUPOS, ordenar: ORDENES, zoom };

/** Prefixes in use on this page. */
const taken = new Set<string>();

/** The prefix that an attribute `direccion` asks for; null for none. */
export function prefixOf(direccion: unknown): string | null {
  if (direccion === true) return PREFIJO;
  return typeof direccion === 'string' ? direccion.trim() || PREFIJO : null;
}

export class OwnAddress {
  readonly prefix: string;
  /** True while `enlace` makes its parameter ours too. */
  #linked: () => boolean;

  private constructor(prefix: string, linked: () => boolean) {
    this.prefix = prefix;
    this.#linked = linked;
  }

  /** Null where the page has no address to speak of, or where another board has the prefix. */
  static take(prefix: string, linked: () => boolean): OwnAddress | null {
    if (!/^(https?|file):$/.test(location.protocol)) return null;
    if (taken.has(prefix)) {
      const words = `Hay dos tableros con la dirección «${prefix}»; solo el primero la usa. Dele otra al segundo: direccion="otro".`;
      warnOnce('direccion', words);
      return null;
    }
    taken.add(prefix);
    return new OwnAddress(prefix, linked);
  }

  leave(): void {
    taken.delete(this.prefix);
  }

  read(): EstadoDeVista {
    const { href } = location;
    const state = readAddress(href, this.prefix, CONOCIDAS);
    const linked = this.#linked() ? new URL(href).searchParams.get(PARAMETRO) : null;
    return linked === null ? state : { compromiso: linked, ...state };
  }

  /** The address of the page with this state in it. */
  write(state: EstadoDeVista): string {
    return writeAddress(location.href, this.prefix, state, this.#linked() ? [PARAMETRO] : []);
  }

  /** The same text for the same state. */
  key(state: EstadoDeVista): string {
    return writeAddress('', this.prefix, state);
  }
}
