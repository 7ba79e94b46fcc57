/** Checks of the root: licence, version, language, zone, date of the update. */
import { isZona } from './civil-date.js';
import type { Reading } from './reading.js';
import { isHttpUrl } from './schema/base.js';
import type { Feed } from './types.js';

/** The version that this reader is written for. */
export const VERSION = { mayor: 1, menor: 0 } as const;

/** An identifier or expression of SPDX, as far as its form goes. */
const SPDX = /^[A-Za-z0-9.+()-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+()-]+)*$/;

/** Clocks of publishers and readers differ by some minutes. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** True for a well-formed BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function checkVersion({ version }: Feed, { report }: Reading): void {
  if (version === undefined) return;
  const match = /^(\d+)\.(\d+)$/.exec(version);
  const esperado = `${VERSION.mayor}.${VERSION.menor}`;
  if (!match || Number(match[1]) !== VERSION.mayor) {
    report.add('version_invalida', ['version'], { visto: version, esperado });
  } else if (Number(match[2]) > VERSION.menor) {
    report.add('version_mas_nueva', ['version'], { visto: version, esperado });
  }
}

/** Reports what is doubtful about the root. `ahora`: milliseconds since 1970, unknown without it. */
export function checkRoot(feed: Feed, reading: Reading, ahora: number | undefined): void {
  const { report, setAside } = reading;
  checkVersion(feed, reading);
  const { licencia, idioma, zona_horaria, actualizado } = feed;
  if (licencia === undefined ? !setAside.has('/licencia') : !isLicence(licencia)) {
    report.add('sin_licencia', licencia === undefined ? [] : ['licencia'], {
      visto: licencia,
      esperado: 'CC-BY-4.0',
    });
  }
  if (idioma !== undefined && !isLanguage(idioma)) {
    report.add('idioma_invalido', ['idioma'], { visto: idioma, esperado: 'es-MX' });
  }
  if (zona_horaria !== undefined && !isZona(zona_horaria)) {
    const esperado = 'America/Mexico_City';
    report.add('zona_desconocida', ['zona_horaria'], { visto: zona_horaria, esperado });
  }
  if (actualizado === undefined || ahora === undefined) return;
  if (Date.parse(actualizado) > ahora + CLOCK_SKEW_MS) {
    report.add('actualizado_futuro', ['actualizado'], { visto: actualizado });
  }
}

function isLicence(text: string): boolean {
  return SPDX.test(text) || isHttpUrl(text);
}
