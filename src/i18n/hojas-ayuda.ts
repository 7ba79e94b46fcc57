/** Explanations of the workbook, in the words of an office. Nothing of the board imports this file. */

export const AYUDAS = {
  obligatorio: 'Obligatorio.',
  varios: 'Si son varios, sepárelos con punto y coma.',
  id: 'Clave corta que no se repite en todo el libro: C01, C01-A1. Si la deja vacía, se hace una.',
  clave: 'Solo hace falta si otra hoja menciona este renglón. Puede quedar vacía.',
  padre: 'Id del renglón de la hoja «{hoja}» al que pertenece.',
  pertenece: 'Id del renglón de otra hoja al que pertenece: un compromiso, una actividad…',
  lista: 'En cuál de las listas de ese renglón va. Puede quedar vacío.',
  medido: 'Obligatorio. Id del compromiso o de la actividad.',
  atajoResponsable:
    'Institución responsable. Para más detalle, use la hoja «Responsables». Si son varias, sepárelas con punto y coma.',
  atajoEvidencia: 'Qué documento prueba que se hizo. Para más de uno, use la hoja «Evidencias».',
  entrada: 'El mismo dato en otra lengua, o para otro sector.',
  propio: 'Dato propio.',
  otros: 'Lo llena el programa con lo que no cabe en las demás columnas. No lo cambie.',
} as const;

/** Kind of cell → how it is written. */
export const AYUDA_DE_CLASES: Readonly<Record<string, string>> = {
  codigo: 'Elija de la lista.',
  booleano: 'Sí o No.',
  porcentaje: 'De 0 a 100 %.',
  uri: 'Empieza con https://.',
};

/** Noun and path, or member → explanation, where that of the standard speaks to programmers. */
export const AYUDA_DE_CAMPOS: Readonly<Record<string, string>> = {
  'feed.$schema': 'Déjelo vacío.',
  'feed.version': 'Déjelo en 1.0.',
  'feed.actualizado': 'Día en que estos datos se revisaron por última vez: 2026-03-31.',
  'feed.idioma': 'Déjelo vacío si todo está en español de México.',
  'feed.zona_horaria': 'Déjelo vacío si su hora es la del centro: America/Mexico_City.',
  'feed.ejemplo': 'Sí, solo si los datos son inventados.',
  'feed.licencia': 'Con qué permiso se pueden usar los datos; por ejemplo CC-BY-4.0.',
  cve_ent: 'Clave del INEGI, dos cifras: 17.',
  cvegeo: 'Clave del INEGI, cinco cifras: 17007.',
  porcentaje: 'Cuánto va.',
  ponderacion: 'Cuánto pesa frente a las demás. Déjelo vacío si todas pesan lo mismo.',
  estatus: 'Cómo va.',
  'plan.ciclo': 'Ciclo o periodo: 2025–2026.',
  'compromiso.id': 'Clave corta y estable: C01.',
  'compromiso.presupuesto.monto': 'Pesos, sin signo ni comas.',
  'mesa.asistentes': 'Cuántas personas de ese sector.',
  reservado: 'Sí, si el nombre no es público: no se publica.',
  ejercicio: 'Año fiscal.',
  fechas: 'Fechas en que se reunió: 2026-03-01; 2026-03-15.',
  inicio: "Fecha de inicio: 2026-03-01. Si solo sabe el mes, escriba '2026-03 con el apóstrofo.",
  fecha: "Fecha: 2026-03-31. Si solo sabe el mes, escriba '2026-03 con el apóstrofo.",
  municipios:
    'Municipios de la región, separados con punto y coma. Puede anteponer su clave: 05030 Saltillo.',
};

/** The sheet of instructions: headings begin with #. */
export const INSTRUCCIONES: readonly string[] = [
  '# Plan de Acción Local: plantilla para publicar sus datos',
  'Con este libro se hace el archivo de datos que lee el tablero. No se necesita programar.',
  '# Qué llenar',
  '1. «Ejercicio»: el nombre del ejercicio, el estado, quién publica y el plan.',
  '2. «Compromisos»: un renglón por compromiso.',
  '3. «Actividades»: un renglón por actividad, con el id de su compromiso, su estatus y su fecha límite.',
  'Con esas tres hojas basta. Las demás son para quien tiene más que contar: evidencias, responsables, secretariado, mesas, monitoreo. Pueden quedar vacías.',
  '# Cómo llenarlo',
  'El segundo renglón de cada hoja explica cada columna; no hace falta borrarlo.',
  'El renglón que empieza con «(ejemplo)» es una muestra y no se publica. Escriba debajo de él.',
  'Las columnas con lista se llenan eligiendo de la lista; también se puede escribir.',
  'Puede cambiar el orden de las columnas, agregar renglones en blanco y totales, u ocultar hojas. No cambie los nombres de los encabezados.',
  'Fechas: 2026-12-31. También se entienden 31/12/2026 y 31-dic-2026. Una fecha como 05/06/2026 puede leerse de dos maneras: escriba 2026-06-05.',
  "Si solo sabe el mes, escriba un apóstrofo antes, para que el programa no ponga el día: '2026-12.",
  'Lo que no se sabe se deja vacío. Vacío no es cero: el tablero dirá «sin dato».',
  'Un dato propio, que el estándar no tiene, va en una columna cuyo encabezado empieza con x_, por ejemplo x_folio.',
  'No escriba CURP, teléfonos privados ni domicilios: el archivo es público.',
  '# Qué sigue',
  'Guarde el libro y suéltelo en el validador. Ahí verá qué celda hay que corregir y cómo, y el tablero ya armado. Nada sale de su computadora.',
];

/** Noun → example row, by heading. */
export const EJEMPLOS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  compromiso: {
    Número: '1',
    Compromiso: 'Publicar los pozos y sus concesiones',
    'Qué significa para usted': 'Podrá ver en un mapa quién saca agua y cuánta.',
    Estado: 'Vigente',
    'Fecha de inicio': '2025-09-01',
    'Fecha límite': '2026-08-31',
    Responsable: 'Comisión Estatal del Agua',
  },
  actividad: {
    Compromiso: 'C01',
    Actividad: 'Reunir el inventario de pozos',
    Estatus: 'En proceso',
    'Fecha de inicio': '2025-09-01',
    'Fecha límite': '2026-03-31',
    Responsable: 'Comisión Estatal del Agua',
    'Evidencia: título': 'Inventario de pozos',
    'Evidencia: enlace': 'https://www.ejemplo.gob.mx/pozos.csv',
  },
  evidencia: {
    'Pertenece a': 'C01-A1',
    Evidencia: 'Minuta de la reunión',
    Enlace: 'https://www.ejemplo.gob.mx/minuta.pdf',
    Tipo: 'Minuta',
    'Fecha del hecho': '2025-11-20',
  },
  responsable: {
    'Pertenece a': 'C01',
    Institución: 'Comisión Estatal del Agua',
    'Nombre de la persona': 'Ana Pérez',
    Papel: 'Responsable',
  },
  accion: { Compromiso: 'C01', Acción: 'Preparar los datos', 'Fecha límite': '2026-03-31' },
};
