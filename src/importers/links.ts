/** What an address of an old system is: a web address, one inside that system, or one to refuse. */
import { isHttpUrl } from '../feed/index.js';

export interface Enlace {
  /**
   * `web`: http or https. `correo`: a mail address. `relativo`: leads nowhere without the old system.
   * `prohibido`: a scheme that is no place on the web. `ninguno`: there was nothing.
   */
  tipo: 'web' | 'correo' | 'relativo' | 'prohibido' | 'ninguno';
  /** The address, as far as it can be told. */
  uri: string;
  /** The scheme was missing and `http://` was put before it. */
  completado?: boolean;
}

/** Looks like a host and a path: `www.estado.gob.mx/acta.pdf`. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#].*)?$/i;
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|csv|txt|jpe?g|png|gif|mp[34]|odt|ods)$/i;

/** What browsers leave out of an address before they read it. */
function bare(href: string): string {
  return href.replace(/[\u0000-\u001f\u007f]/g, '').trim();
}

function resolve(href: string, base: string): string | undefined {
  try {
    const uri = new URL(href, base).href;
    return isHttpUrl(uri) ? uri : undefined;
  } catch {
    return undefined;
  }
}

/** Reads an address. `sitio` is the base of relative ones. */
export function linkOf(href: unknown, sitio?: string): Enlace {
  const uri = typeof href === 'string' ? bare(href) : '';
  if (uri === '' || uri.startsWith('#')) return { tipo: 'ninguno', uri };
  if (isHttpUrl(uri)) return { tipo: 'web', uri: uri.replaceAll(' ', '%20') };
  if (/^mailto:/i.test(uri)) return { tipo: 'correo', uri: uri.slice(7).replace(/\?.*$/, '') };
  if (/^https?:/i.test(uri)) return { tipo: 'relativo', uri };
  if (/^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(uri)) return { tipo: 'prohibido', uri };
  if (uri.startsWith('//') && isHttpUrl(`https:${uri}`)) {
    return { tipo: 'web', uri: `https:${uri}`, completado: true };
  }
  const isFile = FILE_ENDING.test(uri) && !uri.includes('/');
  if (HOST.test(uri) && !isFile) return { tipo: 'web', uri: `http://${uri}`, completado: true };
  const resolved = sitio === undefined ? undefined : resolve(uri, sitio);
  return resolved === undefined ? { tipo: 'relativo', uri } : { tipo: 'web', uri: resolved };
}
