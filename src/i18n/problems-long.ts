/**
 * How to mend each problem, step by step, for those who make a feed: the validator and the guide.
 * Kept out of the browser: no module of the board imports this file.
 */
import type { CodigoProblema } from '../feed/problems.js';
import type { Idioma } from './localizer.js';

type Long = Readonly<Record<CodigoProblema, string>>;

const es: Long = {
  documento_vacio:
    'Vuelva a exportar el archivo y ábralo antes de publicarlo: debe empezar con «{» y terminar con «}».',
  no_es_json_html:
    'Abra la dirección en el navegador. Si ve una página (de error, de acceso o de inicio), la dirección no es la del archivo: copie el enlace directo al .json.',
  no_es_json_binario:
    'Publique el archivo JSON, no la hoja de cálculo, el PDF ni un archivo comprimido. Si trabaja en Excel, conviértalo primero.',
  json_invalido:
    'Abra el archivo en un editor que entienda JSON, vaya a la línea y columna indicadas y corrija lo que se señala. Con «$schema» en el archivo, el editor marca los errores al escribir.',
  json_incompleto:
    'El archivo se cortó al subirlo o al generarlo. Genérelo de nuevo, compare el tamaño con el original y súbalo completo.',
  no_es_objeto:
    'Todo el contenido va dentro de un solo objeto: «{ "version": "1.0", "ejercicio": …, "planes": … }». No publique una lista ni un texto suelto.',
  sin_ejercicio_ni_planes:
    'Agregue «ejercicio» (un objeto) y «planes» (una lista, que puede estar vacía). Revise que los nombres vayan en minúsculas y sin acentos.',
  version_no_soportada:
    'Actualice los componentes del portal a una versión que lea ese estándar, o publique los datos en la versión 1.',
  demasiado_grande:
    'Divida el archivo por plan o quite textos e imágenes incrustados; los documentos van como enlaces, no dentro de los datos.',
  demasiado_profundo:
    'Quite los niveles que sobran: el estándar no usa más de doce. Suele ser un error del programa que genera el archivo.',
  demasiados_elementos:
    'Publique un archivo por plan o por periodo. Si los elementos se repiten, corrija el programa que genera el archivo.',
  lectura_imposible:
    'Es una falla de este programa, no de los datos. Reporte el caso con el archivo que la provoca.',
  codificacion_windows_1252:
    'Guarde el archivo como «UTF-8». En el Bloc de notas: Guardar como, Codificación, UTF-8. En Excel: «CSV UTF-8».',
  codificacion_danada:
    'El archivo mezcla codificaciones, por lo general al pegar textos de otro programa. Busque «�» en los textos, escríbalos de nuevo y guarde en UTF-8.',
  codificacion_utf_16: 'Guarde el archivo como «UTF-8», que ocupa la mitad y que todos leen.',
  falta_miembro:
    'Agregue el miembro que falta en el lugar indicado. Mientras no esté, el elemento no se muestra y cuenta como «sin dato».',
  tipo_incorrecto:
    'Escriba el valor con el tipo esperado: los textos entre comillas, los números y «true» o «false» sin comillas, las listas entre corchetes.',
  fecha_invalida:
    'Escriba la fecha como AAAA-MM-DD; si no se sabe el día, AAAA-MM; si solo se sabe el año, AAAA. Revise que el día exista. Un número como 46022 es una fecha de Excel: dé formato de texto a la celda.',
  fecha_hora_invalida: 'Escriba fecha, hora y diferencia con UTC: 2026-03-31T18:00:00-06:00.',
  enlace_no_permitido:
    'Escriba la dirección completa, con https:// o http://. No se permiten rutas de disco, «javascript:», «data:» ni direcciones sin dominio. Si el documento está en papel, use «ubicacion».',
  correo_invalido: 'Escriba un solo correo institucional, sin espacios: nombre@dominio.mx.',
  numero_fuera_de_rango:
    'Corrija el número para que quede en el intervalo indicado. Los porcentajes van de 0 a 100, sin el signo.',
  texto_demasiado_largo:
    'Resuma el texto a 20 000 caracteres o publíquelo como documento y enlácelo.',
  formato_invalido:
    'Compare con el ejemplo de la referencia: «cve_ent» lleva dos dígitos entre comillas ("07"), «cvegeo» cinco y «sha256» 64 letras o números.',
  evidencia_sin_lugar: 'Agregue «uri» con el enlace al documento, o «ubicacion» si está en papel.',
  voto_sin_votante: 'Agregue «asiento» con el identificador de quien votó, o «sector» y «numero».',
  elemento_vacio:
    'Quite el elemento vacío de la lista. Suele venir de un renglón en blanco de la hoja de cálculo.',
  id_duplicado:
    'Dé a cada elemento un identificador distinto; no se repite en todo el archivo, ni entre clases. Las referencias apuntan al primero que lo usa.',
  id_faltante:
    'Escriba un identificador corto y estable, como «C01», y no lo cambie: así se puede citar y enlazar el compromiso.',
  id_invalido:
    'Use de 1 a 64 letras sin acento, números, punto, guion o guion bajo, y empiece con letra o número.',
  codigo_desconocido:
    'Cambie el código por uno de la lista. Los códigos van en minúsculas, sin acentos y con guion bajo. Si ninguno sirve, use «otro» donde exista o proponga un código nuevo.',
  sin_estatus:
    'Escriba el estatus de la actividad: por_iniciar, en_proceso, concluida, verificada, suspendida o cancelada.',
  falta_recomendado:
    'Agregue el miembro: el tablero funciona sin él, pero el estándar lo pide para que los datos sirvan por sí solos.',
  sin_licencia:
    'Agregue «licencia» con un identificador SPDX, como CC-BY-4.0 o CC0-1.0, o con el enlace a los términos de uso.',
  version_invalida: 'Escriba la versión del estándar entre comillas: "1.0".',
  idioma_invalido: 'Use una etiqueta BCP 47, como es-MX, nhe, yua o tzo.',
  zona_desconocida:
    'Use un nombre de la base IANA, como America/Mexico_City, America/Tijuana, America/Cancun o America/Hermosillo.',
  actualizado_futuro:
    'Escriba cuándo fueron ciertos los datos por última vez, con la diferencia horaria correcta. Revise el reloj del equipo que genera el archivo.',
  referencia_sin_destino:
    'Corrija el identificador o agregue el elemento que se menciona. Si el elemento fue rechazado por otro error, corrija primero ese error.',
  referencia_a_otra_clase:
    'El identificador existe, pero es de otra clase de elemento. Escriba el de la clase indicada.',
  pesos_no_suman_100:
    'Ajuste las ponderaciones de los elementos hermanos para que sumen 100. Si valen igual, quítelas todas.',
  fin_antes_de_inicio: 'Revise las dos fechas; quizá están invertidas o se equivocó el año.',
  estatus_contradictorio:
    'Actualice el estatus o quite la fecha o la verificación que lo contradice. El tablero se guía por el estatus y la fecha límite.',
  faltan_firmas:
    'Agregue a los firmantes de los tres sectores: sociedad_civil, autoridad y organismo_garante. Si alguno no ha firmado, el aviso es correcto.',
  faltan_titulares:
    'Agregue el asiento titular de cada sector o cambie su estado a «ocupado». Si el lugar está vacante, el aviso es correcto.',
  acuerdo_no_sigue:
    'Compare con el acta: los votos de cada asiento, la regla que nombra el acuerdo y el resultado. Si el acta es así, el aviso es correcto: el acuerdo no siguió la regla publicada.',
  historia_no_cuadra:
    'Compare los cambios del mismo elemento y la misma ruta, por fecha: «antes» repite el «despues» del cambio anterior, y el último «despues» es el valor publicado. Si falta un cambio, agréguelo con su fecha; no borre los que ya están.',
  dato_reservado:
    'Si el nombre es reservado, quítelo del archivo: cualquiera puede abrirlo. Si es público, quite «reservado».',
  posible_curp:
    'Quite la CURP del archivo cuanto antes: es un dato personal y el archivo es público.',
  posible_telefono:
    'Quite el teléfono del archivo. El contacto del estándar es el nombre, el cargo y el correo institucional.',
  version_mas_nueva:
    'Nada está mal en los datos. Actualice los componentes del portal para que muestren también lo nuevo.',
  miembro_desconocido:
    'Revise el nombre: minúsculas, sin acentos, con guion bajo. Si es un dato propio, empiece su nombre con «x_».',
  miembro_prohibido:
    'Quite «__proto__», «constructor» y «prototype»: no son datos y pueden dañar la página que los lea.',
  numero_como_texto: 'Escriba el valor entre comillas: "3" en lugar de 3.',
  caracteres_de_control:
    'Suelen llegar al copiar de un PDF o de un procesador de textos. Péguelo como texto sin formato.',
  mas_problemas: 'Corrija los primeros y vuelva a validar: muchos suelen tener la misma causa.',
};

