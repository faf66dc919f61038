/**
 * Workbooks for a real Excel. One tests itself: every worked example of the functions with what it should give, and steps for
 * the hand with room for what was seen; sent back filled in, it is the report. Nothing in it has a stored value, so that it
 * cannot say OK without having been calculated. The other is a table with one fault for the pane to find.
 */
import { CATALOGUE } from '../../src/functions/catalogue';
import type { Example } from '../../src/functions/runtime/doc';
import { columnName } from '../../src/workbook/address';
import type { CellValidation, RangeFormat, SheetModel, WorkbookModel } from '../../src/workbook/file';
import type { CellValue } from '../../src/workbook/snapshot';
import { faultSheet } from './fault';
import { STEPS } from './steps';

type Scalar = number | string | boolean;
type Cell = CellValue | { readonly text: string };

const FUNCTIONS_SHEET = 'Functions';
const SPILLS_SHEET = 'Spills';
const HEAD: Omit<RangeFormat, 'range'> = { bold: true, fill: '#DCE8F1', wrap: true, border: 'all' };
const OPEN: Omit<RangeFormat, 'range'> = { fill: '#FFF8E1', border: 'all', wrap: true, locked: false };

export interface WorkedExample {
  readonly name: string;
  readonly formula: string;
  readonly value: Example['value'];
}

export const EXAMPLES: readonly WorkedExample[] = CATALOGUE.flatMap(({ fn, doc }) =>
  doc.examples.map(({ formula, value }) => ({ name: `NM.${fn.name}`, formula, value })),
);

function isSpill(value: Example['value']): value is readonly (readonly Scalar[])[] {
  return Array.isArray(value);
}

/** "OK", or what is wrong in words; a missing add-in is told as such, since Excel then says #NAME? everywhere. */
function verdict(result: string, agrees: string): string {
  return `=IF(ISERROR(${result}),IF(ERROR.TYPE(${result})=5,"add-in not loaded","an error"),IF(${agrees},"OK","differs"))`;
}

const ERROR_NUMBERS = { '#VALUE!': 3, '#N/A': 7 } as const;

function refusal(result: string, number: number): string {
  return `=IF(ISERROR(${result}),IF(ERROR.TYPE(${result})=${number},"OK",IF(ERROR.TYPE(${result})=5,"add-in not loaded","another error")),"no error")`;
}

/** More decimals than money and units have: a ratio, of which an example gives the first digits. */
const RATIO_DECIMALS = 5;

/** A text is compared to the letter, its capitals too; a ratio as far as the example gives it. */
function equal(result: string, expected: string, value: Scalar): string {
  if (typeof value === 'string') return `EXACT(${result},${expected})`;
  const decimals = (String(value).split('.')[1] ?? '').length;
  return decimals < RATIO_DECIMALS ? `${result}=${expected}` : `ROUND(${result},${decimals})=${expected}`;
}

function functionsSheet(examples: readonly WorkedExample[]): SheetModel {
  const head = ['Function', 'Formula', 'Result here', 'Should be', 'Verdict'];
  const rows = examples
    .filter(({ value }) => !isSpill(value))
    .map(({ name, formula, value }, i): Cell[] => {
      const at = i + 2;
      if (typeof value === 'object' && 'error' in value) {
        return [name, { text: formula }, formula, value.error, refusal(`C${at}`, ERROR_NUMBERS[value.error])];
      }
      const expected = value as Scalar;
      return [name, { text: formula }, formula, expected, verdict(`C${at}`, equal(`C${at}`, `D${at}`, expected))];
    });
  return {
    name: FUNCTIONS_SHEET,
    cells: [head, ...rows],
    formats: [{ range: { top: 0, left: 0, bottom: 0, right: head.length - 1 }, ...HEAD }],
    columnWidths: [32, 90, 22, 22, 18],
    frozenRows: 1,
    print: { orientation: 'landscape', fitToWidth: 1 },
  };
}

/** Widest spill of the examples: what should be stands to the right of it. */
const WIDEST = Math.max(...EXAMPLES.map(({ value }) => (isSpill(value) ? value[0].length : 1)));
const FIRST = 2;
const BESIDE = FIRST + WIDEST + 1;

