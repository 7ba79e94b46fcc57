import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-ruta/pal-ruta.js';
import type { PalRuta } from '../src/elements/pal-ruta/pal-ruta.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<PalRuta, 'src' | 'feed' | 'hoy' | 'plan' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-ruta',
  component: 'pal-ruta',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, plan, lang }) =>
    html`<pal-ruta
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      plan=${ifDefined(plan)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-ruta>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Los seis pasos, los plazos del plan vigente, los documentos y los otros planes. */
export const Basico: Story = { name: 'Básico' };

/** Un plan anterior, con prórroga y con su evaluación final publicada después del plazo. */
export const PlanAnterior: Story = { name: 'Un plan anterior', args: { plan: 'pal-2024' } };

/** Dos meses después del plazo del monitoreo, que no se ha publicado. */
export const MonitoreoVencido: Story = {
  name: 'Monitoreo vencido',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-29' },
};

/** Sin plan todavía; la sensibilización está publicada, pero sin fecha. */
export const SinPlan: Story = { name: 'Sin plan', args: { src: 'feeds/tabasco.json' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

export const Vacio: Story = { name: 'Vacío', args: { feed: { version: '1.0', planes: [] } } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
