import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/index.js';
import type { PalTablero } from '../src/elements/pal-tablero/pal-tablero.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<
  Pick<
    PalTablero,
    | 'src'
    | 'feed'
    | 'hoy'
    | 'plan'
    | 'vista'
    | 'seccion'
    | 'agruparPor'
    | 'ordenarPor'
    | 'compromiso'
    | 'direccion'
    | 'filtros'
    | 'estricto'
    | 'lang'
  >
>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-tablero',
  component: 'pal-tablero',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22' },
  render: (args) =>
    html`<pal-tablero
      src=${ifDefined(args.feed === undefined ? args.src : undefined)}
      .feed=${args.feed}
      hoy=${ifDefined(args.hoy)}
      plan=${ifDefined(args.plan)}
      vista=${ifDefined(args.vista)}
      seccion=${ifDefined(args.seccion)}
      agrupar-por=${ifDefined(args.agruparPor)}
      ordenar-por=${ifDefined(args.ordenarPor)}
      compromiso=${ifDefined(args.compromiso)}
      direccion=${ifDefined(args.direccion === false ? undefined : args.direccion)}
      .filtros=${args.filtros ?? {}}
      lang=${ifDefined(args.lang)}
      ?estricto=${args.estricto ?? false}
    >
      <a href=${ifDefined(args.src)}>Los datos del Plan de Acción Local</a>
    </pal-tablero>`,
};
export default meta;

type Story = StoryObj<Args>;

/** El ejemplo completo: usa cada parte del estándar. */
export const Basico: Story = { name: 'Básico' };

export const Tabla: Story = { args: { vista: 'tabla' } };

export const Linea: Story = { name: 'Línea de tiempo', args: { vista: 'linea' } };

/** Por estatus: lo que falta a la izquierda, lo verificado a la derecha. Es para leer: nada se arrastra. */
export const PorEstatus: Story = {
  name: 'Columnas por estatus',
  args: { vista: 'kanban', agruparPor: 'ninguno' },
};

/** Los plazos por mes; en una caja angosta, la lista de los meses. */
export const Calendario: Story = { args: { vista: 'calendario' } };

/** Con `pal-completo.js`: el resto del ejercicio, en pestañas. */
export const Secciones: Story = { args: { seccion: 'ejercicio' } };

/** La página de un compromiso se abre en su lugar; de ahí se vuelve al tablero. */
export const CompromisoAbierto: Story = {
  name: 'Un compromiso abierto',
  args: { compromiso: 'c01' },
};

/** La dirección de este marco dice qué se ve: abra un compromiso y vuelva con Atrás. */
export const ConDireccion: Story = { name: 'Con dirección', args: { direccion: '' } };

export const ConFiltro: Story = {
  name: 'Con un filtro puesto',
  args: { filtros: { bandera: 'vencida' } },
};

/** La búsqueda no encuentra nada: se dice y se ofrece quitar los filtros. */
export const NadaEncontrado: Story = {
  name: 'Nada encontrado',
  args: { filtros: { texto: 'ferrocarril interoceánico' } },
};

export const PorInstitucion: Story = {
  name: 'Por institución',
  args: { agruparPor: 'institucion' },
};

/** Solo lo verificado cuenta. */
export const Estricto: Story = { name: 'Regla estricta', args: { estricto: true } };

/** Un plan anterior: cerrado, y sigue a la vista. */
export const PlanCerrado: Story = { name: 'Plan cerrado', args: { plan: 'pal-2024' } };

/** Un primer plan real: nunca publicó sus actividades, y el tablero lo dice. */
export const SinActividades: Story = {
  name: 'Sin actividades publicadas',
  args: { src: 'feeds/morelos.json' },
};

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un ejercicio que aún no tiene plan: pasos, fechas y secretariado como texto. */
export const Vacio: Story = { name: 'Vacío', args: { src: 'feeds/tabasco.json' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un compromiso no se pudo leer: los demás se ven, y el aviso dice qué falta. */
export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

/** 300 compromisos: por páginas; la búsqueda y la impresión alcanzan a todos. */
export const Extremo: Story = {
  args: { feed: feedGrande({ compromisos: 300, actividades: 8 }), hoy: '2026-11-22' },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
