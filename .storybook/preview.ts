import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { controlsFromManifest } from './arg-types.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** The page's colour scheme is what the elements follow; `auto` leaves it to the reader's system. */
const SCHEMES: Record<string, string> = { auto: 'light dark', claro: 'light', oscuro: 'dark' };

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsFromManifest],
  globalTypes: {
    tema: {
      description: 'Tema de la página',
      toolbar: {
        title: 'Tema',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Tema del sistema' },
          { value: 'claro', title: 'Tema claro' },
          { value: 'oscuro', title: 'Tema oscuro' },
        ],
      },
    },
  },
  initialGlobals: { tema: 'auto' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.style.colorScheme = SCHEMES[String(globals.tema)] ?? 'light dark';
      root.lang = 'es-MX';
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    backgrounds: { disable: true },
    options: { storySort: { order: ['Guía', ['Empezar', '*'], 'Elementos', '*'] } },
    docs: { toc: { title: 'En esta página' } },
    a11y: {
      test: 'error',
      config: {
        rules: [
          { id: 'target-size', enabled: true },
          // A story is a part of a page: landmarks are the page's.
          { id: 'region', enabled: false },
        ],
      },
    },
  },
};

export default preview;
