import { toText } from '../coerce';
import { NA, NotComputable, VALUE } from '../error';
import { any, boolean, define, grid, number, omissible, scalar, text, type FormulaFunction } from '../function';
import { cellsOf, Matrix, type Grid, type Scalar } from '../value';

/** A delimiter within a text. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** 0 or 1, or TRUE and FALSE for them. */
function flag(value: number): boolean {
  const code = Math.trunc(value);
  if (code !== 0 && code !== 1) throw VALUE;
  return code === 1;
}

/** All delimiters in a text from left to right; of several that begin at one place the longest. */
function findAll(value: string, delimiters: readonly string[], ignoreCase: boolean): Found[] {
  const source = ignoreCase ? value.toLowerCase() : value;
  const wanted = (ignoreCase ? delimiters.map((each) => each.toLowerCase()) : [...delimiters]).sort(
    (a, b) => b.length - a.length,
  );
  const found: Found[] = [];
  for (let at = 0; at < source.length;) {
    const delimiter = wanted.find((each) => each !== '' && source.startsWith(each, at));
    if (delimiter === undefined) at += 1;
    else {
      found.push({ start: at, end: at + delimiter.length });
      at += delimiter.length;
    }
  }
  return found;
}

/** What is before or after the nth delimiter, from the end where n is negative. */
function piece(name: string, cut: (value: string, found: Found) => string): FormulaFunction {
  return define(
    name,
    [
      text('text'),
      grid('delimiter'),
      omissible(number('instance_num')),
      omissible(number('match_mode'), 0),
      omissible(number('match_end'), 0),
      omissible(any('if_not_found'), NA as Scalar),
    ],
    ([value, delimiters, instance, matchMode, matchEnd, otherwise]) => {
      const nth = Math.floor(instance ?? 1);
      const wanted = cellsOf(delimiters).map(toText);
      const ignoreCase = flag(matchMode);
      const edge = flag(matchEnd);
      if (nth === 0 || (Math.abs(nth) > value.length && value !== '')) throw VALUE;
      if (wanted.includes('')) return cut(value, emptyDelimiter(value, nth));
      // With an instance given, a delimiter that cannot be there is an error to Excel, not just not found.
      if (instance !== undefined && wanted.some((each) => each.length > value.length)) throw VALUE;
      const found = findAll(value, wanted, ignoreCase);
      // The end of the text, or its beginning when counted from there, as one more delimiter.
      if (edge && nth > 0) found.push({ start: value.length, end: value.length });
      if (edge && nth < 0) found.unshift({ start: 0, end: 0 });
      const match = nth > 0 ? found[nth - 1] : found[found.length + nth];
      return match ? cut(value, match) : (otherwise ?? '');
    },
  );
}

/** An empty delimiter is found at once: at the beginning, or at the end when counted from there. */
function emptyDelimiter(value: string, nth: number): Found {
  if (Math.abs(nth) !== 1)
    throw new NotComputable('an empty delimiter with an instance other than 1 or -1 is not supported');
  const at = nth > 0 ? 0 : value.length;
  return { start: at, end: at };
}

function delimitersOf(given: Grid | undefined): string[] | undefined {
  const delimiters = given && cellsOf(given).map(toText);
  if (delimiters?.includes('')) throw VALUE;
  return delimiters;
}

function pieces(value: string, delimiters: readonly string[] | undefined, ignoreCase: boolean): string[] {
  if (!delimiters) return [value];
  const result: string[] = [];
  let from = 0;
  for (const { start, end } of findAll(value, delimiters, ignoreCase)) {
    result.push(value.slice(from, start));
    from = end;
  }
  return [...result, value.slice(from)];
}

export const TEXT_PIECES: readonly FormulaFunction[] = [
  piece('TEXTBEFORE', (value, { start }) => value.slice(0, start)),
  piece('TEXTAFTER', (value, { end }) => value.slice(end)),
  define(
    'TEXTSPLIT',
    [
      scalar('text'),
      omissible(grid('col_delimiter')),
      omissible(grid('row_delimiter')),
      omissible(boolean('ignore_empty'), false),
      omissible(number('match_mode'), 0),
      omissible(any('pad_with'), NA as Scalar),
    ],
    ([given, columnDelimiter, rowDelimiter, ignoreEmpty, matchMode, padding]) => {
      const value = toText(given);
      const [byColumn, byRow] = [delimitersOf(columnDelimiter), delimitersOf(rowDelimiter)];
      if (!byColumn && !byRow) throw VALUE;
      const ignoreCase = flag(matchMode);
      const kept = (texts: string[]): string[] => (ignoreEmpty ? texts.filter((each) => each !== '') : texts);
      const rows = kept(pieces(value, byRow, ignoreCase)).map((row) => kept(pieces(row, byColumn, ignoreCase)));
      const columns = Math.max(0, ...rows.map((row) => row.length));
      if (columns === 0) throw new NotComputable('TEXTSPLIT that leaves no text is not supported');
      return Matrix.of(rows.map((row) => Array.from({ length: columns }, (_, at): Scalar => row[at] ?? padding)));
    },
  ),
];
