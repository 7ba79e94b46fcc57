/**
 * Short words of what the reader says about a feed: one line a code, for the citizen's browser. What
 * keeps a whole file from being read is in problems-file.ts; how to mend each, in problems-long.ts,
 * which no browser downloads.
 */
import type { CodigoProblema, Problema } from '../feed/problems.js';
import type { Localizer } from './localizer.js';
import { fileProblemText, tProblemsFile, type FileKey } from './problems-file.js';
import { defineTerms } from './terms.js';

type Keys =
  | Exclude<CodigoProblema, FileKey>
  | `tipo_${'texto' | 'numero' | 'entero' | 'verdadero_falso' | 'lista' | 'objeto'}`
  | 'quiza';

const es = {
  quiza: 'Quizá quiso decir «{sugerencia}».',

  codificacion_windows_1252:
    'El archivo no está en UTF-8; se leyó como Windows-1252 y puede haber acentos equivocados.',
  codificacion_danada: 'El archivo tiene bytes dañados; algunas letras se ven como «�».',
  codificacion_utf_16: 'El archivo está en UTF-16; se espera UTF-8.',

  falta_miembro: 'Falta «{esperado}», y sin él no se puede mostrar.',
  tipo_incorrecto: 'El valor «{valor}» no es del tipo esperado ({esperado}).',
  fecha_invalida: 'La fecha «{valor}» no existe o está mal escrita; se escribe {esperado}.',
  fecha_hora_invalida:
    'La fecha y hora «{valor}» no existe o está mal escrita; se escribe {esperado}.',
  enlace_no_permitido: 'El enlace «{valor}» no es una dirección http o https.',
  correo_invalido: 'El correo «{valor}» está mal escrito.',
  numero_fuera_de_rango: 'El número {valor} debe ser {esperado}.',
  texto_demasiado_largo: 'Un texto es demasiado largo ({esperado} caracteres).',
  formato_invalido: 'El valor «{valor}» no tiene el formato esperado.',
  evidencia_sin_lugar: 'Una evidencia no dice dónde está: ni enlace ni ubicación.',
  voto_sin_votante: 'Un voto no dice de quién es: ni asiento ni sector.',
  elemento_vacio: 'Un elemento de la lista está vacío.',
  id_duplicado: 'El identificador «{valor}» está repetido.',

  id_faltante: 'Un compromiso no tiene identificador; no se puede citar.',
  id_invalido: 'El identificador «{valor}» no sigue el formato.',
  codigo_desconocido:
    'El código «{valor}» no está en la lista ({esperado}); se muestra tal cual y no se cuenta.',
  sin_estatus: 'Una actividad no tiene estatus; cuenta como «sin dato».',
  falta_recomendado: 'Falta «{esperado}», que pide el estándar.',
  sin_licencia: 'Los datos no dicen con qué licencia se pueden usar.',
  version_invalida: 'La versión «{valor}» no se entiende; se leyó como {esperado}.',
  idioma_invalido: 'El idioma «{valor}» no se reconoce.',
  zona_desconocida: 'La zona horaria «{valor}» no se reconoce; se usa {esperado}.',
  actualizado_futuro: 'La fecha de actualización ({valor}) está en el futuro.',
  referencia_sin_destino: 'Se menciona «{valor}», que no está en los datos.',
  referencia_a_otra_clase: 'Se menciona «{valor}», pero no es {esperado}.',
  pesos_no_suman_100: 'Los pesos publicados suman {valor}, no {esperado}; el tablero los ajustó.',
  fin_antes_de_inicio: 'El fin ({valor}) es anterior al inicio.',
  estatus_contradictorio: 'El estatus «{valor}» no concuerda con «{esperado}».',
  faltan_firmas: 'La declaración no tiene firma de: {esperado}.',
  faltan_titulares: 'El secretariado no tiene titular de: {esperado}.',
  acuerdo_no_sigue: 'El acta dice «{valor}»; con los votos y la regla sería «{esperado}».',
  historia_no_cuadra:
    'La historia de cambios no cuadra: se esperaba «{esperado}» y los datos dicen «{valor}».',
  dato_reservado: 'El nombre de una persona está reservado y no se muestra.',
  posible_curp: 'Un texto parece contener una CURP, que es un dato personal.',
  posible_telefono: 'Los datos de una persona parecen contener un teléfono.',

  version_mas_nueva: 'Los datos usan la versión {valor}; este tablero conoce la {esperado}.',
  miembro_desconocido: 'El estándar no tiene el miembro «{valor}»; no se muestra.',
  miembro_prohibido: 'El miembro «{valor}» no se permite y se quitó.',
  numero_como_texto: 'El número {valor} se leyó como texto.',
  caracteres_de_control: 'Se quitaron caracteres invisibles de un texto.',
  mas_problemas: 'Hay {valor} problemas más.',

  tipo_texto: 'texto',
  tipo_numero: 'número',
  tipo_entero: 'número entero',
  tipo_verdadero_falso: 'verdadero o falso',
  tipo_lista: 'lista',
  tipo_objeto: 'objeto',
} as const satisfies Record<Keys, string>;

