/** What each finding means and how to mend it, for people who publish. `{valor}` and the like are filled in. */
import type { CodigoHallazgo } from './findings.js';

/** First what happened, then what to do. */
export type PalabrasDeHallazgo = Readonly<
  Record<CodigoHallazgo, readonly [causa: string, remedio: string]>
>;

export const ES: PalabrasDeHallazgo = {
  entrada_vacia: ['El archivo está vacío.', 'Expórtelo de nuevo y ábralo antes de importarlo.'],
  entrada_ilegible: [
    'El archivo no se pudo leer como {esperado}: {valor}.',
    'Revise que sea el archivo que exportó el sistema, completo y en UTF-8.',
  ],
  entrada_no_reconocida: [
    'El archivo no tiene lo que se espera de este sistema ({esperado}).',
    'Revise de qué sistema viene. Si es otro, conviértalo a CSV y use un archivo de mapeo.',
  ],
  entrada_demasiado_grande: [
    'El archivo pasa del límite de un feed ({esperado}).',
    'Importe un plan a la vez.',
  ],
  importacion_imposible: [
    'La importación falló: {valor}.',
    'Es una falla de este programa, no de sus datos. Repórtela con el archivo que la provoca.',
  ],
  mapeo_invalido: [
    'El archivo de mapeo dice «{valor}»; se espera {esperado}.',
    'Corríjalo en el lugar indicado. {sugerencia}',
  ],
  fecha_ilegible: [
    '«{valor}» no es una fecha que exista o que se entienda; se guardó en «{destino}».',
    'Escríbala como {esperado} en el origen o en el feed.',
  ],
  numero_ilegible: [
    '«{valor}» no es un número válido ({esperado}); se guardó en «{destino}».',
    'Escriba solo el número, sin palabras.',
  ],
  elemento_ilegible: [
    'Aquí se esperaba un renglón y hay «{valor}»; se guardó en «{destino}».',
    'Corrija la exportación si el renglón importa.',
  ],
  elemento_huerfano: [
    'El renglón pertenece a otro que no viene en el archivo: {valor}.',
    'Exporte también la tabla de la que depende, o colóquelo a mano. Se guardó en «{destino}».',
  ],
  apartado_por_el_lector: [
    'El estándar no admite «{valor}» ({esperado}); se apartó en «{destino}».',
    'Corrija el dato en el origen, o el feed a mano.',
  ],
  columna_ausente: [
    'El mapeo nombra la columna «{valor}», que el archivo no tiene.',
    'Escriba el encabezado como está en el archivo, o quítelo del mapeo.',
  ],
  columna_repetida: [
    'Hay dos columnas con el mismo encabezado; la segunda se leyó como «{esperado}».',
    'Dé a cada columna un encabezado distinto.',
  ],
  falta_en_origen: [
    'El sistema de origen no dice «{destino}», y el feed lo necesita.',
    'Dígalo al importar, en las opciones, o agréguelo después.',
  ],
  actualizado_deducido: [
    'Nadie dijo cuándo eran ciertos los datos; se tomó el momento más reciente del archivo, {esperado}.',
    'Diga la fecha real con la opción «actualizado».',
  ],
  fecha_ambigua: [
    '«{valor}» puede leerse de dos maneras; se tomó el día primero: {esperado}.',
    'Revise. Si el mes va primero, dígalo en el mapeo con "fechas": "mes_primero".',
  ],
  sin_estatus: [
    'No se dice en qué estatus va; queda «sin dato», que no es «por iniciar».',
    'Escriba el estatus en el origen.',
  ],
  estatus_desconocido: [
    'El estatus «{valor}» no está en la tabla; se dejó tal cual y no se cuenta.',
    'Cámbielo por un código del estándar, o dígalo en el mapeo.',
  ],
  estatus_no_automatico: [
    '«{valor}» no se traduce solo: dice muy poco (así es con los niveles de OGP).',
    'Una persona debe decidir el estatus y escribirlo en el mapeo o en el feed.',
  ],
  estatus_no_coincide: [
    'El estatus «{valor}» y el porcentaje no coinciden; por el porcentaje sería {esperado}. Se tomó el estatus.',
    'Revise cuál de los dos es cierto.',
  ],
  terminada_sin_evidencia: [
    'Está «{valor}» y no trae ninguna evidencia; el tablero lo señalará.',
    'Agregue la evidencia, o corrija el estatus.',
  ],
  id_duplicado: [
    'El identificador «{valor}» ya lo tiene otro; este quedó como «{objeto}».',
    'Revise si el renglón está repetido.',
  ],
  sin_titulo: ['No tiene título; se puso «{esperado}».', 'Escriba el título.'],
  enlace_no_permitido: [
    'El enlace «{valor}» no lleva a ninguna página (javascript:, data: y otros); quedó su texto, sin enlace.',
    'Ponga la dirección de la página, con https://.',
  ],
  enlace_relativo: [
    '«{valor}» no es una dirección completa; se guardó como texto.',
    'Diga en la opción «sitio» la dirección del sistema, o ponga la dirección completa del documento.',
  ],
  evidencia_sin_lugar: [
    'La evidencia «{valor}» no dice dónde está: ni archivo ni enlace.',
    'Ponga el enlace o dónde se consulta. Mientras, no cuenta como evidencia.',
  ],
  valores_distintos: [
    'Otro renglón del mismo elemento decía «{esperado}» y este dice «{valor}»; quedó el primero.',
    'Revise cuál es cierto. El otro se guardó en «{destino}».',
  ],
  texto_recortado: [
    'El texto pasa de 20 000 caracteres; se cortó y el completo quedó en «{destino}».',
    'Resúmalo, o publíquelo como documento.',
  ],
  dato_personal_omitido: [
    'Se dejó fuera «{esperado}»: es un dato personal o una clave, y el feed es público.',
    'No hace falta nada. Si es un contacto institucional, agréguelo como contacto.',
  ],
  estatus_ausente_por_iniciar: [
    'No traía estatus; AGA-Tablero lo mostraba como «por iniciar», y así quedó.',
    'Revise que de verdad no haya empezado.',
  ],
  estatus_normalizado: ['«{valor}» se leyó como «{esperado}».', 'Revise que sea eso.'],
  estado_deducido: [
    'El estado del entregable no venía escrito; por sus revisiones y archivos es «{esperado}».',
    'Revise que sea eso.',
  ],
  ponderacion_ausente: [
    'La acción no tiene ponderación; contará como el promedio de las demás.',
    'Escríbala si el plan la fija.',
  ],
  fecha_normalizada: ['«{valor}» se leyó como {esperado}.', 'Revise que sea ese día.'],
  numero_normalizado: ['«{valor}» se leyó como {esperado}.', 'Revise que sea ese número.'],
  id_hecho: [
    'No traía identificador; se hizo «{objeto}» con el título.',
    'Consérvelo aunque cambie el título: los enlaces dependen de él.',
  ],
  id_cambiado: ['El identificador «{valor}» quedó como «{objeto}».', 'No hace falta nada.'],
  html_a_texto: [
    'El texto era HTML; quedó sin formato, con sus enlaces escritos.',
    'Léalo una vez en el tablero.',
  ],
  enlace_completado: [
    'A «{valor}» le faltaba el principio; quedó {esperado}.',
    'Ábralo para ver que funcione; si puede, use https://.',
  ],
  texto_partido: [
    'Un solo texto nombraba {esperado} instituciones; se separaron.',
    'Revise que cada una sea una institución.',
  ],
  rellenado_de_arriba: [
    'El renglón no dice a qué pertenece; se tomó lo de arriba («{objeto}»).',
    'Revise. Lo más seguro es repetirlo en cada renglón.',
  ],
  actividad_creada: [
    'El resultado no tiene otros dentro; se le hizo una actividad con su mismo título, para que se mida.',
    'Si el compromiso tiene actividades propias, escríbalas en su lugar.',
  ],
  cortes_no_creados: [
    'El tablero tenía fechas de corte ({esperado}), pero no guardó cómo iba cada actividad ese día; no se hicieron cortes.',
    'Si quiere la matriz como se veía, use la opción «cortes».',
  ],
  conservado_en_secciones: [
    'No hay un campo para esto; quedó como sección «{destino}» del compromiso.',
    'Léalo una vez; se muestra en la página del compromiso.',
  ],
  conservado_en_x: [
    'No hay un campo para esto; se guardó en «{destino}», que el tablero no muestra.',
    'Si debe verse, páselo al campo que le toque.',
  ],
  elemento_eliminado: [
    'El sistema lo tenía como eliminado: {valor}.',
    'Nada se borra: los compromisos quedan retirados y lo demás se guarda aparte.',
  ],
  elemento_vacio: ['El renglón no dice nada.', 'No hace falta nada.'],
  calculado_omitido: [
    'Es una cuenta que hizo el sistema; el tablero la hace de nuevo.',
    'No hace falta nada.',
  ],
  columna_omitida: ['El mapeo deja fuera esta columna.', 'Si la necesita, dígale su lugar.'],
};
