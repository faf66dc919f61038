import { generalText } from './number-format-general';

/** The places after the point that a number format shows; undefined where it shows a number whole or none is rounded. */
function placesOf(format: string, value: number): number | undefined {
  const sections = format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const section =
    value < 0 && sections.length > 1 ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const bare = section.replace(/\[[^\]]*\]/g, '');
  if (/general/i.test(bare) || /[ymdhs/@]/i.test(bare) || !/[0#?]/.test(bare)) return undefined;
  if (/e[+-]/i.test(bare)) return undefined;
  const [whole, fraction = ''] = bare.split('.');
  const places = (fraction.match(/[0#?]/g) ?? []).length;
  const thousands = /,+(?=[^0#?,]*$)/.exec(fraction === '' ? whole : fraction)?.[0].length ?? 0;
  const percents = (bare.match(/%/g) ?? []).length;
  return places + 2 * percents - 3 * thousands;
}

/** A number as a cell of a workbook with "precision as displayed" holds it: rounded to what its format shows. */
export function asDisplayed(value: number, format: string): number {
  const places = placesOf(format, value);
  if (places === undefined || places > 15) return value;
  return roundedTo(value, places);
}

/** Half away from zero at the fifteen digits that Excel shows. */
function roundedTo(value: number, places: number): number {
  const shown = generalText(Math.abs(value));
  const [mantissa, exponent = '0'] = shown.split('E');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  const result = Number(`${rounded}e${-places}`);
  return result === 0 ? 0 : Math.sign(value) * result;
}
