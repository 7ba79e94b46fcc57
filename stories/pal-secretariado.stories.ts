import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-secretariado/pal-secretariado.js';
import type { PalSecretariado } from '../src/elements/pal-secretariado/pal-secretariado.js';
import { sinRespuesta } from './datos-de-historias.js';
import { SECRETARIADO_GRANDE } from './secretariado-grande.js';

type Args = Partial<Pick<PalSecretariado, 'src' | 'feed' | 'hoy' | 'lang'>>;

/** Un asiento no dice de qué sector es: se aparta y se cuenta. */
const DANADO = {
  ...SECRETARIADO_GRANDE,
  ejercicio: {
    ...SECRETARIADO_GRANDE.ejercicio,
    secretariado: [
      {
        tipo: 'stl',
        instalacion: '2026-01-22',
        asientos: [
          { id: 'a', sector: 'municipio', organizacion: { nombre: 'Ayuntamiento de Muestra' } },
          { id: 'b', organizacion: { nombre: 'Red Vecinal de Muestra, A.C.' } },
        ],
      },
    ],
  },
};

const meta: Meta<Args> = {
  title: 'Elementos/pal-secretariado',
  component: 'pal-secretariado',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, lang }) =>
    html`<pal-secretariado
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-secretariado>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Asientos, capítulos, reglas y votaciones revisadas con su regla. */
export const Basico: Story = { name: 'Básico' };

/** Cuatro sectores con un asiento cada uno, y la regla que pide un voto de sociedad civil. */
export const Morelos: Story = { args: { src: 'feeds/morelos.json', hoy: '2016-05-13' } };

/** Quince asientos de cuatro sectores; no se publicaron reglas ni sesiones. */
export const Sinaloa: Story = { args: { src: 'feeds/sinaloa.json', hoy: '2017-11-22' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un ejercicio que todavía no tiene secretariado. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { feed: { version: '1.0', ejercicio: { nombre: 'Gobierno abierto' }, planes: [] } },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un asiento no se pudo leer, y dos sectores se quedan sin titular. */
export const Parcial: Story = { args: { feed: DANADO } };

/** 60 asientos y 200 acuerdos: se muestran por partes. */
export const Extremo: Story = { args: { feed: SECRETARIADO_GRANDE } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
