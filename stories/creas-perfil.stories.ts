import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/creas-perfil/creas-perfil.js';
import type { CreasPerfil } from '../src/elements/creas-perfil/creas-perfil.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<CreasPerfil, 'src' | 'feed' | 'hoy' | 'compromiso' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/creas-perfil',
  component: 'creas-perfil',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, compromiso, lang }) =>
    html`<creas-perfil
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      compromiso=${ifDefined(compromiso)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </creas-perfil>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Una fila por compromiso, con los totales de cada criterio sobre todos los que cuentan. */
export const Basico: Story = { name: 'Básico' };

/** Un compromiso, con las notas del Secretariado a la vista. */
export const UnCompromiso: Story = { name: 'Un compromiso', args: { compromiso: 'c02' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un plan real que no publicó sus criterios. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

const [uno, ...otros] = DANADO.planes[0]!.compromisos;

/** Un compromiso no se pudo leer: está en los totales, sin dato. Lo desconocido se ve tal cual. */
export const Parcial: Story = {
  args: {
    feed: {
      ...DANADO,
      planes: [
        {
          ...DANADO.planes[0],
          compromisos: [
            {
              ...uno,
              creas: [
                { criterio: 'concreto', valor: 'cumple', nota: 'Dice qué se publica y dónde.' },
                { criterio: 'realizable', valor: 'excelente' },
                { criterio: 'innovador', valor: 'cumple' },
              ],
            },
            ...otros,
          ],
        },
      ],
    },
    hoy: '2026-06-01',
  },
};

const CRITERIOS = ['concreto', 'realizable', 'estrategico_medible', 'alto_potencial', 'sostenible'];
const VALORES = ['cumple', 'parcial', 'no_cumple', 'no_valorado'];

/** 300 compromisos con nombres largos: se agregan por partes. */
export const Extremo: Story = {
  args: {
    feed: {
      ...DANADO,
      planes: [
        {
          ...DANADO.planes[0],
          compromisos: Array.from({ length: 300 }, (_, i) => ({
            id: `c${i}`,
            numero: String(i + 1),
            titulo: `Publicar los contratos, el avance físico y las fotografías de la obra pública de la región ${i + 1}`,
            creas: CRITERIOS.map((criterio, j) => ({
              criterio,
              valor: VALORES[(i + j) % 4],
              ...(j === i % 5 && { nota: 'Se revisó en dos sesiones del Secretariado.' }),
            })),
          })),
        },
      ],
    },
    hoy: '2026-06-01',
  },
};

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
