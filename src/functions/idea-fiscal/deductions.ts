import { Decimal, sum } from '../../rules/decimal';
import { impossible } from '../../rules/rule-error';
import { isBlank } from '../runtime/cell';
import { combinedShape, type Grid, type Shape, shapeName, toGrid } from '../runtime/grid';
import { type Kind, Misread, misreadError, money } from '../runtime/kinds';

/** One case's deductions, added up by `sumDeductions` or by whoever computes one figure. */
export const deductionSum: Kind<Decimal> = {
  expects: 'amounts in dollars, 0 or more',
  read: (cell) => (cell instanceof Decimal ? cell : money.read(cell)),
};

/**
 * Adds up the deductions of each case before the cells combine: the whole range when there is one case; a row's cells
 * for each row of a column of cases; a column's cells for each column of a row of cases. So the amounts of one LEA are
 * never deducted from another's expenditures.
 * @param names the arguments' names in their order
 */
export function sumDeductions(args: readonly unknown[], names: readonly string[]): unknown[] {
  const position = names.indexOf('deductions');
  if (args[position] === null || args[position] === undefined) return [...args];
  const others = names
    .map((name, index) => ({ name, argument: args[index] }))
    .filter(({ argument }, index) => index !== position && argument !== null && argument !== undefined);
  const cases = combinedShape(others.map(({ name, argument }) => ({ name, ...shapeOf(toGrid(argument)) })));
  const deductions = toGrid(args[position]);
  return args.map((argument, index) => (index === position ? sumByCase(deductions, cases) : argument));
}

function shapeOf({ rows, columns }: Shape): Shape {
  return { rows, columns };
}

function sumByCase(deductions: Grid<unknown>, cases: Shape): unknown {
  const amounts = deductions.cells.map((cell, index) => amountOf(cell, index, deductions));
  const cell = (row: number, column: number): Decimal => amounts[row * deductions.columns + column];
  const along = (length: number): number[] => Array.from({ length }, (_, index) => index);
  if (cases.rows === 1 && cases.columns === 1) return [[sum(amounts)]];
  if (cases.columns === 1 && deductions.rows === cases.rows) {
    return along(cases.rows).map((row) => [sum(along(deductions.columns).map((column) => cell(row, column)))]);
  }
  if (cases.rows === 1 && deductions.columns === cases.columns) {
    return [along(cases.columns).map((column) => sum(along(deductions.rows).map((row) => cell(row, column))))];
  }
  if (deductions.rows === 1 && deductions.columns === 1) return [[amounts[0]]];
  throw impossible(
    `deductions is ${shapeName(deductions)} for cases in ${shapeName(cases)}: give a row of deductions for each row of cases.`,
  );
}

function amountOf(cell: unknown, index: number, { rows, columns }: Shape): Decimal {
  const value = money.read(isBlank(cell) ? 0 : cell);
  if (!(value instanceof Misread)) return value;
  const place =
    rows * columns === 1 ? '' : ` (row ${Math.floor(index / columns) + 1}, column ${(index % columns) + 1})`;
  throw misreadError('deductions', place, cell, value, money.expects);
}
