import { NA, VALUE } from '../error';
import { define, number, text, type FormulaFunction } from '../function';

/** What the code page of Windows has from 128 to 159, where it differs from Unicode. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_OWN = 128;
const FIRST_UNICODE = 160;
const LAST_CODE = 255;
const UNKNOWN = '?'.charCodeAt(0);
const LAST_CODE_POINT = 0x10ffff;
const SURROGATES = [0xd800, 0xdfff];
const NO_CHARACTERS = new Set([0xfffe, 0xffff]);

/** What the code page of the Macintosh has from 128 to 255. */
function macintoshPage(): string {
  const codes = Uint8Array.from({ length: LAST_CODE - FIRST_OWN + 1 }, (_, index) => FIRST_OWN + index);
  return new TextDecoder('macintosh').decode(codes);
}

function characterOf(code: number, macintosh = false): string {
  if (macintosh && code >= FIRST_OWN) return macintoshPage()[code - FIRST_OWN];
  return code >= FIRST_OWN && code < FIRST_UNICODE ? WINDOWS_1252[code - FIRST_OWN] : String.fromCharCode(code);
}

function codeOf(character: string, macintosh = false): number {
  const own = (macintosh ? macintoshPage() : WINDOWS_1252).indexOf(character);
  if (own >= 0) return FIRST_OWN + own;
  const code = character.charCodeAt(0);
  return code > LAST_CODE ? UNKNOWN : code;
}

export const TEXT_CODES: readonly FormulaFunction[] = [
  define('CHAR', [number('number')], ([given], { setting }) => {
    const code = Math.trunc(given);
    if (code < 1 || code > LAST_CODE) throw VALUE;
    return characterOf(code, setting?.macintosh);
  }),
  define('CODE', [text('text')], ([value], { setting }) => {
    if (value === '') throw VALUE;
    return codeOf(value[0], setting?.macintosh);
  }),
  define('UNICHAR', [number('number')], ([given]) => {
    const code = Math.trunc(given);
    if (code < 1 || code > LAST_CODE_POINT) throw VALUE;
    if ((code >= SURROGATES[0] && code <= SURROGATES[1]) || NO_CHARACTERS.has(code)) throw NA;
    return String.fromCodePoint(code);
  }),
  define('UNICODE', [text('text')], ([value]) => {
    const code = value.codePointAt(0);
    if (code === undefined) throw VALUE;
    return code;
  }),
];
