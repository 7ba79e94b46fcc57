import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/avance-curva/avance-curva.js';
import type { AvanceCurva } from '../src/elements/avance-curva/avance-curva.js';

type Args = Partial<Pick<AvanceCurva, 'src' | 'hoy' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/avance-curva',
  component: 'avance-curva',
  args: { src: 'feeds/morelos.json', hoy: '2026-06-01' },
  render: ({ src, hoy, lang }) =>
    html`<avance-curva src=${ifDefined(src)} hoy=${ifDefined(hoy)} lang=${ifDefined(lang)}>
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </avance-curva>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Basico: Story = { name: 'Básico' };

export const SinDatos: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};
