/** In what one Excel differs from another: how numbers and dates are written where it runs, its code page, its version. */
export interface Setting {
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function. */
  readonly list: string;
  readonly dayFirst: boolean;
  /** CHAR and CODE go by the code page of the Macintosh. */
  readonly macintosh: boolean;
  /** AVERAGEA and its like pass over TRUE and FALSE in arrays: a workbook of Excel 2013 has it so, newer ones count them. */
  readonly logicalsPassedOver: boolean;
}

/** How a text is read where a number is needed. */
export interface TextReading {
  /** Serials count from 1904: the serials that a function receives and gives are 1462 less than those of dates.ts. */
  readonly date1904: boolean;
  /** Where it is not the American one, by which everything is computed. */
  readonly setting?: Setting;
  /** Told where a text was read as a number: what it is goes by the setting. */
  readonly readsText?: () => void;
}

const AMERICAN: Setting = {
  decimal: '.',
  group: ',',
  list: ',',
  dayFirst: false,
  macintosh: false,
  logicalsPassedOver: false,
};
const CONTINENTAL: Setting = { ...AMERICAN, decimal: ',', group: '.', list: ';', dayFirst: true };

/** Settings of others that wrote a workbook. Everything is computed with American ones; these explain a stored value. */
export const OTHER_SETTINGS: readonly Setting[] = [
  { ...AMERICAN, dayFirst: true },
  { ...AMERICAN, macintosh: true },
  { ...AMERICAN, logicalsPassedOver: true },
  CONTINENTAL,
  ...[' ', '\u00a0', '\u202f', "'", '\u2019'].map((group) => ({ ...CONTINENTAL, group })),
  ...["'", '\u2019'].map((group) => ({ ...CONTINENTAL, decimal: '.', group })),
];

/** Stands for a character that is none of a number's while others change places. */
const PLACEHOLDERS = '\ue000\ue001';

/** A text as the American setting spells it: 1.234,50 is 1,234.50 and the 2nd of March 3/2. */
export function asAmerican(text: string, setting: Setting): string {
  const date = setting.dayFirst ? text.replace(/^(\s*)(\d{1,2})([/-])(\d{1,2})(?=\3\d|\s*$)/, '$1$4$3$2') : text;
  if (setting.decimal === AMERICAN.decimal) return date;
  return date.replace(/[.,]/g, (mark) => (mark === setting.decimal ? '.' : ','));
}

/** The pieces of a number format or a formula that stand outside of quotes and brackets, replaced. */
function outsideQuotes(text: string, replace: (piece: string) => string): string {
  return text.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|\\.)|[^"'[{\\]+/g,
    (piece, quoted?: string) => (quoted === undefined ? replace(piece) : piece),
  );
}

/**
 * A number shown by a format code that was written in another setting.
 * @param show shows it by the American code
 */
export function shownIn(setting: Setting, code: string, show: (code: string) => string): string {
  if (setting.decimal === AMERICAN.decimal && setting.group === AMERICAN.group) return show(code);
  const own = outsideQuotes(code, (piece) =>
    piece.replace(/[^]/g, (mark) => {
      if (mark === setting.decimal) return '.';
      if (mark === setting.group) return ',';
      // A point or a comma that is none here is shown as it stands.
      return mark === '.' ? `\\${PLACEHOLDERS[0]}` : mark === ',' ? `\\${PLACEHOLDERS[1]}` : mark;
    }),
  );
  return spelledIn(setting, show(own)).replaceAll(PLACEHOLDERS[0], '.').replaceAll(PLACEHOLDERS[1], ',');
}

/** A number that was spelled the American way. */
export function spelledIn(setting: Setting, number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? setting.decimal : setting.group));
}

/** A formula as it is shown. */
export function formulaIn(setting: Setting, formula: string): string {
  if (setting.list === AMERICAN.list) return formula;
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<=\d)\.(?=\d)|,/g, (mark) => (mark === '.' ? setting.decimal : setting.list)),
  );
}
