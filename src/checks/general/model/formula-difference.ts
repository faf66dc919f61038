import type { SheetSnapshot } from '../../../workbook/snapshot';
import { extentOf } from './extent';
import { type FormulaPattern, meaningAt } from './pattern';
import { resolve } from './reference';
import type { FormulaCell } from './sheet-formulas';

/**
 * How a formula is odd among its neighbours: it looks elsewhere, has another number in it, has a number more than they
 * have, adds up the same cells with another function, or is another formula.
 */
export type DifferenceKind = 'reference' | 'number' | 'added' | 'function' | 'formula';

/** A formula's tokens with the cells that they name at a place. */
function writtenAt({ tokens }: FormulaPattern, row: number, column: number): string[] {
  return tokens.map(({ type, value, reference }) => {
    if (!reference) return type === 'func' ? value.toUpperCase() : value;
    const { top, left, bottom, right } = resolve(reference, row, column);
    return `${(reference.sheet ?? '').toUpperCase()}!${top},${left},${bottom},${right}`;
  });
}

/** The numbers in which a formula differs from another with the same references; undefined where more is different. */
function otherNumbers(odd: FormulaPattern, usual: FormulaPattern, row: number, column: number): number[] | undefined {
  if (odd.tokens.length !== usual.tokens.length) return undefined;
  const [own, meant] = [writtenAt(odd, row, column), writtenAt(usual, row, column)];
  const differing = own.flatMap((text, index) => (text === meant[index] ? [] : [index]));
  const isNumber = (index: number): boolean =>
    odd.tokens[index].type === 'number' && usual.tokens[index].type === 'number';
  return differing.length > 0 && differing.every(isNumber) ? differing.map((index) => Number(own[index])) : undefined;
}

const ARITHMETIC = /^[-+*/()]$/;

/** The numbers that a formula has beside the whole of another: (B4+B9)*1.02; undefined where it is not that. */
function addedNumbers(odd: FormulaPattern, usual: FormulaPattern, row: number, column: number): number[] | undefined {
  const more = odd.tokens.length - usual.tokens.length;
  // A total with a number in it is told by a check of its own.
  if (more < 2 || odd.aggregate) return undefined;
  const [own, meant] = [writtenAt(odd, row, column), writtenAt(usual, row, column)];
  for (let from = 0; from <= more; from++) {
    if (!meant.every((text, index) => text === own[from + index])) continue;
    const others = odd.tokens.filter((_, index) => index < from || index >= from + meant.length);
    const numbers = others.filter(({ type }) => type === 'number').map(({ value }) => Number(value));
    if (numbers.length > 0 && others.every(({ type, value }) => type === 'number' || ARITHMETIC.test(value)))
      return numbers;
  }
  return undefined;
}

/** The same cells, counted or averaged where the neighbours add them up. */
function isOtherFunction(odd: FormulaPattern, usual: FormulaPattern, row: number, column: number): boolean {
  if (!odd.aggregate || !usual.aggregate || odd.aggregate.name === usual.aggregate.name) return false;
  const [own, meant] = [extentOf(odd.aggregate, row, column), extentOf(usual.aggregate, row, column)];
  if (!own || !meant) return false;
  return own.key.slice(odd.aggregate.name.length) === meant.key.slice(usual.aggregate.name.length);
}

export function differenceKind({ pattern: odd, row, column }: FormulaCell, usual: FormulaPattern): DifferenceKind {
  if (otherNumbers(odd, usual, row, column)) return 'number';
  if (addedNumbers(odd, usual, row, column)) return 'added';
  if (isOtherFunction(odd, usual, row, column)) return 'function';
  return odd.skeleton === usual.skeleton ? 'reference' : 'formula';
}

/** Whether a number in which a formula differs stands in its row: it is an input of that row, written twice. */
export function isInputOfRow(
  sheet: SheetSnapshot,
  { pattern, row, column }: FormulaCell,
  usual: FormulaPattern,
): boolean {
  const numbers = otherNumbers(pattern, usual, row, column) ?? addedNumbers(pattern, usual, row, column) ?? [];
  return sheet.usedColumns(row).some((at) => {
    const value = at === column ? null : sheet.value(row, at);
    return typeof value === 'number' && sheet.formula(row, at) === undefined && numbers.includes(value);
  });
}

export function meansTheSame(
  one: FormulaPattern | undefined,
  other: FormulaPattern,
  row: number,
  column: number,
): boolean {
  return one !== undefined && meaningAt(one, row, column) === meaningAt(other, row, column);
}
