/** Hands a file to the reader without a request: the browser's own download, under any policy. */

/** A slow disk or a question to the reader takes its time; in milliseconds. */
const READ_WITHIN = 60_000;

/**
 * Saves `contenido` under the name `archivo`. In a frame that may not download nothing happens, and
 * nobody can tell: offer the text beside it.
 */
export function saveFile(archivo: string, tipo: string, contenido: BlobPart): void {
  const address = URL.createObjectURL(new Blob([contenido], { type: tipo }));
  const link = document.createElement('a');
  link.href = address;
  link.download = archivo;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
