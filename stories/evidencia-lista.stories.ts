import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/evidencia-lista/evidencia-lista.js';
import type { EvidenciaLista } from '../src/elements/evidencia-lista/evidencia-lista.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<EvidenciaLista, 'src' | 'feed' | 'hoy' | 'agruparPor' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/evidencia-lista',
  component: 'evidencia-lista',
  args: {
    src: 'feeds/estado-de-muestra.json',
    hoy: '2026-11-22',
    agruparPor: 'objeto',
    lang: 'es-MX',
  },
  render: ({ src, feed, hoy, agruparPor, lang }) =>
    html`<evidencia-lista
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      agrupar-por=${ifDefined(agruparPor)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </evidencia-lista>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Por compromiso y actividad; arriba, lo que se afirma sin evidencia. */
export const Basico: Story = { name: 'Básico' };

/** Por el mes del hecho, el más reciente primero. */
export const PorMes: Story = { name: 'Por mes', args: { agruparPor: 'mes' } };

export const PorTipo: Story = { name: 'Por tipo', args: { agruparPor: 'tipo' } };

/** Lo que publicó un estado real: las fuentes de sus datos. */
export const Morelos: Story = { args: { src: 'feeds/morelos.json', hoy: '2016-05-13' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Ni evidencia ni documentos. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { feed: { version: '1.0', ejercicio: { nombre: 'Gobierno abierto' }, planes: [] } },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

/** Un compromiso no se pudo leer; lo demás se muestra. */
export const Parcial: Story = { args: { feed: DANADO, hoy: '2026-06-01' } };

/** Miles de documentos: se agregan por partes. */
export const Extremo: Story = { args: { feed: feedGrande({ compromisos: 300, actividades: 8 }) } };

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
