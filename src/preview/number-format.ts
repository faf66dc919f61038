import { spreadsheetEngine } from '../engine';

/** A piece of a format's code: a text, an escaped character, a space or filler by its character, brackets, or one letter. */
const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General|E\+|E-|./gi;
const COLOUR = /^\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s?\d+)\]$/i;

/** A number format without the colours that the spreadsheet does not know: it drops a format that has one. */
export function withoutColours(format: string): string {
  return format.replace(/\[[^\]]*\]/g, (piece) => (COLOUR.test(piece) ? '' : piece));
}

function bracketed(piece: string): string | undefined {
  if (COLOUR.test(piece)) return '';
  const [, symbol] = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(piece) ?? [];
  if (symbol !== undefined) return symbol === '' ? '' : `[$${symbol}]`;
  return /^\[h+\]$/i.test(piece) ? 'hhhh' : undefined;
}

/** The sections of a code: what is positive, negative, zero, text. */
function sectionsOf(code: string): string[][] {
  const sections: string[][] = [[]];
  for (const [piece] of code.matchAll(PIECE)) {
    if (piece === ';') sections.push([]);
    else sections[sections.length - 1].push(piece);
  }
  return sections;
}

/** A section in the spreadsheet's spelling; undefined where it has none for it. */
function sectionOf(pieces: readonly string[]): string | undefined {
  const isDate = pieces.some((piece) => /^[dmyhs]$/i.test(piece) || /^\[h+\]$/i.test(piece));
  const digits = pieces.some((piece) => piece === '0' || piece === '#');
  let text = '';
  for (const piece of pieces) {
    const [first] = piece;
    if (/^general$/i.test(piece)) return undefined;
    // Fractions are not known there.
    if (piece === '/' && !isDate) return undefined;
    if (first === '[') {
      const known = bracketed(piece);
      if (known === undefined) return undefined;
      text += known;
    } else if (first === '_') text += ' ';
    else if (/^(?:am\/pm|a\/p)$/i.test(piece)) text += 'a';
    else if (/^e[+-]$/i.test(piece)) text += 'e';
    else if (piece === '?') text += digits ? '#' : '';
    // The digits of an exponent go without saying.
    else if (/e$/.test(text) && !isDate && piece === '0') continue;
    else text += isDate && /^[dmyhs]$/i.test(piece) ? piece.toLowerCase() : piece;
  }
  // Hours and seconds have two digits there, months no initial alone.
  return isDate
    ? text
        .replace(/(?<!h)h(?!h)/g, 'hh')
        .replace(/(?<!s)s(?!s)/g, 'ss')
        .replace(/mmmmm/g, 'mmm')
    : text;
}

/** A file's number format as the spreadsheet spells it; undefined where it cannot show a number that way. */
export function spreadsheetFormat(code: string): string | undefined {
  const sections = sectionsOf(code).map(sectionOf);
  if (sections.includes(undefined) || sections.length > 4) return undefined;
  const format = sections.join(';');
  const { helpers, DEFAULT_LOCALE } = spreadsheetEngine();
  try {
    for (const value of [1234.5, -1234.5, 0, 'text']) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    return format;
  } catch {
    return undefined;
  }
}
