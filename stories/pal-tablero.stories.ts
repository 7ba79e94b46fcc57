import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-tablero/pal-tablero.js';
import type { PalTablero } from '../src/elements/pal-tablero/pal-tablero.js';

type Args = Partial<
  Pick<
    PalTablero,
    'src' | 'feed' | 'hoy' | 'vista' | 'agruparPor' | 'ordenarPor' | 'estricto' | 'lang'
  >
>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-tablero',
  component: 'pal-tablero',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22' },
  render: ({ src, feed, hoy, vista, agruparPor, ordenarPor, estricto, lang }) =>
    html`<pal-tablero
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      vista=${ifDefined(vista)}
      agrupar-por=${ifDefined(agruparPor)}
      ordenar-por=${ifDefined(ordenarPor)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-tablero>`,
};
export default meta;

type Story = StoryObj<Args>;

/** El ejemplo completo: usa cada parte del estándar. */
export const Basico: Story = { name: 'Básico' };

export const Tabla: Story = { args: { vista: 'tabla' } };

export const Linea: Story = { name: 'Línea de tiempo', args: { vista: 'linea' } };

/** Un primer plan real: nunca publicó sus actividades, y el tablero lo dice. */
export const SinActividades: Story = {
  name: 'Sin actividades publicadas',
  args: { src: 'feeds/morelos.json' },
};

/** Un ejercicio que aún no tiene plan. */
export const SinPlan: Story = { name: 'Sin plan', args: { src: 'feeds/tabasco.json' } };

export const SinDatos: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
