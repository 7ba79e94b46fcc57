import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { controlsFromManifest } from './arg-types.js';
import { EVENTS, manifest } from './manifest.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** The page's colour scheme is what the elements follow; `auto` leaves it to the reader's system. */
const SCHEMES: Record<string, string> = { auto: 'light dark', claro: 'light', oscuro: 'dark' };

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach({ canvasElement }) {
    // Once a story: what the elements tell the page goes to the panel of actions.
    const handlers = EVENTS.map((name) => [name, action(name)] as const);
    for (const [name, handler] of handlers) canvasElement.addEventListener(name, handler);
    return () => {
      for (const [name, handler] of handlers) canvasElement.removeEventListener(name, handler);
      const { style } = canvasElement;
      for (const name of [...style]) if (name.startsWith('--')) style.removeProperty(name);
    };
  },
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
    (story, { args, canvasElement, globals }) => {
      for (const [name, value] of Object.entries(args)) {
        // Tokens are inherited, as when a portal sets them on its own page.
        if (name.startsWith('--')) canvasElement.style.setProperty(name, String(value ?? ''));
      }
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
