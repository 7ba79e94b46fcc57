/**
 * Short words of what keeps a whole file from being read, and of what is wrong in its JSON. Every
 * element says these where it fails; those of the items inside (problems.ts), only the board.
 */
import type { CausaJson, CodigoProblema, Problema } from '../feed/problems.js';
import type { Localizer } from './localizer.js';
import { defineTerms } from './terms.js';

const es = {
  documento_vacio: 'El archivo de datos está vacío. Le toca a quien publica los datos.',
  no_es_json_html:
    'En lugar de los datos llegó una página web. Le toca a quien puso la dirección en este portal.',
  no_es_json_binario:
    'El archivo no es de texto; quizá es una hoja de cálculo. Le toca a quien publica los datos.',
  json_invalido: 'El archivo está mal escrito: {causa}. Le toca a quien publica los datos.',
  json_incompleto: 'El archivo está cortado antes del final. Le toca a quien publica los datos.',
  no_es_objeto: 'El archivo no contiene un plan. Le toca a quien publica los datos.',
  sin_ejercicio_ni_planes:
    'El archivo no tiene ni ejercicio ni planes. Le toca a quien publica los datos.',
  version_no_soportada:
    'Los datos usan la versión {valor}; este tablero lee hasta {esperado}. Le toca a quien administra este portal.',
  demasiado_grande: 'El archivo pasa de {esperado}. Le toca a quien publica los datos.',
  demasiado_profundo:
    'El archivo tiene más de {esperado} niveles, unos dentro de otros. Le toca a quien publica los datos.',
  demasiados_elementos:
    'El archivo tiene más de {esperado} elementos. Le toca a quien publica los datos.',
  lectura_imposible: 'No se pudieron leer los datos. Le toca a quien desarrolla este tablero.',

  causa_fin_inesperado: 'termina antes de tiempo',
  causa_valor_inesperado: 'hay algo que no se esperaba',
  causa_coma_sobrante: 'sobra una coma',
  causa_falta_coma: 'falta una coma',
  causa_falta_dos_puntos: 'faltan dos puntos',
  causa_clave_sin_comillas: 'un nombre no lleva comillas',
  causa_comillas_simples: 'hay comillas simples en lugar de dobles',
  causa_comillas_tipograficas: 'hay comillas curvas en lugar de rectas',
  causa_comentario: 'hay un comentario',
  causa_escape_invalido: 'hay una diagonal invertida fuera de lugar',
  causa_salto_en_texto: 'un texto no se cierra en su renglón',
  causa_numero_mal_escrito: 'un número está mal escrito',
  causa_cierre_equivocado: 'hay una llave o un corchete fuera de lugar',
  causa_texto_sobrante: 'hay texto después del final',
} as const satisfies Record<`causa_${CausaJson}`, string> & Partial<Record<CodigoProblema, string>>;

export type FileKey = keyof typeof es;

const en: Record<FileKey, string> = {
  documento_vacio: 'The data file is empty. This is for whoever publishes the data.',
  no_es_json_html:
    'A web page came instead of the data. This is for whoever set the address on this site.',
  no_es_json_binario:
    'The file is not text; it may be a spreadsheet. This is for whoever publishes the data.',
  json_invalido: 'The file is malformed: {causa}. This is for whoever publishes the data.',
  json_incompleto: 'The file is cut off before its end. This is for whoever publishes the data.',
  no_es_objeto: 'The file holds no plan. This is for whoever publishes the data.',
  sin_ejercicio_ni_planes:
    'The file has neither exercise nor plans. This is for whoever publishes the data.',
  version_no_soportada:
    'The data are of version {valor}; this board reads up to {esperado}. This is for whoever runs this site.',
  demasiado_grande: 'The file is larger than {esperado}. This is for whoever publishes the data.',
  demasiado_profundo:
    'The file has more than {esperado} nested levels. This is for whoever publishes the data.',
  demasiados_elementos:
    'The file has more than {esperado} items. This is for whoever publishes the data.',
  lectura_imposible: 'The data could not be read. This is for the developers of this board.',

  causa_fin_inesperado: 'it ends too early',
  causa_valor_inesperado: 'there is something unexpected',
  causa_coma_sobrante: 'there is a comma too many',
  causa_falta_coma: 'a comma is missing',
  causa_falta_dos_puntos: 'a colon is missing',
  causa_clave_sin_comillas: 'a name has no quotes',
  causa_comillas_simples: 'there are single quotes instead of double ones',
  causa_comillas_tipograficas: 'there are curly quotes instead of straight ones',
  causa_comentario: 'there is a comment',
  causa_escape_invalido: 'there is a backslash out of place',
  causa_salto_en_texto: 'a text is not closed on its line',
  causa_numero_mal_escrito: 'a number is malformed',
  causa_cierre_equivocado: 'there is a bracket out of place',
  causa_texto_sobrante: 'there is text after the end',
};

export const tProblemsFile = defineTerms('problems-file', es, en);

const say = tProblemsFile as unknown as (
  loc: Localizer,
  key: string,
  params?: Record<string, string>,
) => string;

/** Why nothing of a file can be shown, in one line. */
export function fileProblemText(loc: Localizer, problema: Problema): string {
  const { codigo, valor = '', esperado = '', causa } = problema;
  return say(loc, codigo, { valor, esperado, causa: causa ? say(loc, `causa_${causa}`) : '' });
}
