import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/pal-cambios/pal-cambios.js';
import type { PalCambios } from '../src/elements/pal-cambios/pal-cambios.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';
import { edicionAnterior } from './edicion-anterior.js';

type Args = Partial<
  Pick<PalCambios, 'src' | 'feed' | 'hoy' | 'plan' | 'anterior' | 'sinVisita' | 'lang'>
>;

const MUESTRA = 'feeds/estado-de-muestra.json';

const meta: Meta<Args> = {
  title: 'Elementos/pal-cambios',
  component: 'pal-cambios',
  args: { src: MUESTRA, hoy: '2026-11-22', sinVisita: true, lang: 'es-MX' },
  render: ({ src, feed, hoy, plan, anterior, sinVisita, lang }) =>
    html`<pal-cambios
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      .anterior=${anterior}
      hoy=${ifDefined(hoy)}
      plan=${ifDefined(plan)}
      lang=${ifDefined(lang)}
      ?sin-visita=${sinVisita ?? false}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-cambios>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Desde el último corte, fechas que se movieron, retirados y la historia completa. */
export const Basico: Story = { name: 'Básico' };

/** Se compara con una edición anterior, dada como objeto; `anterior` también toma su dirección. */
export const DosEdiciones: Story = {
  name: 'Dos ediciones',
  loaders: [
    async () => {
      const respuesta = await fetch(MUESTRA);
      return { anterior: edicionAnterior(await respuesta.json()) };
    },
  ],
  render: (_args, { loaded }) =>
    html`<pal-cambios
      src=${MUESTRA}
      .anterior=${loaded['anterior']}
      hoy="2026-11-22"
      lang="es-MX"
      sin-visita
    ></pal-cambios>`,
};

/** Lo que este navegador vio hace unos días, y lo que cambió desde entonces. */
export const DesdeLaVisita: Story = {
  name: 'Desde la última visita',
  args: { sinVisita: false },
  beforeEach: () => {
    const clave = `pal-tablero.visita ${new URL(MUESTRA, document.baseURI).href} pal-2026`;
    const vistos = {
      'c01-a1-3': ['en_proceso', '2026-07-31', ''],
      c08: ['', '', 'vigente'],
      c98: ['', '', 'propuesto'],
    };
    try {
      const cuando = Date.now() - 20 * 86_400_000;
      localStorage.setItem(clave, JSON.stringify({ cuando, vistos }));
    } catch {
      // Sin almacenamiento no hay nada que enseñar.
    }
  },
};

/** Un plan concluido: su historia queda a la vista. */
export const PlanConcluido: Story = { name: 'Un plan concluido', args: { plan: 'pal-2024' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un primer plan real, sin cortes ni cambios publicados. */
export const Vacio: Story = { name: 'Vacío', args: { src: 'feeds/morelos.json' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un compromiso no se pudo leer; la edición anterior sí lo tenía. */
export const Parcial: Story = {
  args: { feed: DANADO, anterior: { ...DANADO, planes: [] }, hoy: '2026-06-01' },
};

/** 300 compromisos nuevos desde la edición anterior: se agregan por partes. */
export const Extremo: Story = {
  args: {
    feed: feedGrande({ compromisos: 300, actividades: 8 }),
    anterior: feedGrande({ compromisos: 300, actividades: 8, semilla: 2 }),
  },
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
