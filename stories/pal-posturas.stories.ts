import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/pal-posturas/pal-posturas.js';
import type { PalPosturas } from '../src/elements/pal-posturas/pal-posturas.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<PalPosturas, 'src' | 'feed' | 'hoy' | 'sector' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-posturas',
  component: 'pal-posturas',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  argTypes: {
    sector: {
      control: 'select',
      options: [undefined, 'autoridad', 'sociedad_civil', 'organismo_garante'],
    },
  },
  render: ({ src, feed, hoy, sector, lang }) =>
    html`<pal-posturas
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      sector=${ifDefined(sector)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-posturas>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Lo que ve cada sector en una tabla, y los asuntos con postura: primero los que están en disputa. */
export const Basico: Story = { name: 'Básico' };

/** Solo cuenta lo que dijo la sociedad civil; lo publicado se ve al lado. */
export const SociedadCivil: Story = {
  name: 'Por los ojos de la sociedad civil',
  args: { sector: 'sociedad_civil' },
};

/** Dos organizaciones del mismo sector dicen cosas distintas, y un tercero usa su propia clave. */
const DIVIDIDAS = {
  ...DANADO,
  planes: [
    {
      id: 'pal',
      titulo: 'Plan de Acción Local',
      inicio: '2026-01-15',
      compromisos: [
        {
          id: 'uno',
          numero: '1',
          titulo: 'Publicar los contratos de obra con su avance',
          actividades: [
            {
              id: 'uno-1',
              titulo: 'Acordar el formato',
              estatus: 'concluida',
              posturas: [
                {
                  sector: 'sociedad_civil',
                  organizacion: { nombre: 'Red Ciudadana de Muestra por la Obra Pública, A.C.' },
                  fecha: '2026-04-02',
                  estatus: 'concluida',
                },
                {
                  sector: 'academia',
                  organizacion: { nombre: 'Universidad de Muestra' },
                  fecha: '2026-04-20',
                  estatus: 'en_proceso',
                  nota: 'El formato no dice qué pasa con los contratos modificados.',
                },
                { sector: 'contraloria_social', fecha: '2026-04', estatus: 'a medias' },
              ],
            },
          ],
        },
        { id: 'dos', numero: '2' },
      ],
    },
  ],
};

/** Un sector que no coincide consigo mismo, y un compromiso que no se pudo leer. */
export const Parcial: Story = {
  name: 'Un sector dividido y datos parciales',
  args: { feed: DIVIDIDAS, hoy: '2026-06-01' },
};

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un plan real sin posturas publicadas. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** 300 compromisos, todos con postura: se agregan por partes. */
const MUCHAS = feedGrande({ compromisos: 300, actividades: 8 });
for (const c of MUCHAS.planes?.[0]?.compromisos ?? []) {
  c.posturas = [
    { sector: 'autoridad', fecha: '2026-09-01', estatus: 'concluida' },
    { sector: 'sociedad_civil', fecha: '2026-10-01', estatus: 'en_proceso' },
  ];
}
export const Extremo: Story = { args: { feed: MUCHAS } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
