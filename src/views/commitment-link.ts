/** The address of a commitment on a page that holds the full board. */

/** Query parameter that names the open commitment. */
export const PARAMETRO = 'compromiso';

/**
 * The address for a commitment: `{id}` in `enlace` is replaced, else `?compromiso=id` is set.
 * @returns null when `enlace` is no http or https address
 */
export function commitmentHref(enlace: string, id: string, base: string): string | null {
  try {
    const template = enlace.includes('{id}');
    const url = new URL(
      template ? enlace.replaceAll('{id}', encodeURIComponent(id)) : enlace,
      base,
    );
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (!template) url.searchParams.set(PARAMETRO, id);
    return url.href;
  } catch {
    return null;
  }
}
