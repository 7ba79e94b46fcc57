/** Two copies of the script on one page: the first one's definitions hold. */
import { VERSION } from './version.js';
import { warnOnce } from './warn-once.js';

const KEY = Symbol.for('pal.version');

/** Notes which version came first; a second copy of another version says so once, and no more. */
export function announceVersion(version: string = VERSION): void {
  const holder = globalThis as { [KEY]?: string };
  const first = (holder[KEY] ??= version);
  if (first === version) return;
  warnOnce(
    'version',
    `la página ya usa la versión ${first}; esta copia, de la ${version}, no hace nada. ` +
      'Deje un solo script.',
  );
}