const en: Record<Keys, string> = {
  quiza: 'Perhaps “{sugerencia}” was meant.',

  codificacion_windows_1252:
    'The file is not UTF-8; it was read as Windows-1252 and some accents may be wrong.',
  codificacion_danada: 'The file has damaged bytes; some letters show as “�”.',
  codificacion_utf_16: 'The file is UTF-16; UTF-8 is expected.',

  falta_miembro: '“{esperado}” is missing, and without it nothing can be shown.',
  tipo_incorrecto: 'The value “{valor}” is not of the expected type ({esperado}).',
  fecha_invalida: 'The date “{valor}” does not exist or is malformed; it is written {esperado}.',
  fecha_hora_invalida:
    'The date and time “{valor}” does not exist or is malformed; it is written {esperado}.',
  enlace_no_permitido: 'The link “{valor}” is not an http or https address.',
  correo_invalido: 'The e-mail address “{valor}” is malformed.',
  numero_fuera_de_rango: 'The number {valor} must be {esperado}.',
  texto_demasiado_largo: 'A text is too long ({esperado} characters).',
  formato_invalido: 'The value “{valor}” does not have the expected format.',
  evidencia_sin_lugar: 'A piece of evidence does not say where it is: neither link nor location.',
  voto_sin_votante: 'A vote does not say whose it is: neither seat nor sector.',
  elemento_vacio: 'An item of the list is empty.',
  id_duplicado: 'The identifier “{valor}” is used twice.',

  id_faltante: 'A commitment has no identifier; it cannot be cited.',
  id_invalido: 'The identifier “{valor}” does not follow the format.',
  codigo_desconocido:
    'The code “{valor}” is not in the list ({esperado}); it is shown as it is, not counted.',
  sin_estatus: 'An activity has no status; it counts as “no data”.',
  falta_recomendado: '“{esperado}” is missing, which the standard asks for.',
  sin_licencia: 'The data do not say under which licence they may be used.',
  version_invalida: 'The version “{valor}” is not understood; it was read as {esperado}.',
  idioma_invalido: 'The language “{valor}” is not recognised.',
  zona_desconocida: 'The time zone “{valor}” is not recognised; {esperado} is used.',
  actualizado_futuro: 'The date of the update ({valor}) is in the future.',
  referencia_sin_destino: '“{valor}” is mentioned, but is not in the data.',
  referencia_a_otra_clase: '“{valor}” is mentioned, but it is not: {esperado}.',
  pesos_no_suman_100:
    'The published weights add up to {valor}, not {esperado}; the board adjusted them.',
  fin_antes_de_inicio: 'The end ({valor}) is before the start.',
  estatus_contradictorio: 'The status “{valor}” does not agree with “{esperado}”.',
  faltan_firmas: 'The declaration lacks the signature of: {esperado}.',
  faltan_titulares: 'The secretariat lacks a titular of: {esperado}.',
  acuerdo_no_sigue: 'The record says “{valor}”; by the votes and the rule it is “{esperado}”.',
  historia_no_cuadra:
    'The history of changes does not add up: “{esperado}” was expected and the data say “{valor}”.',
  dato_reservado: 'The name of a person is reserved and not shown.',
  posible_curp: 'A text seems to hold a CURP, which is personal data.',
  posible_telefono: 'The data of a person seem to hold a telephone number.',

  version_mas_nueva: 'The data are of version {valor}; this board knows {esperado}.',
  miembro_desconocido: 'The standard has no member “{valor}”; it is not shown.',
  miembro_prohibido: 'The member “{valor}” is not allowed and was removed.',
  numero_como_texto: 'The number {valor} was read as text.',
  caracteres_de_control: 'Invisible characters were removed from a text.',
  mas_problemas: 'There are {valor} more problems.',

  tipo_texto: 'text',
  tipo_numero: 'number',
  tipo_entero: 'whole number',
  tipo_verdadero_falso: 'true or false',
  tipo_lista: 'list',
  tipo_objeto: 'object',
};

export const tProblems = defineTerms('problems', es, en);

const say = tProblems as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, string>,
) => string;

/** The words of what was expected: names of types are translated, the rest stands as it is. */
export function expectedText(loc: Localizer, esperado: string): string {
  return esperado
    .split(' | ')
    .map((part) => (tProblems.has(`tipo_${part}`) ? say(loc, `tipo_${part}`) : part))
    .join(' / ');
}

/**
 * One problem in one line: what happened, and "quizá quiso decir …". A code that this version does
 * not know is said as it is.
 */
export function problemText(loc: Localizer, problema: Problema): string {
  const { codigo, valor = '', esperado = '', sugerencia } = problema;
  if (tProblemsFile.has(codigo)) return fileProblemText(loc, problema);
  const text = say(loc, codigo, { valor, esperado: expectedText(loc, esperado) });
  return sugerencia === undefined ? text : `${text} ${say(loc, 'quiza', { sugerencia })}`;
}
