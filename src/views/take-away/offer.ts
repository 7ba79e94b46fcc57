/** What the dialog of "Llevarse los datos" offers; the element puts it together. */

/** One file: it is made when somebody asks for it. */
export interface Archivo {
  clave: string;
  nombre: string;
  /** Name of the file. */
  archivo: string;
  /** Media type with its character set. */
  tipo: string;
  /** What it is, in a sentence. */
  guia: string;
  /** Of a text, which can be copied too. */
  texto?: () => string;
  /** Of a picture; null where it cannot be made. */
  imagen?: () => Promise<Blob | null>;
}

/** Code to embed, a rung each. */
export interface Codigos {
  /** For a page that takes tags, one that strips them, and one that takes frames only. */
  etiqueta: string;
  marcador: string;
  marco: string;
  /** Gives the frame its height, once a page. */
  altura: string;
  /** What to change in the code. */
  cambie: readonly string[];
}

export interface Oferta {
  titulo: string;
  /** What of the board is taken: "8 de 24 compromisos, con los filtros puestos". */
  alcance: string;
  archivos: readonly Archivo[];
  /** Address of the feed as it was published; null when there is none. */
  completo: URL | null;
  /** Null where there is no plan to cite. */
  cita: string | null;
  /** Address of the page that shows this; null in a page without one. */
  enlace: string | null;
  codigos: Codigos;
  /** Provenance, a line a fact. */
  origen: readonly string[];
  /** False where a picture could not be made. */
  guardar: (archivo: Archivo) => Promise<boolean>;
}