const en: Long = {
  documento_vacio:
    'Export the file again and open it before publishing: it must begin with “{” and end with “}”.',
  no_es_json_html:
    'Open the address in a browser. If a page shows (an error, a log-in, a home page), it is not the address of the file: copy the direct link to the .json.',
  no_es_json_binario:
    'Publish the JSON file, not the spreadsheet, the PDF or a compressed file. If you work in Excel, convert it first.',
  json_invalido:
    'Open the file in an editor that knows JSON, go to the line and column given and mend what is pointed at. With “$schema” in the file the editor marks errors as you type.',
  json_incompleto:
    'The file was cut while it was uploaded or generated. Make it again, compare its size with the original and upload all of it.',
  no_es_objeto:
    'Everything goes into one object: {"version": "1.0", "ejercicio": …, "planes": …}. Do not publish a list or a lone text.',
  sin_ejercicio_ni_planes:
    'Add “ejercicio” (an object) and “planes” (a list, which may be empty). See that the names are in lower case and without accents.',
  version_no_soportada:
    'Update the components of the site to a version that reads that standard, or publish the data in version 1.',
  demasiado_grande:
    'Split the file by plan, or take out embedded texts and images; documents are linked, not embedded.',
  demasiado_profundo:
    'Take out the levels that are too many: the standard needs no more than twelve. It is usually a mistake of the program that makes the file.',
  demasiados_elementos:
    'Publish one file per plan or period. If items repeat, mend the program that makes the file.',
  lectura_imposible:
    'This is a fault of this program, not of the data. Please report it with the file that causes it.',
  codificacion_windows_1252:
    'Save the file as UTF-8. In Notepad: Save as, Encoding, UTF-8. In Excel: “CSV UTF-8”.',
  codificacion_danada:
    'The file mixes encodings, usually after pasting from another program. Search the texts for “�”, write them again and save as UTF-8.',
  codificacion_utf_16: 'Save the file as UTF-8, which takes half the space and is read everywhere.',
  falta_miembro:
    'Add the missing member at the place given. Until then the item is not shown and counts as “no data”.',
  tipo_incorrecto:
    'Write the value with the expected type: texts in quotes, numbers and true or false without, lists in square brackets.',
  fecha_invalida:
    'Write the date as YYYY-MM-DD; YYYY-MM if the day is not known; YYYY if only the year is. See that the day exists. A number like 46022 is an Excel date: format the cell as text.',
  fecha_hora_invalida: 'Write date, time and offset from UTC: 2026-03-31T18:00:00-06:00.',
  enlace_no_permitido:
    'Write the whole address, with https:// or http://. Disk paths, “javascript:”, “data:” and addresses without a domain are not allowed. For a document on paper use “ubicacion”.',
  correo_invalido: 'Write one institutional e-mail address, without spaces: name@domain.mx.',
  numero_fuera_de_rango:
    'Mend the number so that it lies in the range given. Percentages go from 0 to 100, without the sign.',
  texto_demasiado_largo:
    'Shorten the text to 20 000 characters, or publish it as a document and link it.',
  formato_invalido:
    'Compare with the example of the reference: “cve_ent” has two digits in quotes ("07"), “cvegeo” five and “sha256” 64 letters or digits.',
  evidencia_sin_lugar: 'Add “uri” with the link to the document, or “ubicacion” if it is on paper.',
  voto_sin_votante: 'Add “asiento” with the id of who voted, or “sector” and “numero”.',
  elemento_vacio:
    'Take the empty item out of the list. It usually comes from an empty row of a spreadsheet.',
  id_duplicado:
    'Give every item an id of its own; no two are alike in the whole file, whatever their kind. References point at the first one.',
  id_faltante:
    'Write a short and lasting id, such as “C01”, and do not change it: so the commitment can be cited and linked.',
  id_invalido:
    'Use 1 to 64 letters without accents, digits, dots, hyphens or underscores, and begin with a letter or digit.',
  codigo_desconocido:
    'Change the code for one of the list. Codes are in lower case, without accents, with underscores. If none fits, use “otro” where there is one, or propose a new code.',
  sin_estatus:
    'Write the status of the activity: por_iniciar, en_proceso, concluida, verificada, suspendida or cancelada.',
  falta_recomendado:
    'Add the member: the board works without it, but the standard asks for it so that the data stand by themselves.',
  sin_licencia:
    'Add “licencia” with an SPDX identifier, such as CC-BY-4.0 or CC0-1.0, or with the link to the terms of use.',
  version_invalida: 'Write the version of the standard in quotes: "1.0".',
  idioma_invalido: 'Use a BCP 47 tag, such as es-MX, nhe, yua or tzo.',
  zona_desconocida:
    'Use a name of the IANA database, such as America/Mexico_City, America/Tijuana, America/Cancun or America/Hermosillo.',
  actualizado_futuro:
    'Write when the data were last true, with the right offset. Check the clock of the computer that makes the file.',
  referencia_sin_destino:
    'Mend the id or add the item that is mentioned. If that item was rejected for another error, mend that one first.',
  referencia_a_otra_clase:
    'The id exists, but it is of another kind of item. Write the id of an item of the kind given.',
  pesos_no_suman_100:
    'Adjust the weights of the siblings so that they add up to 100. If they weigh the same, take all of them out.',
  fin_antes_de_inicio: 'Check both dates; they may be swapped, or a year may be wrong.',
  estatus_contradictorio:
    'Update the status, or take out the date or the verification that contradicts it. The board goes by the status and the due date.',
  faltan_firmas:
    'Add the signatories of the three sectors: sociedad_civil, autoridad and organismo_garante. If one has not signed, the warning is right.',
  faltan_titulares:
    'Add the titular seat of each sector, or change its estado to “ocupado”. If the seat is vacant, the warning is right.',
  acuerdo_no_sigue:
    'Compare with the minutes: the votes of each seat, the rule that the agreement names and the result. If that is what the minutes say, the warning is right: the agreement did not follow the published rule.',
  historia_no_cuadra:
    'Compare the changes of the same item and path, by date: “antes” repeats the “despues” of the change before, and the last “despues” is the published value. If a change is missing add it with its date; delete none.',
  dato_reservado:
    'If the name is reserved take it out of the file: anybody can open it. If it is public take out “reservado”.',
  posible_curp:
    'Take the CURP out of the file as soon as you can: it is personal data and the file is public.',
  posible_telefono:
    'Take the telephone out of the file. The contact of the standard is name, post and institutional e-mail.',
  version_mas_nueva:
    'Nothing is wrong with the data. Update the components of the site so that they show what is new as well.',
  miembro_desconocido:
    'Check the name: lower case, no accents, underscores. If it is a member of your own begin its name with “x_”.',
  miembro_prohibido:
    'Take out “__proto__”, “constructor” and “prototype”: they are no data and can harm the page that reads them.',
  numero_como_texto: 'Write the value in quotes: "3" instead of 3.',
  caracteres_de_control:
    'They usually come with text copied from a PDF or a word processor. Paste it as plain text.',
  mas_problemas: 'Mend the first ones and validate again: many usually share one cause.',
};

/** How to mend each problem, by language of the words. */
export const REMEDIOS: Readonly<Record<Idioma, Long>> = { 'es-MX': es, en };

/** How to mend a problem; '' for a code of another version. */
export function remedyText(idioma: Idioma, codigo: string): string {
  return Object.hasOwn(REMEDIOS[idioma], codigo) ? REMEDIOS[idioma][codigo as CodigoProblema] : '';
}
