import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-ruta/pal-ruta.js';
import type { PalRuta } from '../src/elements/pal-ruta/pal-ruta.js';

type Args = Partial<Pick<PalRuta, 'src' | 'hoy' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-ruta',
  component: 'pal-ruta',
  args: { src: 'feeds/morelos.json', hoy: '2026-06-01' },
  render: ({ src, hoy, lang }) =>
    html`<pal-ruta src=${ifDefined(src)} hoy=${ifDefined(hoy)} lang=${ifDefined(lang)}>
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-ruta>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Basico: Story = { name: 'Básico' };

export const SinDatos: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};
