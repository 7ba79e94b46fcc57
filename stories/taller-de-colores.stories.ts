import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import estado from '../demo/temas/estado.css?raw';
import federal from '../demo/temas/federal.css?raw';
import neutro from '../demo/temas/neutro.css?raw';
import '../src/index.js';

type Args = Record<`--pal-${string}`, string>;

/** The tokens of a theme, as controls that can be changed. */
function tokensOf(sheet: string): Args {
  const found = sheet.matchAll(/^\s+(--pal-[\w-]+):\s*([^;]+);/gm);
  return Object.fromEntries([...found].map(([, name, value]) => [name!, value!]));
}

const meta: Meta<Args> = {
  title: 'Guía/Taller de colores',
  component: 'pal-tablero',
  tags: ['!autodocs'],
  parameters: { controls: { include: /^--pal-/ } },
  render: () =>
    html`<pal-tablero src="feeds/estado-de-muestra.json" hoy="2026-11-22">
      <a href="feeds/estado-de-muestra.json">Los datos del Plan de Acción Local</a>
    </pal-tablero>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Cambie los colores en los controles. Este acento no se lee sobre blanco: el tablero lo oscurece. */
export const Colores: Story = { args: { '--pal-acento': '#e0a526' } };

export const Neutro: Story = { name: 'Tema neutro', args: tokensOf(neutro) };

export const Federal: Story = { name: 'Inspirado en el federal', args: tokensOf(federal) };

export const Estado: Story = { name: 'De un estado', args: tokensOf(estado) };
