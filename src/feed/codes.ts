/**
 * Code lists of the feed standard 1.0. A closed list warns about a code it does not know and keeps
 * it; an open list takes any code in silence.
 */
export interface CodeList<T extends string = string> {
  readonly nombre: string;
  readonly abierta: boolean;
  readonly codigos: readonly T[];
}

/** A code of the list, or any other text: an unknown code is kept and shown verbatim. */
export type Code<L> = L extends CodeList<infer T> ? T | (string & {}) : never;

function closed<const T extends string>(nombre: string, ...codigos: T[]): CodeList<T> {
  return { nombre, abierta: false, codigos };
}

function open<const T extends string>(nombre: string, ...codigos: T[]): CodeList<T> {
  return { nombre, abierta: true, codigos };
}

export const ESTATUS = closed(
  'estatus',
  'por_iniciar',
  'en_proceso',
  'concluida',
  'verificada',
  'suspendida',
  'cancelada',
);
export type Estatus = (typeof ESTATUS.codigos)[number];

export const SECTOR = open(
  'sector',
  'sociedad_civil',
  'autoridad',
  'organismo_garante',
  'organo_autonomo',
  'poder_legislativo',
  'poder_judicial',
  'municipio',
  'academia',
  'sector_privado',
  'medios',
  'organismo_internacional',
);
export type Sector = (typeof SECTOR.codigos)[number];

/** The three sectors that share an exercise. */
export const FAMILIAS = ['sociedad_civil', 'autoridad', 'organismo_garante'] as const;
export type Familia = (typeof FAMILIAS)[number];

const FAMILIA_DE: Readonly<Record<string, Familia>> = {
  sociedad_civil: 'sociedad_civil',
  academia: 'sociedad_civil',
  sector_privado: 'sociedad_civil',
  medios: 'sociedad_civil',
  autoridad: 'autoridad',
  municipio: 'autoridad',
  poder_legislativo: 'autoridad',
  poder_judicial: 'autoridad',
  organismo_garante: 'organismo_garante',
};

/** The family by which warnings and required votes count a sector; undefined for those outside. */
export function familiaDe(sector: string | undefined): Familia | undefined {
  return sector !== undefined && Object.hasOwn(FAMILIA_DE, sector) ? FAMILIA_DE[sector] : undefined;
}

/** Families that none of the sectors belongs to, in the order of FAMILIAS. */
export function missingFamilies(sectors: Iterable<string | undefined>): Familia[] {
  const found = new Set([...sectors].map(familiaDe));
  return FAMILIAS.filter((familia) => !found.has(familia));
}

export const ETAPA = closed(
  'etapa',
  'declaracion',
  'sensibilizacion',
  'integracion_stl',
  'mesas',
  'plan',
  'seguimiento',
  'monitoreo',
  'evaluacion',
  'cierre',
  'suspendido',
);
export type Etapa = (typeof ETAPA.codigos)[number];

export const TIPO_EVIDENCIA = open(
  'tipo de evidencia',
  'acta',
  'minuta',
  'declaratoria',
  'plan',
  'convocatoria',
  'encuesta',
  'fotografia',
  'video',
  'conjunto_datos',
  'oficio',
  'informe',
  'nota_prensa',
  'sitio',
  'codigo_fuente',
  'otro',
);
export const ESTADO_EVIDENCIA = closed('estado de evidencia', 'disponible', 'caida', 'retirada');

export const TIPO_DECLARACION = closed('tipo de declaración', 'firma', 'refrendo', 'adhesion');
export const ORDEN_GOBIERNO = closed('orden de gobierno', 'federal', 'estatal', 'municipal');
export const CALIDAD_FIRMANTE = closed('calidad de firmante', 'parte', 'testigo_de_honor');
export const TIPO_RED = closed('tipo de red', 'municipios', 'regional', 'tematica');
export const TIPO_SENSIBILIZACION = closed(
  'tipo de sensibilización',
  'sesion',
  'foro',
  'gira',
  'taller',
  'seminario',
  'difusion',
  'otro',
);
export const TIPO_SECRETARIADO = closed('tipo de secretariado', 'stl', 'grupo_promotor', 'otro');
export const ESTRUCTURA_STL = closed(
  'estructura del STL',
  'tripartita',
  'cuatripartita',
  'ampliada',
  'por_capitulos',
  'otra',
);
export const CALIDAD_ASIENTO = closed('calidad del asiento', 'titular', 'suplente');
export const CARGO_ASIENTO = closed(
  'cargo del asiento',
  'integrante',
  'vocalia',
  'presidencia',
  'secretaria_tecnica',
  'observador',
);
export const ESTADO_ASIENTO = closed('estado del asiento', 'ocupado', 'vacante', 'por_definir');
export const TIPO_MONITOR = closed(
  'tipo de monitor',
  'ciudadano',
  'tecnologias_informacion',
  'medios_comunicacion',
  'otro',
);
export const APLICA_A = closed(
  'asunto al que aplica',
  'todas',
  'no_unanimes',
  'aprobacion_pal',
  'modificacion_compromiso',
  'otra',
);
export const MODO_DECISION = closed(
  'modo de decisión',
  'consenso',
  'unanimidad',
  'mayoria_simple',
  'mayoria_calificada',
);
export const TIPO_SESION = closed('tipo de sesión', 'ordinaria', 'extraordinaria', 'instalacion');
export const SENTIDO_VOTO = closed(
  'sentido del voto',
  'a_favor',
  'en_contra',
  'abstencion',
  'ausente',
);
export const RESULTADO_ACUERDO = closed(
  'resultado del acuerdo',
  'aprobado',
  'rechazado',
  'pospuesto',
);
export const TIPO_PARTICIPACION = open(
  'tipo de participación',
  'convocatoria_web',
  'encuesta_espacio_publico',
  'consulta_en_linea',
  'consulta_publica',
  'foro',
  'conferencia',
  'buzon',
  'otro',
);
export const TIPO_MESA = closed(
  'tipo de mesa',
  'trabajo',
  'dialogo',
  'demanda',
  'oferta',
  'tecnologia',
  'revision',
);
export const ESTADO_PROBLEMATICA = closed(
  'estado de la problemática',
  'incorporada',
  'fusionada',
  'descartada',
  'pospuesta',
);

