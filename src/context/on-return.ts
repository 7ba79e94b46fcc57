/** Tells when a reader comes back: to the tab, to the page of the history, to the network. */

export type Regreso = 'visible' | 'en_linea';

/** @returns the function that ends it */
export function onReturn(listener: (regreso: Regreso) => void): () => void {
  const control = new AbortController();
  const { signal } = control;
  const visible = (): void => {
    if (document.visibilityState === 'visible') listener('visible');
  };
  document.addEventListener('visibilitychange', visible, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && visible(), { signal });
  window.addEventListener('online', () => listener('en_linea'), { signal });
  return () => control.abort();
}
