/** Realistic mistakes: what somebody does to the filled template, and what must be said of which cell. */
import type { Book, Cell, Sheet } from '../../src/sheets/index.js';
import { columnOf, formRow, place, rowOf, sheetOf } from './filled.js';

export interface Mistake {
  group:
    | 'fechas'
    | 'números'
    | 'códigos'
    | 'encabezados'
    | 'ids'
    | 'referencias'
    | 'codificación'
    | 'estructura';
  what: string;
  codigo: string;
  /** Damages the workbook; gives the place that must be named. */
  damage: (book: Book) => string;
}

const cell = (value: string | number | boolean, more: Partial<Cell> = {}): Cell => ({
  value,
  ...more,
});

/** Writes one cell of a table. */
function put(sheetName: string, id: string, heading: string, value: Cell | undefined) {
  return (book: Book): string => {
    const sheet = sheetOf(book, sheetName);
    const [row, column] = [rowOf(sheet, id), columnOf(sheet, heading)];
    sheet.rows[row]![column] = value;
    return place(sheetName, column, row);
  };
}

/** Writes one datum of the form. */
function fill(label: string, value: Cell | undefined) {
  return (book: Book): string => {
    const sheet = sheetOf(book, 'Ejercicio');
    const row = formRow(sheet, label);
    sheet.rows[row]![1] = value;
    return place('Ejercicio', 1, row);
  };
}

/** Writes over a heading. */
function head(sheetName: string, heading: string, text: string | undefined) {
  return (book: Book): string => {
    const sheet = sheetOf(book, sheetName);
    const column = columnOf(sheet, heading);
    sheet.rows[0]![column] = text === undefined ? undefined : cell(text);
    return place(sheetName, column, 0);
  };
}

/** Adds a row at the end. */
function add(sheetName: string, values: Readonly<Record<string, Cell>>, at: string | null) {
  return (book: Book): string => {
    const sheet = sheetOf(book, sheetName);
    const row: Sheet['rows'][number] = [];
    for (const [heading, value] of Object.entries(values)) row[columnOf(sheet, heading)] = value;
    sheet.rows.push(row);
    return place(sheetName, at === null ? -1 : columnOf(sheet, at), sheet.rows.length - 1);
  };
}

function merge(sheetName: string, box: (sheet: Sheet) => [number, number, number, number]) {
  return (book: Book): string => {
    const sheet = sheetOf(book, sheetName);
    const [top, left, bottom, right] = box(sheet);
    sheet.merges = [{ top, left, bottom, right }];
    return place(sheetName, left, top);
  };
}

const A = 'Actividades';
const C = 'Compromisos';
const END = 'Fecha límite';
const group = (name: Mistake['group'], list: readonly Omit<Mistake, 'group'>[]): Mistake[] =>
  list.map((mistake) => ({ group: name, ...mistake }));
const m = (what: string, codigo: string, damage: Mistake['damage']) => ({ what, codigo, damage });

