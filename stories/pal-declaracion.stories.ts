import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-declaracion/pal-declaracion.js';
import type { PalDeclaracion } from '../src/elements/pal-declaracion/pal-declaracion.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<PalDeclaracion, 'src' | 'feed' | 'hoy' | 'vista' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-declaracion',
  component: 'pal-declaracion',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, vista, lang }) =>
    html`<pal-declaracion
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      vista=${ifDefined(vista)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-declaracion>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Tres firmas, una red con la lista incompleta, tres regiones y sus encuentros. */
export const Basico: Story = { name: 'Básico' };

/** San Luis Potosí: 58 municipios firmaron. */
export const RedDeMunicipios: Story = {
  name: 'Red de municipios',
  args: { src: 'feeds/san-luis-potosi.json' },
};

/** Coahuila: cinco regiones, cada una con su enlace. */
export const Regiones: Story = { args: { src: 'feeds/coahuila.json', vista: 'regiones' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

export const Vacio: Story = { name: 'Vacío', args: { src: 'feeds/municipio-de-muestra.json' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

const municipios = Array.from({ length: 570 }, (_, i) => ({
  nombre: `Municipio de muestra ${i + 1}`,
  cvegeo: `20${String(i + 1).padStart(3, '0')}`,
}));

/** Firma sin organismo garante, y una red de 570 municipios: la lista se busca y se abre por partes. */
export const Extremo: Story = {
  args: {
    feed: {
      version: '1.0',
      ejemplo: true,
      ejercicio: {
        nombre: 'Gobierno abierto',
        declaraciones: [
          {
            tipo: 'firma',
            fecha: '2026-01',
            firmantes: [
              { sector: 'municipio', numero: 570, orden: 'municipal' },
              { sector: 'academia', organizacion: { nombre: 'Universidad de Muestra' } },
            ],
          },
        ],
        redes: [
          {
            id: 'red',
            nombre: 'Red de municipios de muestra',
            tipo: 'municipios',
            total_declarado: 571,
            miembros: municipios,
          },
        ],
      },
      planes: [],
    },
  },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
