import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../demo/feeds', to: '/feeds' },
    { from: '../stories/guia/capturas', to: '/guia' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(vite) {
    // vite.config.ts describes the CDN files, one chunk each; Storybook builds a site.
    delete vite.build?.rolldownOptions;
    return vite;
  },
};

export default config;