/** Each spilling formula in one cell, with what it should fill beside it. */
function spillsSheet(examples: readonly WorkedExample[]): SheetModel {
  const head: Cell[] = ['Function', 'Verdict', 'Result here: one formula fills the block'];
  head[BESIDE] = 'Should be';
  const cells: Cell[][] = [head];
  const spills: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { name, formula, value } of examples) {
    if (!isSpill(value)) continue;
    const top = cells.length + 1;
    const [height, width] = [value.length, value[0].length];
    const block = (left: number): string =>
      `${columnName(left)}${top + 1}:${columnName(left + width - 1)}${top + height}`;
    const corner = `${columnName(FIRST)}${top + 1}`;
    const same = `SUMPRODUCT(--(${block(FIRST)}=${block(BESIDE)}))=${height * width}`;
    cells.push([null, null, { text: formula }]);
    value.forEach((line, i) => {
      const row: Cell[] = i === 0 ? [name, verdict(corner, same), formula] : [];
      line.forEach((cell, j) => (row[BESIDE + j] = cell));
      cells.push(Array.from(row, (cell) => cell ?? null));
    });
    spills.push({ top, left: FIRST, bottom: top + height - 1, right: FIRST + width - 1 });
    cells.push([]);
  }
  return {
    name: SPILLS_SHEET,
    cells: cells.map((row) => Array.from(row, (cell) => cell ?? null)),
    spills,
    formats: [{ range: { top: 0, left: 0, bottom: 0, right: BESIDE + WIDEST - 1 }, ...HEAD }],
    columnWidths: [32, 18],
    frozenRows: 1,
    print: { orientation: 'landscape', fitToWidth: 1 },
  };
}

const TESTED_BY = [
  'Your name or office',
  'Date',
  'Computer (Windows, Mac, web)',
  'Excel version (File, Account, About)',
  'How the add-in was installed',
];

function counted(sheet: string, column: string, last: number): string {
  return `COUNTIF('${sheet}'!${column}2:${column}${last},"OK")`;
}

function startSheet(count: number, functions: SheetModel, spills: SheetModel): SheetModel {
  const ok = `${counted(FUNCTIONS_SHEET, 'E', functions.cells.length)}+${counted(SPILLS_SHEET, 'B', spills.cells.length)}`;
  const above: Cell[][] = [
    ['NM School Finance for Excel: smoke test'],
    ['Ten minutes. Fill in the yellow cells, save, and send this workbook back: it is the report.'],
    [],
    ['Rules of the add-in', '=NM.RULES_VERSION()'],
    ['Worked examples', count],
    ['of which OK', `=${ok}`],
    [
      'Verdict',
      '=IF(B6=B5,"OK: every function gives what it should",IF(B6=0,"Not loaded, or not calculated yet: press F9","Look for what is not OK on the next two sheets"))',
    ],
    [],
    ...TESTED_BY.map((label) => [label, null]),
    [],
  ];
  const head = ['Step', 'What to do', 'What you should see', 'Seen? (yes, no)', 'If not: what you saw'];
  const top = above.length;
  const last = top + STEPS.length;
  const formats: RangeFormat[] = [
    { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true },
    { range: { top: 3, left: 0, bottom: 6, right: 0 }, bold: true },
    { range: { top: 8, left: 1, bottom: 7 + TESTED_BY.length, right: 1 }, ...OPEN },
    { range: { top, left: 0, bottom: top, right: head.length - 1 }, ...HEAD },
    { range: { top: top + 1, left: 0, bottom: last, right: 2 }, wrap: true, border: 'all', verticalAlign: 'top' },
    { range: { top: top + 1, left: 3, bottom: last, right: 4 }, ...OPEN },
  ];
  const validations: CellValidation[] = [
    {
      range: { top: top + 1, left: 3, bottom: last, right: 3 },
      rule: { kind: 'list', values: ['yes', 'no'] },
      error: { title: 'Seen?', text: 'Choose yes or no; say in the next column what you saw.' },
    },
  ];
  return {
    name: 'Start',
    cells: [...above, head, ...STEPS.map(({ act, see }, i) => [i + 1, act, see, null, null])],
    formats,
    validations,
    columnWidths: [30, 58, 58, 14, 40],
    print: { orientation: 'landscape', fitToWidth: 1 },
  };
}

/** The workbook with the worked examples; a test gives it others. */
export function functionsWorkbook(examples = EXAMPLES): WorkbookModel {
  const [functions, spills] = [functionsSheet(examples), spillsSheet(examples)];
  return { sheets: [startSheet(examples.length, functions, spills), functions, spills] };
}

export const SMOKE_TEST_WORKBOOKS: readonly { readonly file: string; readonly model: () => WorkbookModel }[] = [
  { file: 'functions.xlsx', model: () => functionsWorkbook() },
  { file: 'table.xlsx', model: () => ({ sheets: [faultSheet()] }) },
];
