/** Invented institutions of the sample state. None of them exists. */
export const AGUA =
  'Comisión Estatal del Agua, Saneamiento y Gestión de Cuencas del Estado de Muestra';
export const AMBIENTE = 'Secretaría de Medio Ambiente de Muestra';
export const SEGURIDAD =
  'Secretaría de Seguridad y Protección Ciudadana del Poder Ejecutivo del Estado Libre y Soberano de Muestra';
export const HACIENDA = 'Secretaría de Hacienda de Muestra';
export const OBRAS = 'Secretaría de Infraestructura y Obras Públicas de Muestra';
export const EDUCACION = 'Secretaría de Educación de Muestra';
export const SALUD = 'Servicios de Salud de Muestra';
export const MOVILIDAD = 'Secretaría de Movilidad de Muestra';
export const MUJERES = 'Instituto de las Mujeres de Muestra';
export const CONTRALORIA = 'Contraloría General del Estado de Muestra';
export const CONGRESO = 'Congreso del Estado de Muestra';
export const TRIBUNAL = 'Tribunal Electoral del Estado de Muestra';
export const JUSTICIA = 'Tribunal Superior de Justicia de Muestra';
export const GARANTE =
  'Instituto de Transparencia, Acceso a la Información y Protección de Datos Personales de Muestra';
export const AYUNTAMIENTO = 'Ayuntamiento de Villa Ejemplo';
export const UNIVERSIDAD = 'Universidad de Muestra';
export const CAMARA = 'Cámara Empresarial de Muestra';
export const OBSERVATORIO = 'Observatorio Ciudadano del Agua de Muestra, A.C.';
export const VECINAL = 'Red Vecinal de Muestra, A.C.';
export const SEGURA =
  'Red Ciudadana de Muestra por la Seguridad, la Convivencia y la Rendición de Cuentas de las Corporaciones Policiales, A.C.';
export const DATOS = 'Datos para Todas de Muestra, A.C.';
export const PERIODISTAS = 'Colegio de Periodistas de Muestra';
export const RED_INTERNACIONAL = 'Alianza Internacional de Muestra';
