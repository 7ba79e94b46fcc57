import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedGrande } from '../demo/feed-grande.js';
import '../src/index.js';
import '../src/elements/pal-validador/pal-validador.js';
import type { PalValidador } from '../src/elements/pal-validador/pal-validador.js';
import { edicionAnterior } from './edicion-anterior.js';

type Args = Partial<Pick<PalValidador, 'src' | 'anterior' | 'hoy' | 'guia' | 'lang'>>;

const MUESTRA = 'feeds/estado-de-muestra.json';

const meta: Meta<Args> = {
  title: 'Elementos/pal-validador',
  component: 'pal-validador',
  args: { hoy: '2026-11-22', lang: 'es-MX' },
  render: ({ src, anterior, hoy, guia, lang }) =>
    html`<pal-validador
      src=${ifDefined(src)}
      anterior=${ifDefined(anterior)}
      hoy=${ifDefined(hoy)}
      guia=${ifDefined(guia)}
      lang=${ifDefined(lang)}
    ></pal-validador>`,
};
export default meta;

type Story = StoryObj<Args>;

const datos = (valor: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof valor === 'string' ? valor : JSON.stringify(valor))}`;

/** Espera a que se vea lo que la historia enseña. */
const hasta =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) => {
    const validador = canvasElement.querySelector('pal-validador')!;
    for (let i = 0; i < 500; i += 1) {
      if (validador.shadowRoot?.querySelector(selector)) return;
      await new Promise((hecho) => setTimeout(hecho, 20));
    }
    throw new Error(`No se vio ${selector}`);
  };

const abre =
  (parte: string, despues: string): Story['play'] =>
  async (contexto) => {
    await hasta('#veredicto')!(contexto);
    const raiz = contexto.canvasElement.querySelector('pal-validador')!.shadowRoot!;
    raiz.querySelector<HTMLElement>(`[data-parte=${parte}]`)!.click();
    await hasta(despues)!(contexto);
  };

/** Antes de elegir un archivo. */
export const Vacio: Story = { name: 'Vacío' };

/** Advertencias junto al tablero como quedará. */
export const Advertencias: Story = { args: { src: MUESTRA }, play: hasta('.hallazgo') };

/** Qué cambió desde la edición publicada. */
export const QueCambio: Story = {
  name: 'Qué cambió',
  loaders: [
    async () => {
      const respuesta = await fetch(MUESTRA);
      return { anterior: datos(edicionAnterior(await respuesta.json())) };
    },
  ],
  render: (_args, { loaded }) =>
    html`<pal-validador
      src=${MUESTRA}
      anterior=${loaded['anterior'] as string}
      hoy="2026-11-22"
    ></pal-validador>`,
  play: abre('cambios', '.parte .lista'),
};

export const SinCambios: Story = {
  name: 'Sin cambios',
  args: { src: MUESTRA, anterior: MUESTRA },
  play: abre('cambios', '.parte > .prosa'),
};

/** Un cambio pequeño sin Excel. */
export const CambiarAqui: Story = {
  name: 'Cambiar aquí',
  args: { src: MUESTRA },
  play: async (contexto) => {
    await abre('editar', '.renglon button')!(contexto);
    const raiz = contexto.canvasElement.querySelector('pal-validador')!.shadowRoot!;
    raiz.querySelector<HTMLElement>('.renglon button')!.click();
    await hasta('form.cambio')!(contexto);
  },
};

/** Lo que hay que subir y pegar. */
export const Publicar: Story = { args: { src: MUESTRA }, play: abre('publicar', '.pasos') };

/** El archivo no se puede leer: se dice dónde se rompe. */
export const SoloErrores: Story = {
  name: 'Solo errores',
  args: { src: datos('{"version": "1.0", "planes": [}') },
  play: hasta('[data-gravedad=error]'),
};

/** Una dirección que no responde bien. */
export const Rechazado: Story = {
  tags: ['sin-servidor'],
  args: { src: 'feeds/no-existe.json' },
  play: hasta('[part=rechazado]'),
};

export const Cancelado: Story = {
  tags: ['sin-servidor'],
  args: { src: MUESTRA },
  play: async (contexto) => {
    const raiz = contexto.canvasElement.querySelector('pal-validador')!.shadowRoot!;
    raiz.querySelector<HTMLElement>('[part=leyendo] button')?.click();
    await hasta('[part=cancelado], #veredicto')!(contexto);
  },
};

/** 5 000 actividades. */
export const Extremo: Story = {
  loaders: [
    () => {
      const texto = JSON.stringify(feedGrande({ compromisos: 250, actividades: 20 }));
      return { src: URL.createObjectURL(new Blob([texto])) };
    },
  ],
  render: (_args, { loaded }) =>
    html`<pal-validador src=${loaded['src'] as string}></pal-validador>`,
  play: hasta('#veredicto'),
};

export const EnIngles: Story = {
  name: 'En inglés',
  args: { src: MUESTRA, lang: 'en' },
  play: hasta('.hallazgo'),
};
