/** Messages already said on this page, kept where two copies of the script meet. */
const KEY = Symbol.for('pal.avisos');

/**
 * Writes a warning for the people who build the portal, once a page however many elements or
 * copies of the script say it. `clave` is the stable code that opens the message.
 */
export function warnOnce(clave: string, mensaje: string): void {
  const holder = globalThis as { [KEY]?: Set<string> };
  const said = (holder[KEY] ??= new Set<string>());
  const line = `[pal-tablero] ${clave}: ${mensaje}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
