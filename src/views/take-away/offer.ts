/** What the dialog of "Llevarse los datos" offers; the element puts it together. */

/** One file: its text is made when somebody asks for it. */
export interface Archivo {
  clave: 'excel' | 'csv' | 'json' | 'ics' | 'atom';
  /** Name of the file. */
  archivo: string;
  /** Media type with its character set. */
  tipo: string;
  /** What it is, in a sentence. */
  guia: string;
  texto: () => string;
}

export interface Oferta {
  titulo: string;
  /** What of the board is taken: "8 de 24 compromisos, con los filtros puestos". */
  alcance: string;
  archivos: readonly Archivo[];
  /** Address of the feed as it was published; null when there is none. */
  completo: URL | null;
  cita: string;
  /** Address of the page that shows this; null in a page without one. */
  enlace: string | null;
  /** Code for a page that takes tags, and for one that strips them. */
  etiqueta: string;
  marcador: string;
  /** What to change in the code, and what it leaves out. */
  cambie: readonly string[];
  /** Provenance, a line a fact. */
  origen: readonly string[];
  guardar: (archivo: Archivo) => void;
}
