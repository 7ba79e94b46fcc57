/**
 * Contrast by WCAG 2.2, and the nearest readable colour of a brand. Lightness alone is moved, in
 * OKLCH (Ottosson 2020), so that the hue stays the portal's; chroma gives way only where sRGB ends.
 */

/** Red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** What text needs; marks, borders and the focus need 3, which this holds too. */
export const TEXT_RATIO = 4.5;

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const coded = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
const clamp = (v: number): number => Math.min(1, Math.max(0, v));

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Ratio of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** The lowest ratio of a colour with any of the grounds. */
export function worst(color: Rgb, grounds: readonly Rgb[]): number {
  return Math.min(...grounds.map((ground) => contrast(color, ground)));
}

/** Lightness 0 to 1, and the two axes of OKLab whose angle is the hue. */
export function toOklab(rgb: Rgb): [lightness: number, a: number, b: number] {
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Linear light; may lie outside 0 to 1, where sRGB has no such colour. */
function fromOklab(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The far end of 0..1 from which `holds` is known to hold, moved as near to `from` as it still does. */
function nearest(from: number, end: number, holds: (value: number) => boolean): number {
  let [bad, good] = [from, end];
  for (let n = 0; n < 20; n += 1) {
    const middle = (bad + good) / 2;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The colour at another lightness, in whole steps of 255 as a screen shows it. */
function atLightness([, a, b]: readonly number[], lightness: number): Rgb {
  const shown = (part: number): [number, number, number] =>
    fromOklab(lightness, a! * part, b! * part);
  const fits = (part: number): boolean => shown(part).every((v) => v > -1e-4 && v < 1 + 1e-4);
  const part = fits(1) ? 1 : nearest(1, 0, fits);
  return shown(part).map((v) => Math.round(coded(clamp(v)) * 255) / 255) as unknown as Rgb;
}

/**
 * The colour nearest in lightness that has the ratio with every ground; the same one where it has
 * it. Between a dark and a light ground there may be none: then black or white, whichever reads
 * better.
 */
export function readable(color: Rgb, grounds: readonly Rgb[], ratio = TEXT_RATIO): Rgb {
  if (worst(color, grounds) >= ratio) return color;
  const lab = toOklab(color);
  const holds = (l: number): boolean => worst(atLightness(lab, l), grounds) >= ratio;
  const found = [0, 1].filter(holds).map((end) => nearest(lab[0], end, holds));
  if (found.length > 0) {
    const far = (l: number): number => Math.abs(l - lab[0]);
    return atLightness(
      lab,
      found.reduce((x, y) => (far(y) < far(x) ? y : x)),
    );
  }
  return worst([0, 0, 0], grounds) > worst([1, 1, 1], grounds) ? [0, 0, 0] : [1, 1, 1];
}

/** `#rrggbb` */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
