/** A template with the data of a small plan, as it comes back from an office. */
import { readBook, writeXlsx } from '../../src/formats/index.js';
import {
  columnLetter,
  templateBook,
  type Book,
  type Cell,
  type Row,
  type Sheet,
} from '../../src/sheets/index.js';

type Values = Readonly<Record<string, string | number>>;

const FORM: Values = {
  'Actualizado el': '2026-03-31T18:00:00-06:00',
  'Quién publica': 'Instituto de Transparencia',
  'Nombre del ejercicio': 'Gobierno Abierto Morelos',
  'Clave del estado': '17',
  Estado: 'Morelos',
  Licencia: 'CC-BY-4.0',
  'Id del plan': 'PAL-1',
  'Título del plan': 'Plan de Acción Local',
  'Inicio del plan': '2025-09-01',
};
const TABLES: Readonly<Record<string, readonly Values[]>> = {
  Compromisos: [
    {
      Id: 'C01',
      Número: '1',
      Compromiso: 'Publicar los pozos',
      Estado: 'Vigente',
      'Fecha límite': '2026-08-31',
    },
    {
      Id: 'C02',
      Número: '2',
      Compromiso: 'Abrir el presupuesto',
      Estado: 'Vigente',
      Presupuesto: 1500.5,
    },
    { Id: 'C03', Número: '3', Compromiso: 'Consultar a la niñez', Estado: 'Modificado' },
  ],
  Actividades: [
    {
      Id: 'C01-A1',
      Compromiso: 'C01',
      Actividad: 'Reunir el inventario',
      Estatus: 'Concluida',
      'Fecha de inicio': '2025-09-01',
      'Fecha límite': '2026-01-31',
      'Avance reportado': 0.4,
      Peso: 60,
    },
    {
      Id: 'C01-A2',
      Compromiso: 'C01',
      Actividad: 'Publicar el mapa',
      Estatus: 'En proceso',
      'Fecha de inicio': '2026-02-01',
      'Fecha límite': '2026-06-30',
      'Avance reportado': 0.8,
      Peso: 40,
    },
    {
      Id: 'C02-A1',
      Compromiso: 'C02',
      Actividad: 'Diseñar el portal',
      Estatus: 'Por iniciar',
      'Fecha límite': '2026-07-31',
      Responsable: 'Secretaría de Hacienda',
    },
    {
      Id: 'C03-A1',
      Compromiso: 'C03',
      Actividad: 'Convocar a las escuelas',
      Estatus: 'Verificada',
      'Fecha límite': '2025-12-15',
    },
  ],
  Evidencias: [
    {
      'Pertenece a': 'C01-A1',
      Evidencia: 'Inventario',
      Enlace: 'https://ejemplo.gob.mx/a.csv',
      Tipo: 'Minuta',
      'Fecha del hecho': '2026-01-20',
    },
    { 'Pertenece a': 'C03-A1', Evidencia: 'Acta', 'Dónde está en papel': 'Caja 4', Tipo: 'Acta' },
  ],
  Responsables: [{ 'Pertenece a': 'C01', Institución: 'Comisión del Agua', Papel: 'Responsable' }],
  'STL asientos': [{ Id: 'S1', Sector: 'Sociedad civil', Calidad: 'Titular' }],
};

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function columnOf({ rows }: Sheet, heading: string): number {
  return rows[0]!.findIndex((cell) => cell?.value === heading);
}

function cellOf(heading: string, value: string | number): Cell {
  if (heading === 'Avance reportado') return { value, format: 'porcentaje' };
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? { value, format: 'fecha' } : { value };
}

/** The form's row of a datum. */
export function formRow({ rows }: Sheet, label: string): number {
  return rows.findIndex((row) => row[0]?.value === label);
}

export function filledBook(): Book {
  const book = templateBook();
  const form = sheetOf(book, 'Ejercicio');
  for (const [label, value] of Object.entries(FORM)) {
    const row = formRow(form, label);
    if (row === -1) throw new Error(`No datum ${label}`);
    form.rows[row]![1] = cellOf(label, value);
  }
  for (const [name, rows] of Object.entries(TABLES)) {
    const sheet = sheetOf(book, name);
    for (const values of rows) {
      const row: Row = [];
      for (const [heading, value] of Object.entries(values)) {
        const column = columnOf(sheet, heading);
        if (column === -1) throw new Error(`No column ${heading} in ${name}`);
        row[column] = cellOf(heading, value);
      }
      sheet.rows.push(row);
    }
  }
  return book;
}

/** The same, as the file that the template really is. */
export async function filledFile(): Promise<Uint8Array> {
  return writeXlsx(filledBook());
}

export async function filledFromFile(): Promise<Book> {
  return readBook(await filledFile(), 'plan.xlsx');
}

/** Row of a table, from 0, whose first cell is that id; of the form, whose label it is. */
export function rowOf({ rows }: Sheet, id: string): number {
  return rows.findIndex((row) => row[0]?.value === id);
}

export const place = (sheet: string, column: number, row: number): string =>
  `${sheet}!${column < 0 ? '' : columnLetter(column)}${row + 1}`;
