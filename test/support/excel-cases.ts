import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recalculate } from '../../src/engine/recalculated';
import { FUNCTION_NAMES } from '../../src/engine/computed';
import { evaluateFormula } from '../../src/engine/evaluate';
import { parseRange } from '../../src/workbook/address';
import { readWorkbook } from '../../src/workbook/file';
import type { CellValue } from '../../src/workbook/snapshot';

/** Formulas and workbooks with the values that Excel gives them; the folder's README says where they come from. */
const FOLDER = path.join(__dirname, '../engine/cases');

/** A value as a case states it: errors as {"err": "#N/A"}, one of several as {"any": […]}, nothing there as null. */
type Expected = number | string | boolean | null | { err?: string; any?: Expected[] } | Expected[];

/** right: Excel's value. kept: an honest refusal. wrong: another value. lost: a good value replaced by an error or nothing. */
type Verdict = 'right' | 'kept' | 'wrong' | 'lost' | 'missed';

export interface Judged {
  readonly what: string;
  readonly verdict: Verdict;
  readonly got: unknown;
  readonly expected: Expected;
}

interface FormulaCase {
  readonly f: string;
  readonly v?: Expected;
  readonly err?: string;
  readonly kept_ok?: boolean;
}

interface WorkbookCase {
  readonly file: string;
  readonly cells: Readonly<Record<string, Expected>>;
  readonly stale?: readonly string[];
  readonly of?: Readonly<Record<string, string>>;
}

function lines<T>(file: string): T[] {
  return readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function codeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { err, error } = value as { err?: string; error?: string };
  return err ?? error;
}

/** Whether two values are the same: numbers to a part in 10^9, those found by trial to one in 10^7. */
function same(expected: Expected, got: unknown, tolerance = 1e-9): boolean {
  if (expected !== null && typeof expected === 'object' && 'any' in expected) {
    return (expected.any ?? []).some((each) => same(each, got, tolerance));
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((each, i) => same(each, (got as unknown[])[i], tolerance))
    );
  }
  const code = codeOf(expected);
  if (code !== undefined) return code === codeOf(got);
  if (typeof expected === 'number' && typeof got === 'number') {
    return expected === 0 ? got === 0 : Math.abs(expected - got) <= tolerance * Math.abs(expected);
  }
  return expected === got;
}

const BY_TRIAL = /\b(IRR|XIRR|XNPV|RATE|NPER|NORM|MIRR|CONFIDENCE)\b/;

function judgeFormula({ f, v, err, kept_ok: keptOk }: FormulaCase): Judged {
  const result = evaluateFormula(f);
  const expected = v === undefined ? { err } : v;
  const got = 'value' in result ? result.value : result;
  const judged = (verdict: Verdict): Judged => ({ what: f, verdict, got, expected });
  if ('value' in result) {
    const nearZero = v === 0 && f.includes('XNPV(') && Math.abs(Number(got)) < 1e-6;
    return judged(nearZero || same(expected, got, BY_TRIAL.test(f) ? 1e-7 : 1e-9) ? 'right' : 'wrong');
  }
  if (/not supported|only Excel/i.test(result.message)) return judged(keptOk ? 'kept' : 'missed');
  if (same(expected, result)) return judged('right');
  return judged(err === undefined ? 'missed' : 'wrong');
}

export function judgeFormulas(): Judged[] {
  return lines<FormulaCase>('formulas.jsonl').map(judgeFormula);
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placeOf(reference: string): Place {
  const bang = reference.lastIndexOf('!');
  const sheet = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  const range = parseRange(reference.slice(bang + 1));
  if (!range) throw new Error(`The case names ${reference}.`);
  return { sheet, row: range.top, column: range.left };
}

/** What of a workbook stands in a file after `calc`, judged cell by cell. */
function judgeWorkbook({ file, cells, stale = [], of = {} }: WorkbookCase): Judged[] {
  const workbook = readWorkbook(readFileSync(path.join(FOLDER, file)), { functionNames: FUNCTION_NAMES });
  const { values, kept } = recalculate(workbook);
  const keptCells = new Set(kept.map(({ cell }) => cell));
  const keyOf = ({ sheet, row, column }: Place): string => `${sheet} ${row} ${column}`;
  const written = new Map(values.map((value) => [keyOf(value), value.value]));
  return Object.entries(cells).map(([reference, expected]): Judged => {
    const place = placeOf(reference);
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
    const stored = (value: CellValue): CellValue => sheet?.toStored(place.row, place.column, value) ?? value;
    const before = stored(sheet?.value(place.row, place.column) ?? null);
    const after = written.has(keyOf(place)) ? stored(written.get(keyOf(place)) ?? null) : before;
    const judged = (verdict: Verdict): Judged => ({ what: `${file} ${reference}`, verdict, got: after, expected });
    if ((keptCells.has(reference) || keptCells.has(of[reference])) && same(before as Expected, after))
      return judged('kept');
    if (same(expected, after)) return judged('right');
    const gone = (after === null || codeOf(after) !== undefined) && expected !== null && codeOf(expected) === undefined;
    return judged(gone && !stale.includes(reference) ? 'lost' : 'wrong');
  });
}

export function judgeWorkbooks(): Judged[] {
  return lines<WorkbookCase>('calc.jsonl').flatMap(judgeWorkbook);
}

export function countOf(judged: readonly Judged[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { right: 0, kept: 0, wrong: 0, lost: 0, missed: 0 };
  for (const { verdict } of judged) counts[verdict] += 1;
  return counts;
}
