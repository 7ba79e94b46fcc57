/** What a page, a link or the reader asks of a board: its attributes. */
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../context/feed-element.js';
import type { Zoom } from '../../layout/zoom.js';
import type { Agrupacion, Orden } from '../../model/types.js';
import type { Vista } from '../../views/board/result.js';
import type { Seccion } from '../../views/board/sections.js';

/** The attributes of `<pal-tablero>` that say what of the plan is seen, and how. */
export abstract class BoardElement extends FeedElement {
  /** Cómo se ven los compromisos: `tarjetas`, `tabla`, `linea`, `kanban` (por estatus) o `calendario`. */
  @property() vista: Vista = 'tarjetas';
  /** Sección que se ve: `plan`, `ejercicio`, `tiempo`, `voces` o `evidencia`. Sin datos para ella, la primera. */
  @property() seccion: Seccion = 'plan';
  /** Grupos: `ninguno`, `tipo`, `estatus`, `institucion`, `sector`, `eje`, `region` u `ods`. Sin él, por tipo si hay varios. */
  @property({ attribute: 'agrupar-por' }) agruparPor: Agrupacion | undefined;
  /** Orden: `numero`, `avance`, `vence`, `titulo`, `vencidas`, `estatus`, `terminadas`, `evidencia` o `quien`; con `_inverso`, al revés. */
  @property({ attribute: 'ordenar-por' }) ordenarPor: Orden = 'numero';
  /** Columnas de la tabla, separadas por comas. Sin él, las de siempre. */
  @property() columnas: string | undefined;
  /** Mes del calendario, `AAAA-MM`. Sin él, el de hoy. */
  @property() mes: string | undefined;
  /** Cuánto tiempo cabe a lo ancho de la línea de tiempo: `todo`, `anio`, `semestre` o `mes`. */
  @property() zoom: Zoom = 'todo';
  /** Clave del compromiso abierto. */
  @property() compromiso: string | undefined;
  /** Da dirección propia a cada compromiso: vacío para esta página, o la dirección de la que tiene el tablero. Se le agrega `?compromiso=clave`. */
  @property() enlace: string | undefined;
  /** La dirección de la página dice qué se ve. Vacío, o un prefijo para cada tablero de la página; sin prefijo, `pal`. */
  @property() direccion: string | boolean | undefined;
}
