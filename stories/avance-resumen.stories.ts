import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/avance-resumen/avance-resumen.js';
import type { AvanceResumen } from '../src/elements/avance-resumen/avance-resumen.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<
  Pick<
    AvanceResumen,
    'src' | 'feed' | 'hoy' | 'vista' | 'agruparPor' | 'compromiso' | 'estricto' | 'lang'
  >
>;

const meta: Meta<Args> = {
  title: 'Elementos/avance-resumen',
  component: 'avance-resumen',
  args: {
    src: 'feeds/estado-de-muestra.json',
    hoy: '2026-11-22',
    agruparPor: 'institucion',
    estricto: false,
    lang: 'es-MX',
  },
  render: ({ src, feed, hoy, vista, agruparPor, compromiso, estricto, lang }) =>
    html`<avance-resumen
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      vista=${ifDefined(vista)}
      agrupar-por=${ifDefined(agruparPor)}
      compromiso=${ifDefined(compromiso)}
      lang=${ifDefined(lang)}
      ?estricto=${estricto ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </avance-resumen>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Las tres partes: barras, anillo y totales por grupo. */
export const Basico: Story = { name: 'Básico' };

/** Las actividades de cada compromiso por estatus, con su cuenta y su porcentaje. */
export const Barras: Story = { args: { vista: 'barras' } };

/** Pesos por dentro, estatus por fuera; lo lleno es el avance. */
export const Anillo: Story = { args: { vista: 'anillo' } };

/** El anillo y las barras de un compromiso: sus acciones con su peso. */
export const UnCompromiso: Story = { name: 'Un compromiso', args: { compromiso: 'c01' } };

export const PorInstitucion: Story = { name: 'Por institución', args: { vista: 'grupos' } };

export const PorEje: Story = { name: 'Por eje', args: { vista: 'grupos', agruparPor: 'eje' } };

export const PorSector: Story = {
  name: 'Por sector',
  args: { vista: 'grupos', agruparPor: 'sector' },
};

/** Solo lo verificado cuenta. */
export const Estricto: Story = {
  name: 'Regla estricta',
  args: { vista: 'anillo', estricto: true },
};

/** Un primer plan real: lo desconocido se dibuja, nunca es cero. */
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

/** Un compromiso no se pudo leer: cuenta como «sin dato». */
export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

/** 300 compromisos: las barras se agregan por partes y el anillo cede su lugar. */
export const Extremo: Story = {
  args: { feed: feedGrande({ compromisos: 300, actividades: 8 }), hoy: '2026-11-22' },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  args: { vista: 'anillo' },
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
