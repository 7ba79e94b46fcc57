import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/avance-matriz/avance-matriz.js';
import type { AvanceMatriz } from '../src/elements/avance-matriz/avance-matriz.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<AvanceMatriz, 'src' | 'feed' | 'hoy' | 'plan' | 'estricto' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/avance-matriz',
  component: 'avance-matriz',
  args: {
    src: 'feeds/estado-de-muestra.json',
    hoy: '2026-11-22',
    estricto: false,
    lang: 'es-MX',
  },
  render: ({ src, feed, hoy, plan, estricto, lang }) =>
    html`<avance-matriz
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      plan=${ifDefined(plan)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </avance-matriz>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Cuatro cortes, hoy y el resultado final; cada celda abre su detalle. */
export const Basico: Story = { name: 'Básico' };

/** Un plan cerrado: los cortes solo declaran porcentajes, y hay evaluaciones finales. */
export const PlanCerrado: Story = { name: 'Un plan cerrado', args: { plan: 'pal-2024' } };

/** Solo lo verificado cuenta. */
export const Estricto: Story = { name: 'Regla estricta', args: { estricto: true } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un plan real que no ha publicado cortes. */
export const Vacio: Story = {
  name: 'Sin cortes publicados',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un compromiso no se pudo leer: cuenta como «sin dato» en cada corte. */
export const Parcial: Story = {
  args: {
    feed: {
      ...DANADO,
      planes: DANADO.planes.map((plan) => ({
        ...plan,
        cortes: [
          { fecha: '2026-04-30', estados: { 'uno-1': { estatus: 'concluida' } } },
          { fecha: '2027-01-31', estados: {} },
        ],
      })),
    },
    hoy: '2026-06-01',
  },
};

/** Doce cortes y 300 compromisos: la tabla se desliza en su marco y se agrega por partes. */
const GRANDE = feedGrande({ compromisos: 300, actividades: 8 }) as {
  planes: {
    cortes?: object[];
    compromisos: { acciones: { actividades: { id: string }[] }[] }[];
  }[];
};
GRANDE.planes[0]!.cortes = Array.from({ length: 12 }, (_, i) => ({
  fecha: `2026-${String(Math.floor(3 + i * 0.7)).padStart(2, '0')}-${10 + i}`,
  estados: Object.fromEntries(
    GRANDE.planes[0]!.compromisos.flatMap((c) => c.acciones.flatMap((a) => a.actividades)).map(
      (a, j) => [a.id, { estatus: j % 12 < i ? 'concluida' : 'por_iniciar' }],
    ),
  ),
}));

export const Extremo: Story = { args: { feed: GRANDE, hoy: '2026-11-22' } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