export const MISTAKES: readonly Mistake[] = [
  ...group('fechas', [
    m('30 de febrero', 'fecha_invalida', put(A, 'C01-A1', END, cell('30/02/2026'))),
    m('día y mes que se confunden', 'fecha_ambigua', put(A, 'C01-A1', END, cell('05/06/2026'))),
    m('mes y dos cifras', 'fecha_ambigua', put(A, 'C01-A2', END, cell('dic-26'))),
    m('serial sin formato', 'fecha_de_serie', put(A, 'C01-A2', END, cell(46203))),
    m('día/mes/año corto', 'fecha_normalizada', put(A, 'C02-A1', END, cell('31/12/26'))),
    m('mes en letras', 'fecha_normalizada', put(A, 'C02-A1', END, cell('31-dic-2026'))),
    m('solo mes y año', 'fecha_normalizada', put(A, 'C02-A1', END, cell('dic 2026'))),
    m('un trimestre', 'fecha_invalida', put(A, 'C03-A1', END, cell('4° trimestre'))),
    m('mes que no existe', 'fecha_invalida', put(A, 'C03-A1', END, cell('2026-13-01'))),
    m('por definir', 'valor_ausente', put(A, 'C02-A1', END, cell('Por definir'))),
    m(
      'fin antes del inicio',
      'fin_antes_de_inicio',
      put(A, 'C01-A2', END, cell('2025-01-31', { format: 'fecha' })),
    ),
    m(
      'fecha de actualización sin hora',
      'hora_completada',
      fill('Actualizado el', cell('2026-03-31', { format: 'fecha' })),
    ),
  ]),
  ...group('números', [
    m('peso con palabras', 'numero_invalido', put(A, 'C01-A1', 'Peso', cell('sesenta'))),
    m('miles o decimales', 'numero_ambiguo', put(C, 'C02', 'Presupuesto', cell('1,500'))),
    m('coma decimal', 'numero_normalizado', put(A, 'C01-A1', 'Peso', cell('60,5'))),
    m(
      'signo de pesos y miles',
      'numero_normalizado',
      put(C, 'C02', 'Presupuesto', cell('$ 1,234,567.50')),
    ),
    m(
      'porcentaje de más de cien',
      'numero_fuera_de_rango',
      put(A, 'C01-A1', 'Avance reportado', cell(140)),
    ),
    m('porcentaje como parte de uno, entre otros que no', 'porcentaje_ambiguo', (book) => {
      put(A, 'C01-A2', 'Avance reportado', cell(80))(book);
      return put(A, 'C01-A1', 'Avance reportado', cell(0.4))(book);
    }),
    m('porcentaje como parte de uno en toda la columna', 'porcentaje_normalizado', (book) => {
      put(A, 'C01-A2', 'Avance reportado', cell(0.8))(book);
      return put(A, 'C01-A1', 'Avance reportado', cell(0.4))(book);
    }),
    m(
      'porcentaje con signo, en texto',
      'numero_normalizado',
      put(A, 'C01-A1', 'Avance reportado', cell('40 %')),
    ),
    m('peso negativo', 'numero_fuera_de_rango', put(A, 'C01-A1', 'Peso', cell(-5))),
    m('meses con unidad', 'numero_invalido', fill('Meses de vigencia', cell('12 meses'))),
  ]),
  ...group('códigos', [
    m('otra palabra', 'codigo_normalizado', put(A, 'C01-A1', 'Estatus', cell('Terminada'))),
    m('sin acento y en mayúsculas', 'codigo_normalizado', (book) => {
      const sheet = sheetOf(book, 'Evidencias');
      const column = columnOf(sheet, 'Tipo');
      sheet.rows[3]![column] = cell('FOTOGRAFIA');
      return place('Evidencias', column, 3);
    }),
    m('en masculino', 'codigo_normalizado', put(A, 'C03-A1', 'Estatus', cell('Verificado'))),
    m('mal escrito', 'codigo_desconocido', put(A, 'C01-A2', 'Estatus', cell('En prozeso'))),
    m('código que no existe', 'codigo_desconocido', put(C, 'C03', 'Estado', cell('Aplazado'))),
    m(
      'un porcentaje en el estatus',
      'codigo_desconocido',
      put(A, 'C01-A2', 'Estatus', cell('50 %')),
    ),
    m('estatus vacío', 'sin_estatus', put(A, 'C02-A1', 'Estatus', undefined)),
    m('sí o no con otra cosa', 'si_o_no_invalido', fill('Son datos de ejemplo', cell('quizá'))),
  ]),
  ...group('encabezados', [
    m('columna obligatoria borrada', 'falta_encabezado', (book) => {
      head(A, 'Actividad', undefined)(book);
      return place(A, -1, 0);
    }),
    m('encabezado mal escrito', 'encabezado_parecido', head(A, END, 'Fecha limte')),
    m('encabezado repetido', 'encabezado_repetido', head(A, 'Fecha de conclusión', END)),
    m(
      'columna que nadie conoce',
      'encabezado_desconocido',
      head(A, 'Peso', 'Observaciones del enlace'),
    ),
    m(
      'encabezado de otra cosa',
      'encabezado_desconocido',
      head(C, 'Presupuesto', 'Zona de influencia'),
    ),
    m('dato del formulario mal escrito', 'encabezado_parecido', (book) => {
      const sheet = sheetOf(book, 'Ejercicio');
      const row = formRow(sheet, 'Título del plan');
      sheet.rows[row]![0] = cell('Titulo del plam');
      return place('Ejercicio', 0, row);
    }),
    m('encabezados repetidos a media hoja', 'fila_de_encabezados', (book) => {
      const sheet = sheetOf(book, A);
      sheet.rows.push([...sheet.rows[0]!]);
      return place(A, -1, sheet.rows.length - 1);
    }),
  ]),
  ...group('ids', [
    m('id repetido', 'id_duplicado', put(A, 'C01-A2', 'Id', cell('C01-A1'))),
    m('id con espacio', 'id_invalido', put(A, 'C03-A1', 'Id', cell('C03 A1'))),
    m('id con acento', 'id_invalido', put(A, 'C02-A1', 'Id', cell('Acción-1'))),
    m('sin id', 'id_creado', put(A, 'C02-A1', 'Id', undefined)),
    m('espacios alrededor', 'espacios_sobrantes', put(A, 'C02-A1', 'Id', cell(' C02-A1 '))),
    m('compromiso con el id del plan', 'id_duplicado', put(C, 'C03', 'Id', cell('PAL-1'))),
    m('clave del estado sin su cero', 'clave_completada', fill('Clave del estado', cell(9))),
    m(
      'número convertido en fecha',
      'texto_hecho_fecha',
      put(C, 'C03', 'Número', cell('2026-01-02', { format: 'fecha' })),
    ),
  ]),
  ...group('referencias', [
    m('compromiso que no existe', 'padre_desconocido', put(A, 'C02-A1', 'Compromiso', cell('C09'))),
    m('compromiso en blanco', 'padre_faltante', put(A, 'C02-A1', 'Compromiso', undefined)),
    m(
      'compromiso por su título',
      'referencia_por_nombre',
      put(A, 'C02-A1', 'Compromiso', cell('Abrir el presupuesto')),
    ),
    m(
      'compromiso por su número',
      'referencia_por_nombre',
      put(A, 'C02-A1', 'Compromiso', cell('Compromiso 2')),
    ),
    m('eje que no está', 'referencia_sin_destino', put(C, 'C03', 'Eje', cell('EJE-4'))),
    m(
      'evidencia de nadie',
      'padre_desconocido',
      add('Evidencias', { 'Pertenece a': cell('C77'), Evidencia: cell('Foto') }, 'Pertenece a'),
    ),
    m(
      'unido a una actividad',
      'referencia_a_otra_clase',
      put(C, 'C03', 'Se unió al compromiso', cell('C01-A1')),
    ),
    m(
      'evidencia sin lugar',
      'evidencia_sin_lugar',
      add('Evidencias', { 'Pertenece a': cell('C01-A2'), Evidencia: cell('Foto') }, 'Enlace'),
    ),
    m(
      'enlace sin https',
      'enlace_no_permitido',
      add(
        'Evidencias',
        {
          'Pertenece a': cell('C01-A2'),
          Evidencia: cell('Foto'),
          Enlace: cell('www.ejemplo.gob.mx/a'),
        },
        'Enlace',
      ),
    ),
  ]),
  ...group('codificación', [
    m(
      'acentos rotos',
      'acentos_reparados',
      put(A, 'C02-A1', 'Actividad', cell('DiseÃ±ar el portal')),
    ),
    m(
      'acentos rotos dos veces',
      'acentos_reparados',
      put(A, 'C02-A1', 'Actividad', cell('DiseÃƒÂ±ar el portal')),
    ),
    m(
      'letras perdidas',
      'letras_perdidas',
      put(A, 'C02-A1', 'Actividad', cell('Dise\ufffdar el portal')),
    ),
    m(
      'acento hecho interrogación',
      'acentos_perdidos',
      put(A, 'C02-A1', 'Actividad', cell('Dise?ar el portal')),
    ),
    m(
      'acentos de HTML',
      'acentos_reparados',
      put(C, 'C03', 'Compromiso', cell('Consultar a la ni&ntilde;ez')),
    ),
    m(
      'signos invisibles',
      'caracteres_de_control',
      put(C, 'C03', 'Compromiso', cell('Consultar\u0007 a la niñez')),
    ),
  ]),
  ...group('estructura', [
    m(
      'renglón de totales',
      'fila_de_total',
      add(A, { Actividad: cell('Total'), Peso: cell(100) }, null),
    ),
    m('celdas combinadas', 'celda_combinada', (book) => {
      put(A, 'C01-A2', 'Compromiso', undefined)(book);
      return merge(A, (sheet) => {
        const [row, column] = [rowOf(sheet, 'C01-A1'), columnOf(sheet, 'Compromiso')];
        return [row, column, row + 1, column];
      })(book);
    }),
    m('título que cruza la hoja', 'fila_de_titulo', (book) => {
      const sheet = sheetOf(book, A);
      sheet.rows.push([cell('ACTIVIDADES DE 2026')]);
      const row = sheet.rows.length - 1;
      sheet.merges = [{ top: row, left: 0, bottom: row, right: 5 }];
      return place(A, -1, row);
    }),
    m('hoja renombrada', 'hoja_renombrada', (book) => {
      sheetOf(book, A).name = 'Hoja1';
      return 'Hoja1!0';
    }),
    m('hoja que no es de los datos', 'hoja_desconocida', (book) => {
      book.sheets.push({ name: 'Viáticos', rows: [[cell('Concepto'), cell('Kilómetros')]] });
      return 'Viáticos!0';
    }),
    m('ejemplo escrito encima', 'ejemplo_modificado', (book) => {
      const sheet = sheetOf(book, A);
      sheet.rows[2]![columnOf(sheet, 'Actividad')] = cell('Mi primera actividad');
      return place(A, -1, 2);
    }),
    m(
      'fórmula con error',
      'celda_con_error',
      put(A, 'C01-A1', 'Peso', cell('', { error: '#REF!' })),
    ),
    m(
      'fórmula sin resultado',
      'formula_sin_valor',
      put(A, 'C01-A1', 'Peso', cell('', { formula: 'SUM(A1:A2)' })),
    ),
    m('título vacío', 'falta_miembro', put(A, 'C03-A1', 'Actividad', undefined)),
  ]),
];
