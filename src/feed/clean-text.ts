/** Texts of a feed: control characters taken out, personal data noticed. */

/**
 * Control characters but newline and tab, and the marks that turn the direction of what follows:
 * they could make a text read otherwise than it is written. Joiners and direction hints stay.
 */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ALL_CONTROL = new RegExp(CONTROL, 'g');

/** The text without control characters; line ends of Windows become newlines. */
export function cleanText(text: string): string {
  if (!CONTROL.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(ALL_CONTROL, '');
}

/** True when taking out control characters lost more than line ends of Windows. */
export function hadControl(text: string): boolean {
  return CONTROL.test(text.replace(/\r\n?/g, '\n'));
}

/** True for a text without any visible character: it counts as absent. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

const CURP = /\b[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[A-Z\d]\d\b/;

/** True for a text that holds what looks like a CURP (18 characters: a person's key). */
export function hasCurp(text: string): boolean {
  return text.length >= 18 && CURP.test(text);
}

/** Ten digits with the usual separators; no more digits around them. */
const TELEFONO = /(?:^|\D)(?:\d[ ().-]{0,2}){9}\d(?!\d)/;

/** True for a text that holds what looks like a Mexican telephone number. */
export function hasTelephone(text: string): boolean {
  return TELEFONO.test(text);
}
