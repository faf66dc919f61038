import { rangeName } from '../../workbook/address';
import { type CellValue, isErrorValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import { usedCellsIn } from '../../workbook/used-cells';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type Block, blocksOf } from './model/blocks';
import { isNotLoaded } from './model/not-loaded';
import type { FormulaPattern } from './model/pattern';
import { resolve, sheetOf } from './model/reference';
import { named, practice, shownContent } from './model/report';
import { type FormulaCell, formulasOf, type SheetFormulas } from './model/sheet-formulas';
import { scanOf } from './model/sheet-scan';

const REASONS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'it divides by zero or by an empty cell',
  '#REF!': 'it refers to cells that no longer exist',
  '#NAME?': 'it uses a name or function that this workbook does not know',
  '#VALUE!': 'it meets a text where a number belongs',
  '#N/A': 'something it looks for was not found',
  '#NUM!': 'its result is not a number that can be shown',
  '#NULL!': 'the ranges it names have no cell in common',
  '#SPILL!': 'cells that its results need are not empty',
  '#CALC!': 'its result is empty',
};

const NM_FUNCTION = /^(?:_xll\.)?(NM\.\w+)$/i;

/** Why a formula shows an error: an NM function has a reason of its own, which only its working tells. */
function reasonOf(error: string, { tokens }: Pick<FormulaPattern, 'tokens'>): string {
  const nm = tokens.flatMap(({ type, value }) => (type === 'func' ? (NM_FUNCTION.exec(value)?.[1] ?? []) : []));
  if (nm.length > 0 && (error === '#N/A' || error === '#VALUE!')) {
    return `${nm[0].toUpperCase()} gives no figure for what it is given. Show working (on the command line: explain --in FILE --cell) says why`;
  }
  return REASONS[error] ?? 'its formula cannot be computed';
}

/** A reference wide enough to hold an error is searched through no further than this. */
const SEARCHED = 20_000;

interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly error: string;
}

/** Whether any cell that a formula refers to is as asked. */
function anyOf(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  { row, column, pattern }: FormulaCell,
  isSo: (value: CellValue) => boolean,
): boolean {
  return pattern.references.some((reference) => {
    const target = sheetOf(reference, sheet, workbook);
    if (!target) return false;
    let seen = 0;
    for (const at of usedCellsIn(target, resolve(reference, row, column))) {
      if (isSo(target.value(at.row, at.column))) return true;
      if (++seen > SEARCHED) return false;
    }
    return false;
  });
}

/** Whether the error only comes in from another cell, which is reported itself. */
function isCarried(sheet: SheetSnapshot, workbook: WorkbookSnapshot, cell: FormulaCell): boolean {
  return anyOf(sheet, workbook, cell, isErrorValue);
}

/** Nothing divided by nothing: the cells that the formula looks at wait for their numbers, as in a blank form. */
function isNotFilledIn(sheet: SheetSnapshot, workbook: WorkbookSnapshot, cell: FormulaCell): boolean {
  return !anyOf(sheet, workbook, cell, (value) => value !== null && value !== 0 && value !== '');
}

/** No operator finds nothing: a formula of table columns without a function has its #N/A from one of them. */
function isHandedOn({ tokens }: FormulaPattern): boolean {
  return tokens.some(({ type }) => type === 'structured') && !tokens.some(({ type }) => type === 'func');
}

const LOOKUP = /^(?:[VHX]?LOOKUP|X?MATCH)$/i;

/**
 * Whether #N/A is an answer: a lookup that is asked of a whole list says who is not in the other one. Where a total is
 * lost by it, it is none.
 */
function isAnswer(sheet: SheetSnapshot, pattern: readonly ErrorBlock[]): boolean {
  const [{ first }] = pattern;
  if (pattern.length <= TOLD || first.error !== '#N/A') return false;
  const formulas = formulasOf(sheet);
  const tokens = formulas.at(first.row, first.column)?.tokens ?? [];
  return (
    tokens.some(({ type, value }) => type === 'func' && LOOKUP.test(value)) &&
    !scanOf(sheet).errors.some(({ row, column }) => formulas.at(row, column)?.aggregate)
  );
}

