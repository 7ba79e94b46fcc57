/** What the views of a board remember while the page lives, and how they change it. */

export interface ViewMemory {
  /** Chosen columns of the table; null: those by default. */
  readonly columnas: ReadonlySet<string> | null;
  onColumns: (columnas: ReadonlySet<string> | null) => void;
  /** How many items of a list are drawn; a press doubles them. */
  limite: (clave: string, parte: number) => number;
  onMore: (clave: string, parte: number) => void;
  /** Whether a fold is open, as its reader left it. */
  abierto: (clave: string, alInicio?: boolean) => boolean;
  onOpen: (clave: string, abierto: boolean) => void;
  /** Month in view, `2026-11`. */
  readonly mes: string | undefined;
  onMonth: (mes: string) => void;
  /** Width of the board in em; asked for only by a view that draws otherwise in a narrow box. */
  readonly em: number;
}
