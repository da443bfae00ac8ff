/** What texts need at level AA. */
export const ENOUGH = 4.5;

/** The channels of `#rrggbb`, or of what browsers compute: `rgb(…)`. None where it is neither. */
function channels(colour: string): readonly number[] {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (hex) return hex.slice(1).map((part) => parseInt(part, 16));
  return /^rgb\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * How well one colour is seen on another, from 1 to 21; undefined where one of them is none.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number | undefined {
  const both = [channels(one), channels(other)];
  if (both.some((parts) => parts.length !== 3)) return undefined;
  const [dark = 0, light = 0] = both.map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
