import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/avance-curva/avance-curva.js';
import type { AvanceCurva } from '../src/elements/avance-curva/avance-curva.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<
  Pick<AvanceCurva, 'src' | 'feed' | 'hoy' | 'plan' | 'compromiso' | 'estricto' | 'lang'>
>;

const meta: Meta<Args> = {
  title: 'Elementos/avance-curva',
  component: 'avance-curva',
  args: {
    src: 'feeds/estado-de-muestra.json',
    hoy: '2026-11-22',
    estricto: false,
    lang: 'es-MX',
  },
  render: ({ src, feed, hoy, plan, compromiso, estricto, lang }) =>
    html`<avance-curva
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      plan=${ifDefined(plan)}
      compromiso=${ifDefined(compromiso)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </avance-curva>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Lo previsto sale de las fechas; lo real, de los cortes y de hoy. */
export const Basico: Story = { name: 'Básico' };

/** Un compromiso, con lo que declaran los cortes y un plazo movido. */
export const UnCompromiso: Story = { name: 'Un compromiso', args: { compromiso: 'c01' } };

/** Un plan cerrado: los cortes solo declaran porcentajes. */
export const PlanCerrado: Story = { name: 'Un plan cerrado', args: { plan: 'pal-2024' } };

/** Solo lo verificado cuenta. */
export const Estricto: Story = { name: 'Regla estricta', args: { estricto: true } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un plan real sin plazos ni cortes publicados. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Sin cortes y con un compromiso que no se pudo leer: de lo real solo se conoce hoy. */
export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

export const Extremo: Story = {
  args: { feed: feedGrande({ compromisos: 300, actividades: 8 }), hoy: '2026-11-22' },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
