import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/compromiso-card/compromiso-card.js';
import type { CompromisoCard } from '../src/elements/compromiso-card/compromiso-card.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<
  Pick<CompromisoCard, 'src' | 'feed' | 'hoy' | 'compromiso' | 'enlace' | 'estricto' | 'lang'>
>;

const meta: Meta<Args> = {
  title: 'Elementos/compromiso-card',
  component: 'compromiso-card',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', compromiso: 'c01' },
  render: ({ src, feed, hoy, compromiso, enlace, estricto, lang }) =>
    html`<compromiso-card
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      compromiso=${ifDefined(compromiso)}
      enlace=${ifDefined(enlace)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </compromiso-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Qué se prometió, cuánto lleva, quién responde, para cuándo y con qué evidencia. */
export const Basico: Story = { name: 'Básico' };

/** Con `enlace`, el título y el pie llevan al tablero completo. */
export const ConEnlace: Story = {
  name: 'Con enlace al tablero',
  args: { enlace: 'https://ejemplo.org/gobierno-abierto/' },
};

/** Todo lo que se sabe es el título. */
export const SinActividades: Story = {
  name: 'Sin actividades publicadas',
  args: { src: 'feeds/morelos.json', compromiso: 'compromiso-1', hoy: '2016-05-13' },
};

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** No hay un compromiso con esa clave. */
export const Vacio: Story = { name: 'Vacío', args: { compromiso: 'no-existe' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Los datos tienen un error en otra parte; esta tarjeta se ve. */
export const Parcial: Story = { args: { feed: DANADO, compromiso: 'uno', hoy: '2026-06-01' } };

/** Título e instituciones muy largos: todo se lee, nada se corta. */
export const Extremo: Story = { args: { compromiso: 'c03' } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
