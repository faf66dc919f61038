import { kindOf, type RecognisedTable } from '../../recognition';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { rangeName } from '../../workbook/address';
import { type Block, blocksOf } from './model/blocks';
import { isYear } from '../../rules/fiscal-year';
import { type Extent, extentOf, type Span } from './model/extent';
import { change, named, practice, shownNumber } from './model/report';
import { formulasOf } from './model/sheet-formulas';
import { numberIn } from '../../rules/words/number-text';
import { scanOf } from './model/sheet-scan';
import { decimal } from '../../rules/decimal';

/** Cells above and below that show whether a column holds numbers. */
const REACH = 6;
const NUMBERS = 3;

/** A sum that takes a text for nothing, and what it covers. */
interface Sum {
  readonly name: string;
  readonly direction: Extent['direction'];
  readonly spans: readonly Span[];
}

function has({ spans }: Sum, at: number): boolean {
  return spans.some(({ first, last }) => at >= first && at <= last);
}

/** The sum down or across that covers a cell, if any. */
function sumOver(sheet: SheetSnapshot): (row: number, column: number) => Sum | undefined {
  const down = new Map<number, Sum[]>();
  const across = new Map<number, Sum[]>();
  for (const { row, column, pattern } of formulasOf(sheet).cellsWith(({ aggregate }) => aggregate?.name === 'SUM')) {
    const extent = pattern.aggregate && extentOf(pattern.aggregate, row, column);
    if (!extent) continue;
    const { direction, spans } = extent;
    const [lines, line] = direction === 'down' ? [down, column] : [across, row];
    lines.set(line, [...(lines.get(line) ?? []), { name: named({ row, column }), direction, spans }]);
  }
  return (row, column) =>
    down.get(column)?.find((sum) => has(sum, row)) ?? across.get(row)?.find((sum) => has(sum, column));
}

/** A mark in place of a figure ("-", "*") is no text among numbers. */
const WORD = /[\p{L}\p{N}]/u;

/** Whether some cells beside one are numbers, and few of them words or codes. */
function areNumbers(values: Iterable<CellValue>): boolean {
  let numbers = 0;
  let texts = 0;
  for (const value of values) {
    if (typeof value === 'number') numbers += 1;
    else if (typeof value === 'string' && WORD.test(value)) texts += 1;
  }
  return numbers >= NUMBERS && numbers > 2 * texts;
}

/** A number among numbers, not a code among codes: most cells around it in the column are numbers. */
function isAmongNumbers(sheet: SheetSnapshot, row: number, column: number): boolean {
  const values: CellValue[] = [];
  for (let at = Math.max(0, row - REACH); at <= row + REACH; at++) if (at !== row) values.push(sheet.value(at, column));
  return areNumbers(values);
}

/** So many cells of a sum are looked at. */
const MOST = 2_000;

/** A number among the numbers that a sum adds up. */
function isAmongAdded(sheet: SheetSnapshot, { direction, spans }: Sum, row: number, column: number): boolean {
  const values: CellValue[] = [];
  for (const { first, last } of spans) {
    for (let at = first; at <= last && values.length < MOST; at++) {
      if (at !== (direction === 'down' ? row : column))
        values.push(direction === 'down' ? sheet.value(at, column) : sheet.value(row, at));
    }
  }
  return areNumbers(values);
}

const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'rate', 'ratio', 'share']);

interface Figures {
  readonly columns: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
  /** Rows that head the columns, also where they were not read as a part of the header: "90%" over amounts. */
  readonly heads: ReadonlySet<number>;
}

/** Where the recognised tables of a sheet have figures, however few rows they have. */
function figuresOf(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): Figures[] {
  return tables.map(({ kind, columns, series, rows, layout, headerTop, headerBottom }) => {
    const roles = kindOf(kind).columns.filter(({ number }) => FIGURES.has(number));
    const own = roles.flatMap(({ role }) => [columns[role] ?? [], series[role] ?? []].flat());
    const data = rows.flatMap(({ row, role }) => (role === 'data' ? [row] : []));
    const isHead = (row: number): boolean => {
      const values = own.map((column) => sheet.value(row, column));
      return !values.some((value) => typeof value === 'number') && !values.every(isTextNumber);
    };
    const after = data.findIndex((row) => !isHead(row));
    const heads = data.slice(0, Math.max(0, after));
    for (let row = headerTop; layout === 'columns' && row <= headerBottom; row++) heads.push(row);
    return { columns: new Set(own), rows: new Set(data), heads: new Set(heads) };
  });
}

