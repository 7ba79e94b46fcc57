/** The English words of words-es.ts. */
import type { PalabrasDeHallazgo } from './words-es.js';

export const EN: PalabrasDeHallazgo = {
  entrada_vacia: ['The file is empty.', 'Export it again and open it before importing.'],
  entrada_ilegible: [
    'The file could not be read as {esperado}: {valor}.',
    'Check that it is the file that the system exported, whole and in UTF-8.',
  ],
  entrada_no_reconocida: [
    'The file lacks what this system exports ({esperado}).',
    'Check which system it is from. If another, turn it into CSV and use a mapping file.',
  ],
  entrada_demasiado_grande: [
    'The file is past the limit of a feed ({esperado}).',
    'Import one plan at a time.',
  ],
  importacion_imposible: [
    'The import failed: {valor}.',
    'This is a fault of the program, not of your data. Report it with the file.',
  ],
  mapeo_invalido: [
    'The mapping file says “{valor}”; expected {esperado}.',
    'Mend it in that place. {sugerencia}',
  ],
  fecha_ilegible: [
    '“{valor}” is no date that exists or can be understood; kept in “{destino}”.',
    'Write it as {esperado} in the source or in the feed.',
  ],
  numero_ilegible: [
    '“{valor}” is no valid number ({esperado}); kept in “{destino}”.',
    'Write the number alone, without words.',
  ],
  elemento_ilegible: [
    'A row was expected here, and there is “{valor}”; kept in “{destino}”.',
    'Mend the export if the row matters.',
  ],
  elemento_huerfano: [
    'The row belongs to one that is not in the file: {valor}.',
    'Export the table that it depends on as well, or place it by hand. Kept in “{destino}”.',
  ],
  apartado_por_el_lector: [
    'The standard does not allow “{valor}” ({esperado}); set apart in “{destino}”.',
    'Mend the source, or the feed by hand.',
  ],
  columna_ausente: [
    'The mapping names the column “{valor}”, which the file does not have.',
    'Write the header as it is in the file, or take it out of the mapping.',
  ],
  columna_repetida: [
    'Two columns have the same header; the second was read as “{esperado}”.',
    'Give each column a header of its own.',
  ],
  falta_en_origen: [
    'The source does not say “{destino}”, which the feed needs.',
    'Say it in the options of the import, or add it later.',
  ],
  actualizado_deducido: [
    'Nobody said when the data was true; the latest moment of the file was taken, {esperado}.',
    'Say the real date with the option “actualizado”.',
  ],
  fecha_ambigua: [
    '“{valor}” can be read in two ways; the day was taken first: {esperado}.',
    'Check it. If the month comes first, say "fechas": "mes_primero" in the mapping.',
  ],
  sin_estatus: [
    'No status is stated: “without data”, which is not “not started”.',
    'State it in the source.',
  ],
  estatus_desconocido: [
    'The status “{valor}” is not in the table; it was left as it is and is not counted.',
    'Change it to a code of the standard, or say it in the mapping.',
  ],
  estatus_no_automatico: [
    '“{valor}” is not translated by a machine: it says too little (as with the levels of OGP).',
    'A person has to decide the status, in the mapping or in the feed.',
  ],
  estatus_no_coincide: [
    'The status “{valor}” and the percentage differ; by the percentage it would be {esperado}. The status was taken.',
    'Check which of them is true.',
  ],
  terminada_sin_evidencia: [
    'It is “{valor}” without any evidence; the board will say so.',
    'Add the evidence, or correct the status.',
  ],
  id_duplicado: [
    'Another one has the id “{valor}”; this one became “{objeto}”.',
    'Check whether the row is a repeated one.',
  ],
  sin_titulo: ['It has no title; “{esperado}” was put.', 'Write the title.'],
  enlace_no_permitido: [
    'The link “{valor}” leads to no page (javascript:, data: and the like); its text stays, without a link.',
    'Put the address of the page, with https://.',
  ],
  enlace_relativo: [
    '“{valor}” is no whole address; kept as text.',
    'Say the address of the system in the option “sitio”, or put the whole address of the document.',
  ],
  evidencia_sin_lugar: [
    'The evidence “{valor}” does not say where it is: neither file nor link.',
    'Put the link or the place. Until then it does not count as evidence.',
  ],
  valores_distintos: [
    'Another row of the same item said “{esperado}” and this one says “{valor}”; the first stays.',
    'Check which is true. The other is kept in “{destino}”.',
  ],
  texto_recortado: [
    'The text is longer than 20 000 characters; it was cut and the whole is in “{destino}”.',
    'Make it shorter, or publish it as a document.',
  ],
  dato_personal_omitido: [
    '“{esperado}” was left out: it is personal data or a secret, and the feed is public.',
    'Nothing to do. If it is the contact of an office, add it as such.',
  ],
  estatus_ausente_por_iniciar: [
    'There was no status; AGA-Tablero showed that as “not started”, and so it stays.',
    'Check that it has really not begun.',
  ],
  estatus_normalizado: ['“{valor}” was read as “{esperado}”.', 'Check that it is that.'],
  estado_deducido: [
    'The state of the product was not stated; by its revisions and files it is “{esperado}”.',
    'Check that it is that.',
  ],
  ponderacion_ausente: [
    'The action has no weight; it will count as the mean of the others.',
    'Write it if the plan sets it.',
  ],
  fecha_normalizada: ['“{valor}” was read as {esperado}.', 'Check that it is that day.'],
  numero_normalizado: ['“{valor}” was read as {esperado}.', 'Check that it is that number.'],
  id_hecho: [
    'There was no id; “{objeto}” was made of the title.',
    'Keep it when the title changes: links depend on it.',
  ],
  id_cambiado: ['The id “{valor}” became “{objeto}”.', 'Nothing to do.'],
  html_a_texto: [
    'The text was HTML; it lost its looks and kept its links in writing.',
    'Read it once on the board.',
  ],
  enlace_completado: [
    'The beginning of “{valor}” was missing; it became {esperado}.',
    'Open it to see that it works; use https:// if you can.',
  ],
  texto_partido: [
    'One text named {esperado} bodies; they were parted.',
    'Check that each is a body.',
  ],
  rellenado_de_arriba: [
    'The row does not say what it belongs to; the one above was taken (“{objeto}”).',
    'Check it. The safest is to repeat it in every row.',
  ],
  actividad_creada: [
    'The result has none inside it; an activity of the same title was made, so that it is measured.',
    'If the commitment has activities of its own, write them instead.',
  ],
  cortes_no_creados: [
    'The board had cut-off dates ({esperado}) but did not record how each activity stood on them; no cut-offs were made.',
    'If you want the matrix as it looked, use the option “cortes”.',
  ],
  conservado_en_secciones: [
    'There is no member for this; it became the section “{destino}” of the commitment.',
    'Read it once; it is shown on the page of the commitment.',
  ],
  conservado_en_x: [
    'There is no member for this; it was kept in “{destino}”, which the board does not show.',
    'If it should be seen, move it to the member where it belongs.',
  ],
  elemento_eliminado: [
    'The system had deleted it: {valor}.',
    'Nothing is erased: commitments are withdrawn, the rest is kept apart.',
  ],
  elemento_vacio: ['The row says nothing.', 'Nothing to do.'],
  calculado_omitido: [
    'It is a count that the system made; the board makes it anew.',
    'Nothing to do.',
  ],
  columna_omitida: ['The mapping leaves this column out.', 'Give it a place if you need it.'],
};
