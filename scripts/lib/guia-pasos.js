/** Steps of stories/guia/de-excel-al-tablero.mdx, in the words of its headings; a test holds both. */
export const PASOS = [
  { titulo: 'Abra el revisor', captura: '1-abrir.png' },
  { titulo: 'Descargue la plantilla' },
  { titulo: 'Llene la hoja «Ejercicio»' },
  { titulo: 'Llene «Compromisos» y «Actividades»' },
  { titulo: 'Guarde el libro y elíjalo en el revisor' },
  { titulo: 'Corrija lo que haga falta', captura: '6-corregir.png' },
  { titulo: 'Mire cómo quedará', captura: '7-revisado.png' },
  { titulo: 'Prepare los archivos', captura: '8-publicar.png' },
  { titulo: 'Súbalos a su portal' },
  { titulo: 'Pegue el código en una página', captura: '10-tablero.png' },
];