export const ESTADO_PLAN = closed(
  'estado del plan',
  'borrador',
  'en_consulta',
  'vigente',
  'concluido',
  'suspendido',
  'retirado',
);
export const TIPO_COMPROMISO = closed(
  'tipo de compromiso',
  'ordinario',
  'proactivo',
  'transversal',
);
export const ESTADO_COMPROMISO = closed(
  'estado del compromiso',
  'propuesto',
  'vigente',
  'modificado',
  'concluido',
  'no_cumplido',
  'suspendido',
  'retirado',
);
export const CRITERIO_CREAS = closed(
  'criterio CREAS',
  'concreto',
  'realizable',
  'estrategico_medible',
  'alto_potencial',
  'sostenible',
);
export const VALOR_CREAS = closed('valor CREAS', 'cumple', 'parcial', 'no_cumple', 'no_valorado');
export const COMPONENTE = closed(
  'componente',
  'transparencia',
  'participacion',
  'rendicion_cuentas',
  'innovacion_social',
  'innovacion_tecnologica',
);
export const APORTE_ODS = closed('aporte al ODS', 'directo', 'indirecto');
export const ROL_RESPONSABLE = closed(
  'rol del responsable',
  'responsable',
  'corresponsable',
  'apoyo',
  'seguimiento',
);
export const TIPO_NOTA = closed(
  'tipo de nota',
  'aclaracion',
  'retraso',
  'incumplimiento',
  'replica',
  'comentario',
);
export const VALOR_VERIFICACION = closed(
  'valor de la verificación',
  'aceptada',
  'observada',
  'rechazada',
);
export const CAUSA_RETRASO = closed(
  'causa de retraso',
  'recursos',
  'prioridades',
  'aprobaciones',
  'dependencias',
  'normativa',
  'otra',
);
export const ESTADO_PRODUCTO = closed(
  'estado del producto',
  'pendiente',
  'entregado',
  'aprobado',
  'rechazado',
);
export const TIPO_INDICADOR = closed(
  'tipo de indicador',
  'insumo',
  'producto',
  'proceso',
  'resultado',
  'impacto',
);
export const ESTADO_RECOMENDACION = closed(
  'estado de la recomendación',
  'pendiente',
  'atendida',
  'rechazada',
);
export const DIMENSION = open(
  'dimensión',
  'calidad',
  'relevancia',
  'avance',
  'cumplimiento',
  'verificabilidad',
  'potencial',
  'resultados_tempranos',
);
export const TIPO_EVALUACION = closed(
  'tipo de evaluación',
  'final',
  'externa',
  'autoevaluacion',
  'irm',
);
export const TIPO_FACTOR = closed('tipo de factor', 'facilitador', 'obstaculo');
export const TIPO_CAMBIO = closed('tipo de cambio', 'alta', 'modificacion', 'correccion', 'retiro');

/** Rating scales that every reader knows; a feed may declare others in `escalas`. */
export const ESCALAS: Readonly<Record<string, readonly string[]>> = {
  'ogp-cumplimiento': ['sin_evidencia', 'no_iniciado', 'limitado', 'sustancial', 'completo'],
  'si-parcial-no': ['si', 'parcial', 'no'],
  'ogp-verificabilidad': ['si', 'no'],
  'ogp-potencial': ['incierto', 'modesto', 'sustancial'],
  'ogp-resultados': ['empeoro', 'sin_cambio', 'marginal', 'importante', 'sobresaliente'],
  pa15: ['sin_avance', 'en_proceso', 'completado'],
};

/** The scale of a rating that names none, by dimension. */
export const ESCALA_POR_DIMENSION: Readonly<Record<string, string>> = {
  avance: 'ogp-cumplimiento',
  cumplimiento: 'ogp-cumplimiento',
  calidad: 'si-parcial-no',
  relevancia: 'si-parcial-no',
};
