/** Names of the feeds under demo/feeds. */
export const REALES = [
  'campeche',
  'chihuahua',
  'durango',
  'estado-de-mexico',
  'guanajuato',
  'morelos',
  'nuevo-leon',
  'oaxaca',
  'quintana-roo',
  'san-luis-potosi',
  'sinaloa',
  'sonora',
  'tabasco',
  'tlaxcala',
  'veracruz',
] as const;

/** Known by the document of origin only. */
export const DEL_DOCUMENTO = ['coahuila', 'jalisco'] as const;

export const MUESTRAS = ['estado-de-muestra', 'municipio-de-muestra'] as const;

const urlOf = (name: string): URL => new URL(`../../demo/feeds/${name}.json`, import.meta.url);

/** The bytes of a demo feed. */
export async function bytesOfDemo(name: string): Promise<Uint8Array> {
  const response = await fetch(urlOf(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A demo feed as plain JSON, unchecked. */
export async function readDemo(name: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await bytesOfDemo(name)));
}
