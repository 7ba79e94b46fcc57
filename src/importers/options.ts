/** What an old system does not know and the person who imports has to say. */
import type { Feed, Plan } from '../feed/index.js';

export interface OpcionesImportacion {
  /** When the data was last true (RFC 3339 with offset); else the latest moment that the source has. */
  actualizado?: string;
  publicador?: Feed['publicador'];
  ejercicio?: Feed['ejercicio'];
  /** Of the plan that is made, or of the first one of several; they win over the source. */
  plan?: Partial<
    Pick<
      Plan,
      'id' | 'titulo' | 'ciclo' | 'inicio' | 'fin' | 'vigencia_meses' | 'estado' | 'objetivo'
    >
  >;
  licencia?: string;
  uri?: string;
  idioma?: string;
  zona_horaria?: string;
  /** Sample data: the feed says so. */
  ejemplo?: boolean;
  /** Address of the old system, for its relative links (`/files/acta.pdf`). */
  sitio?: string;
}

export interface OpcionesPa15 extends OpcionesImportacion {
  /**
   * Makes a cut-off of every date of the board, with the status that each activity has now. The old
   * board showed it so, but it never recorded what the status was on that day; so it is not done
   * unless asked for.
   */
  cortes?: boolean;
  /** Folder of uploaded files; `files/` of `sitio` without it. */
  archivos?: string;
}

export interface OpcionesDecidim extends OpcionesImportacion {
  /** The status keys of that Decidim → status of the feed; they win over the progress. */
  estatus?: Readonly<Record<string, string>>;
}