function isTextNumber(value: CellValue): boolean {
  return typeof value === 'string' && numberIn(value) !== undefined;
}

/** A whole row of numbers as text is a header, or is shown as it came from elsewhere. */
function isInRowOfTexts(sheet: SheetSnapshot, row: number, column: number): boolean {
  return [column - 1, column + 1].some((at) => {
    return at >= 0 && isTextNumber(sheet.value(row, at));
  });
}

/** A text with nothing above it, beside a word that heads numbers: it heads its column as that does ("0.0%"). */
function isHeading(sheet: SheetSnapshot, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - REACH); above--) {
    if ((sheet.value(above, column) ?? '') !== '') return false;
  }
  return [column - 1, column + 1].some((at) => {
    const beside = at < 0 ? null : sheet.value(row, at);
    return typeof beside === 'string' && !isTextNumber(beside) && typeof sheet.value(row + 1, at) === 'number';
  });
}

interface TextNumber {
  readonly row: number;
  readonly column: number;
  readonly number: number;
  /** The total that leaves it out. */
  readonly total: string | undefined;
  /** Whether it stands where a recognised table has a figure. */
  readonly figure: boolean;
}

/** With a comma, cents, a dollar or percent sign it is an amount; digits alone may be a code. */
function isWrittenAsAmount(sheet: SheetSnapshot, cells: readonly TextNumber[]): boolean {
  return cells.every(({ row, column }) => /[,.$%()]/.test(String(sheet.value(row, column))));
}

function finding(sheet: SheetSnapshot, { range, cells }: Block<TextNumber>): Finding {
  const [{ row, column, number, total, figure }] = cells;
  const shown = shownNumber(decimal(number));
  const what = cells.length === 1 ? `holds ${shown} as text, not as a number` : 'holds numbers as text';
  return {
    check: TEXT_NUMBER.id,
    // Among other numbers, but in no sum, it may be a code.
    severity: total ? 'error' : figure || isWrittenAsAmount(sheet, cells) ? TEXT_NUMBER.severity : 'info',
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} ${what}${total ? `, so the total in ${total} leaves ${cells.length === 1 ? 'it' : 'them'} out` : ''}.`,
    actual: `text "${String(sheet.value(row, column)).trim()}"`,
    expected: shown,
    citation: TEXT_NUMBER.citation,
    fix: cells.map((cell) => change(sheet, cell.row, cell.column, cell.number, 'A number, so that totals count it')),
  };
}

/** Numbers stored as text: totals leave them out without a word. */
export const TEXT_NUMBER: Check = {
  id: 'general.text-number',
  title: 'Numbers are stored as numbers',
  severity: 'warning',
  citation: practice('A number stored as text is left out of every sum'),
  run({ workbook, tables }) {
    return workbook.sheets.flatMap((sheet): Finding[] => {
      const { textNumbers } = scanOf(sheet);
      if (textNumbers.length === 0) return [];
      const coveredBy = sumOver(sheet);
      const here = figuresOf(
        sheet,
        tables.filter((table) => table.sheet === sheet.name),
      );
      const cells = textNumbers.flatMap(({ row, column, number }): TextNumber[] => {
        if (sheet.formula(row, column) !== undefined || isYear(number) || here.some(({ heads }) => heads.has(row)))
          return [];
        const sum = coveredBy(row, column);
        const total = sum?.name;
        const figure = here.some(({ rows, columns }) => rows.has(row) && columns.has(column));
        const isAmong = isAmongNumbers(sheet, row, column) || (sum && isAmongAdded(sheet, sum, row, column));
        if (!figure && !isAmong) return [];
        if (!figure && !total && (isInRowOfTexts(sheet, row, column) || isHeading(sheet, row, column))) return [];
        return [{ row, column, number, total, figure }];
      });
      return blocksOf(cells, ({ total, figure }) => `${total ?? ''} ${figure}`).map((block) => finding(sheet, block));
    });
  },
};
