import { cellDecimal } from '../rules/cell-number';
import { plainText } from '../rules/words/plain';
import type { CellValue } from '../workbook/snapshot';
import type { Both, Difference, Shown } from './comparison';
import type { Field, ReadTable } from './read-table';

/** What two sums of the same figures can differ by in doubles: so small a part of them is no change. */
const NOISE = 1e-11;

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The second less the first; undefined where they are one figure. */
export function changeBetween(before: number, after: number): number | undefined {
  const change = cellDecimal(after).minus(cellDecimal(before));
  const size = Math.max(Math.abs(before), Math.abs(after));
  return change.abs().lte(size * NOISE) ? undefined : change.toNumber();
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one === 'number' && typeof other === 'number') return changeBetween(one, other) === undefined;
  if (typeof one === 'string' && typeof other === 'string') return plainText(one) === plainText(other);
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

export function shownAt(table: ReadTable, field: Field, row: number | undefined): Shown {
  const at = field.at(row);
  const uncomputed = table.view.sheet.whyUncalculated?.(at.row, at.column);
  return {
    place: table.place(at),
    value: table.value(at),
    unit: table.unit(field, at),
    ...(uncomputed && { uncomputed }),
  };
}

/** What the two say of one thing, where it is not the same. */
export function differenceOf(
  tables: Both<ReadTable>,
  { before, after }: Both<Field>,
  rows: Both<number | undefined>,
): Difference | undefined {
  const [first, second] = [shownAt(tables.before, before, rows.before), shownAt(tables.after, after, rows.after)];
  const code = (value: CellValue): CellValue =>
    typeof value === 'number' && before.number === 'code' ? String(value) : value;
  const unknown = first.uncomputed !== undefined || second.uncomputed !== undefined;
  if (!unknown && isSame(code(first.value), code(second.value))) return undefined;
  const isFigure =
    typeof first.value === 'number' &&
    typeof second.value === 'number' &&
    first.unit === second.unit &&
    first.unit !== 'text';
  return {
    role: before.role,
    title: titleOf({ before, after }),
    before: first,
    after: second,
    ...(isFigure && { change: changeBetween(first.value as number, second.value as number) ?? 0 }),
  };
}

export function titleOf({ before, after }: Both<Field>): string {
  return plainText(before.title) === plainText(after.title) ? after.title : `${before.title} → ${after.title}`;
}