function rootsIn(sheet: SheetSnapshot, workbook: WorkbookSnapshot): ErrorCell[] {
  const { errors } = scanOf(sheet);
  if (errors.length === 0) return [];
  const formulas = formulasOf(sheet);
  return errors.filter(({ row, column, error }) => {
    const pattern = formulas.at(row, column);
    if (pattern === undefined) return error !== '#N/A' && isTypedError(sheet, row, column);
    if (isNotLoaded(sheet, row, column)) return false;
    // #N/A on purpose: a chart leaves such points out.
    if (error === '#N/A' && pattern.tokens.some(({ type, value }) => type === 'func' && /^NA$/i.test(value)))
      return false;
    if (error === '#N/A' && isHandedOn(pattern)) return false;
    if (error === '#DIV/0!' && isNotFilledIn(sheet, workbook, { row, column, pattern })) return false;
    return hasOwnError(pattern.skeleton) || !isCarried(sheet, workbook, { row, column, pattern });
  });
}

/** The rest of a spill shows its formula's error; the formula's own cell is reported. */
function isTypedError(sheet: SheetSnapshot, row: number, column: number): boolean {
  return ![...sheet.spills.values()].some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function hasOwnError(skeleton: string): boolean {
  return skeleton.includes('#REF!');
}

/** Cells that show an error; not those that only pass one on. */
export const ERROR_VALUE: Check = {
  id: 'general.error-value',
  title: 'No cell shows an error',
  severity: 'error',
  citation: practice('An error spreads to every cell that is computed from it'),
  run({ workbook }) {
    return workbook.sheets.flatMap((sheet) => {
      const formulas = formulasOf(sheet);
      const blocks = blocksOf(
        rootsIn(sheet, workbook),
        ({ row, column, error }) => `${error} ${formulas.at(row, column)?.same ?? ''}`,
      );
      return patternsOf(blocks, ({ first }) => patternKey(formulas, first)).map((pattern) => finding(sheet, pattern));
    });
  },
};

/** Blocks with one error of one formula are one pattern; a few of them are still told one by one. */
const TOLD = 3;
/** So many places of a pattern are named. */
const NAMED = 6;

function patternKey(formulas: SheetFormulas, { row, column, error }: ErrorCell): string {
  return `${error} ${formulas.at(row, column)?.same ?? `${row},${column}`}`;
}

type ErrorBlock = Block<ErrorCell>;

function patternsOf(blocks: readonly ErrorBlock[], keyOf: (block: ErrorBlock) => string): (readonly ErrorBlock[])[] {
  const byKey = new Map<string, ErrorBlock[]>();
  for (const block of blocks) {
    const key = keyOf(block);
    const known = byKey.get(key);
    if (known) known.push(block);
    else byKey.set(key, [block]);
  }
  return [...byKey.values()].flatMap((pattern) => (pattern.length > TOLD ? [pattern] : pattern.map((one) => [one])));
}

function finding(sheet: SheetSnapshot, pattern: readonly ErrorBlock[]): Finding {
  const [{ range, first }, ...others] = pattern;
  const formula = formulasOf(sheet).at(first.row, first.column);
  const more = others.slice(0, NAMED - 1).map((block) => rangeName(block.range));
  const rest = others.length - more.length;
  const also =
    others.length === 0
      ? ''
      : ` So ${others.length === 1 ? 'does' : 'do'} ${more.join(', ')}${rest > 0 ? ` and ${rest} more places` : ''}, with the same formula.`;
  return {
    check: ERROR_VALUE.id,
    severity: isAnswer(sheet, pattern) ? 'info' : ERROR_VALUE.severity,
    place: { sheet: sheet.name, range },
    message: `${rangeName(range)} shows ${first.error}: ${reasonOf(first.error, formula ?? { tokens: [] })}.${also}`,
    actual: formula ? `${shownContent(sheet, first.row, first.column)} in ${named(first)}` : first.error,
    citation: ERROR_VALUE.citation,
  };
}
