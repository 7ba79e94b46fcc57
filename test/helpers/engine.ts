/**
 * The engine this test runs in. The runner's `setViewport` works in Chromium and Firefox, its
 * `emulateMedia` and `sendMouse` in Chromium: use them inside `if (engine === 'chromium')`, and a
 * container of a given width where only the layout matters.
 */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';
