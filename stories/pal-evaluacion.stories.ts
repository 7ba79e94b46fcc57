import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/elements/pal-evaluacion/pal-evaluacion.js';
import type { PalEvaluacion } from '../src/elements/pal-evaluacion/pal-evaluacion.js';
import { DANADO, sinRespuesta } from './datos-de-historias.js';

type Args = Partial<Pick<PalEvaluacion, 'src' | 'feed' | 'hoy' | 'plan' | 'compromiso' | 'lang'>>;

const meta: Meta<Args> = {
  title: 'Elementos/pal-evaluacion',
  component: 'pal-evaluacion',
  args: { src: 'feeds/estado-de-muestra.json', hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, feed, hoy, plan, compromiso, lang }) =>
    html`<pal-evaluacion
      src=${ifDefined(feed === undefined ? src : undefined)}
      .feed=${feed}
      hoy=${ifDefined(hoy)}
      plan=${ifDefined(plan)}
      compromiso=${ifDefined(compromiso)}
      lang=${ifDefined(lang)}
    >
      <a href=${ifDefined(src)}>Los datos del Plan de Acción Local</a>
    </pal-evaluacion>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Dos monitoreos lado a lado y una autoevaluación, cada uno en su escala. */
export const Basico: Story = { name: 'Básico' };

/** Un plan concluido: cuatro evaluaciones con sus lecciones y recomendaciones. */
export const CuatroEvaluaciones: Story = {
  name: 'Cuatro evaluaciones',
  args: { plan: 'pal-2024' },
};

export const UnCompromiso: Story = { name: 'Un compromiso', args: { compromiso: 'c03' } };

export const Cargando: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/sin-respuesta.json' },
  beforeEach: sinRespuesta,
};

/** Un plan sin evaluaciones publicadas: se dice cuáles tocaban y cuándo. */
export const Vacio: Story = {
  name: 'Vacío',
  args: { src: 'feeds/morelos.json', hoy: '2016-05-13' },
};

export const ConError: Story = {
  name: 'Los datos no están',
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
};

const UN_MONITOREO = {
  evaluador: { nombre: 'Universidad de Muestra', sector: 'academia' },
  publicado: '2026-08-01',
  valoraciones: [
    { objeto: 'uno', dimension: 'avance', valor: 'limitado' },
    { objeto: 'uno', dimension: 'genero', valor: 'sin perspectiva', justificacion: 'No lo dice.' },
  ],
};

/** Un compromiso no se pudo leer, y hay una dimensión propia sin escala. */
export const Parcial: Story = {
  args: {
    feed: { ...DANADO, planes: [{ ...DANADO.planes[0], monitoreos: [UN_MONITOREO] }] },
    hoy: '2026-09-01',
  },
};

/** 300 compromisos, cuatro evaluadores y diez dimensiones: la tabla se recorre en su marco. */
const ENORME = feedGrande({ compromisos: 300, actividades: 2 });
const [PLAN_ENORME] = ENORME.planes ?? [];
if (PLAN_ENORME) {
  PLAN_ENORME.monitoreos = ['Uno', 'Dos', 'Tres', 'Cuatro'].map((nombre, n) => ({
    evaluador: { nombre: `Observatorio Ciudadano de Muestra número ${nombre}, A.C.` },
    valoraciones: (PLAN_ENORME.compromisos ?? []).flatMap(({ id: objeto }, i) =>
      Array.from({ length: 10 }, (_, d) => ({
        objeto,
        dimension: `Dimensión ${d + 1}`,
        escala: 'si-parcial-no',
        valor: ['si', 'parcial', 'no'][(i * (n + 1) + d) % 3]!,
      })),
    ),
  }));
}
export const Extremo: Story = { args: { feed: ENORME } };

/** Los colores y la letra del portal, con las variables `--pal-*`. */
export const Tema: Story = {
  name: 'Con el tema del portal',
  decorators: [(story) => html`<div class="tema-del-portal">${story()}</div>`],
};

export const EnIngles: Story = { name: 'En inglés', args: { lang: 'en' } };
