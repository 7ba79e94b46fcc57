/** Every element, defined; and their tags, for the suites that go through all of them. */
import '../../src/index.js';

/** What shows the exercise around the plan. */
export const EXERCISE = [
  'pal-ruta',
  'pal-declaracion',
  'pal-secretariado',
  'pal-mesas',
  'avance-curva',
  'avance-matriz',
  'pal-cambios',
  'pal-posturas',
  'pal-evaluacion',
  'creas-perfil',
  'evidencia-lista',
] as const;

export const TAGS = [
  'pal-tablero',
  'compromiso-card',
  'avance-timeline',
  'avance-resumen',
  ...EXERCISE,
] as const;

/** Sections of the board beside the plan. */
export const SECCIONES = ['ejercicio', 'tiempo', 'voces', 'evidencia'] as const;
