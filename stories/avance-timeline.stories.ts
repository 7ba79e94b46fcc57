import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/avance-timeline/avance-timeline.js';
import type { AvanceTimeline } from '../src/elements/avance-timeline/avance-timeline.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<
  Pick<AvanceTimeline, 'src' | 'feed' | 'hoy' | 'compromiso' | 'plan' | 'estricto' | 'lang'>
>;

const meta: Meta<Args> = {
  title: 'Elementos/avance-timeline',
  component: 'avance-timeline',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', estricto: false, lang: 'es-MX' },
  render: ({ src, feed, hoy, compromiso, plan, estricto, lang }) =>
    html`<avance-timeline
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      compromiso=${ifDefined(compromiso)}
      plan=${ifDefined(plan)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </avance-timeline>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Todo el plan. Cada compromiso se abre y enseña sus actividades, con su evidencia y sus retrasos. */
export const Basico: Story = { name: 'Básico' };

/** Un solo compromiso, ya abierto. */
export const UnCompromiso: Story = { name: 'Un compromiso', args: { compromiso: 'c01' } };

/** En una caja de menos de 40em la gráfica se lee como lista de plazos por mes. */
export const Angosto: Story = {
  name: 'En una caja angosta',
  decorators: [(story) => html`<div class="caja-angosta">${story()}</div>`],
};

/** Un plan que terminó y tuvo prórroga: sigue en línea, con su fin original marcado. */
export const PlanConcluido: Story = { name: 'Plan concluido', args: { plan: 'pal-2024' } };

/** Un primer plan real: publicó sus compromisos y ninguna actividad. El cronograma lo dice. */
export const SinActividades: Story = {
  name: 'Sin actividades publicadas',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un ejercicio que aún no tiene plan. */
export const Vacio: Story = { name: 'Vacío', args: { src: 'feeds/tabasco.json' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un compromiso no se pudo leer: lo demás se ve y se dice cuánto falta. */
export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

/** 300 compromisos con ocho actividades: solo está en la página lo que se ve. */
export const Extremo: Story = {
  args: { feed: feedGrande({ compromisos: 300, actividades: 8 }), hoy: '2026-11-22' },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  args: { compromiso: 'c01' },
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
