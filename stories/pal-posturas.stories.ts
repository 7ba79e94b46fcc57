import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-posturas/pal-posturas.js';
import type { PalPosturas } from '../src/elements/pal-posturas/pal-posturas.js';

type Args = Partial<Pick<PalPosturas, 'src' | 'hoy' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-posturas',
  component: 'pal-posturas',
  args: { src: 'feeds/morelos.json', hoy: '2026-06-01' },
  render: ({ src, hoy, lang }) =>
    html`<pal-posturas src=${ifDefined(src)} hoy=${ifDefined(hoy)} lang=${ifDefined(lang)}>
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-posturas>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Basico: Story = { name: 'Básico' };

export const SinDatos: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};
