/** Where a column may go: `<item>.<member>`, in the words of the feed. */

export const NIVELES = ['eje', 'compromiso', 'accion', 'actividad'] as const;
export type Nivel = (typeof NIVELES)[number];

/** How a cell is read. */
export type Lectura =
  | 'texto'
  | 'id'
  | 'fecha'
  | 'numero'
  | 'porcentaje'
  | 'estatus'
  | 'lista'
  | 'organizaciones'
  | 'enlaces'
  | 'ods'
  | 'seccion'
  | 'nota';

export interface Destino {
  nivel: Nivel;
  miembro: string;
  lectura: Lectura;
  /** Other words by which headers call it, folded; the first is what a person would say. */
  palabras: readonly string[];
}

type Line = [miembro: string, lectura: Lectura, ...palabras: string[]];

const DATES: Line[] = [
  [
    'inicio',
    'fecha',
    'inicio',
    'fecha_inicio',
    'fecha_de_inicio',
    'fecha_inicial',
    'start_date',
    'start',
  ],
  [
    'fin',
    'fecha',
    'fin',
    'fecha_fin',
    'fecha_de_termino',
    'termino',
    'fecha_limite',
    'vencimiento',
    'fecha_compromiso',
    'fecha_final',
    'plazo',
    'end_date',
    'due_date',
    'deadline',
  ],
];

const LINES: Readonly<Record<Nivel, readonly Line[]>> = {
  eje: [
    ['id', 'id', 'id_eje'],
    ['titulo', 'texto', 'eje', 'tema', 'categoria', 'eje_tematico', 'category', 'theme'],
  ],
  compromiso: [
    ['id', 'id', 'id_compromiso', 'clave_compromiso', 'clave_del_compromiso'],
    ['numero', 'texto', 'numero', 'no', 'num', 'numero_de_compromiso', 'no_compromiso'],
    [
      'titulo',
      'texto',
      'compromiso',
      'titulo_del_compromiso',
      'nombre_del_compromiso',
      'commitment',
    ],
    ['resumen', 'texto', 'resumen', 'descripcion_del_compromiso', 'descripcion_compromiso'],
    ['problema', 'texto', 'problema', 'problematica'],
    ['objetivo', 'texto', 'objetivo', 'objetivo_del_compromiso'],
    ['solucion', 'texto', 'solucion'],
    ['inicio', 'fecha', 'inicio_del_compromiso'],
    ['fin', 'fecha', 'fin_del_compromiso'],
    ['tipo', 'texto', 'tipo', 'tipo_de_compromiso'],
    ['estado', 'texto', 'estado_del_compromiso'],
    ['avance', 'porcentaje', 'avance_del_compromiso'],
    [
      'responsables',
      'organizaciones',
      'dependencia',
      'institucion_responsable',
      'responsable_del_compromiso',
      'dependencia_responsable',
    ],
    [
      'corresponsables',
      'organizaciones',
      'corresponsable',
      'corresponsables',
      'organizacion_corresponsable',
    ],
    ['componentes', 'lista', 'componentes', 'valores'],
    ['ods', 'ods', 'ods', 'objetivo_de_desarrollo_sostenible'],
    ['documentos', 'enlaces', 'documentos', 'hoja_de_ruta'],
    ['notas', 'nota', 'notas_del_compromiso'],
  ],
  accion: [
    ['id', 'id', 'id_accion', 'clave_accion'],
    ['titulo', 'texto', 'accion', 'accion_clave', 'meta', 'hito', 'linea_de_accion', 'milestone'],
    ['descripcion', 'texto', 'descripcion_de_la_accion'],
    ['inicio', 'fecha', 'inicio_de_la_accion'],
    ['fin', 'fecha', 'fin_de_la_accion'],
    ['ponderacion', 'numero', 'ponderacion', 'peso', 'weight'],
    ['responsables', 'organizaciones', 'responsable_de_la_accion'],
  ],
  actividad: [
    ['id', 'id', 'id_actividad', 'clave_actividad'],
    ['titulo', 'texto', 'actividad', 'titulo_de_la_actividad', 'tarea', 'activity', 'entregable'],
    ['descripcion', 'texto', 'descripcion', 'descripcion_de_la_actividad', 'description'],
    ...DATES,
    ['concluida', 'fecha', 'fecha_de_conclusion', 'concluida', 'fecha_real'],
    ['estatus', 'estatus', 'estatus', 'estado', 'situacion', 'status', 'estatus_de_la_actividad'],
    ['ponderacion', 'numero', 'ponderacion_de_la_actividad', 'peso_de_la_actividad'],
    [
      'avance',
      'porcentaje',
      'avance',
      'porcentaje',
      'porcentaje_de_avance',
      'progreso',
      'progress',
    ],
    [
      'responsables',
      'organizaciones',
      'responsable',
      'responsables',
      'area_responsable',
      'unidad_responsable',
      'responsible',
    ],
    [
      'evidencias',
      'enlaces',
      'evidencia',
      'evidencias',
      'medio_de_verificacion',
      'medios_de_verificacion',
      'liga',
      'enlace',
      'url',
      'link',
      'evidence',
    ],
    ['resultado', 'texto', 'resultado', 'resultados'],
    ['motivo_retraso', 'texto', 'motivo_del_retraso', 'causa_del_retraso', 'justificacion'],
    ['notas', 'nota', 'notas', 'observaciones', 'comentarios', 'comments'],
  ],
};

/** Every place, by its name: `actividad.fin`. */
export const DESTINOS: ReadonlyMap<string, Destino> = new Map(
  NIVELES.flatMap((nivel) =>
    LINES[nivel].map(([miembro, lectura, ...palabras]): [string, Destino] => [
      `${nivel}.${miembro}`,
      { nivel, miembro, lectura, palabras },
    ]),
  ),
);

const OWN = /^(eje|compromiso|accion|actividad)\.(x_[a-z0-9_]{1,60})$/;
const SECTION = /^compromiso\.seccion:\s*(\S.{0,199})$/;

/**
 * The place that a mapping names: one of the list, an own member (`actividad.x_clave`), or a section
 * of the commitment by its title (`compromiso.seccion: Género`).
 */
export function targetOf(name: string): Destino | undefined {
  const known = DESTINOS.get(name);
  if (known) return known;
  const own = OWN.exec(name);
  if (own) return { nivel: own[1] as Nivel, miembro: own[2]!, lectura: 'texto', palabras: [] };
  const section = SECTION.exec(name);
  if (!section) return undefined;
  return { nivel: 'compromiso', miembro: section[1]!, lectura: 'seccion', palabras: [] };
}
