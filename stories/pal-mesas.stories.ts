import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/pal-mesas/pal-mesas.js';
import type { PalMesas } from '../src/elements/pal-mesas/pal-mesas.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<PalMesas, 'src' | 'feed' | 'hoy' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-mesas',
  component: 'pal-mesas',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, lang }) =>
    html`<pal-mesas
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-mesas>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Cada problemática, con el compromiso al que llegó o el motivo por el que no llegó. */
export const Basico: Story = { name: 'Básico' };

/** Datos reales: mesas por tema y cuatro formas de participar; sin problemáticas publicadas. */
export const Oaxaca: Story = { args: { src: 'feeds/oaxaca.json', hoy: '2016-05-13' } };

/** Datos reales: ocho mesas de trabajo. */
export const Durango: Story = { args: { src: 'feeds/durango.json', hoy: '2016-05-13' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un ejercicio que no publica mesas ni participación. */
export const Vacio: Story = { name: 'Vacío', args: { src: 'feeds/tabasco.json' } };

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Una mesa sin título se aparta; una problemática nombra un compromiso que no se pudo leer. */
export const Parcial: Story = {
  args: {
    feed: {
      ...DANADO,
      ejercicio: {
        ...DANADO.ejercicio,
        mesas: [
          {
            id: 'mesa-obra',
            titulo: 'Mesa de obra pública',
            tipo: 'trabajo',
            problematicas: [
              {
                id: 'p1',
                texto: 'Nadie sabe qué se contrató.',
                estado: 'incorporada',
                compromiso: 'uno',
              },
              {
                id: 'p2',
                texto: 'No se sabe cuánto costó.',
                estado: 'fusionada',
                compromiso: 'uno',
              },
              {
                id: 'p3',
                texto: 'Faltan vigilantes ciudadanos.',
                estado: 'incorporada',
                compromiso: 'dos',
              },
            ],
          },
          { id: 'mesa-sin-titulo', tipo: 'dialogo' },
        ],
      },
    },
    hoy: '2026-06-01',
  },
};

const ESTADOS = ['incorporada', 'incorporada', 'fusionada', 'descartada', 'pospuesta', 'archivada'];

/** 40 mesas y 800 problemáticas: se agregan por partes. */
export const Extremo: Story = {
  args: {
    feed: {
      ...DANADO,
      ejercicio: {
        ...DANADO.ejercicio,
        mesas: Array.from({ length: 40 }, (_, i) => ({
          id: `m${i}`,
          titulo: `Mesa ${i + 1}: derechos, obra pública y servicios de la región ${(i % 7) + 1}`,
          tipo: ['trabajo', 'dialogo', 'demanda'][i % 3],
          fechas: [`2026-02-${String((i % 27) + 1).padStart(2, '0')}`],
          asistentes: { sociedad_civil: 10 + i, autoridad: 4, academia: i % 5 },
          problematicas: Array.from({ length: 20 }, (_x, j) => ({
            id: `m${i}-p${j}`,
            texto:
              'La información sobre las obras llega tarde, incompleta y en formatos que nadie puede abrir. '.repeat(
                (j % 3) + 1,
              ),
            estado: ESTADOS[j % 6],
            ...(j % 6 < 3 && { compromiso: j % 2 === 0 ? 'uno' : 'tres' }),
            ...(j % 4 === 0 && { motivo: 'Se atendió junto con otra de la misma mesa.' }),
          })),
        })),
      },
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
