import { beginsWithTotal } from '../rules/words/total-line';
import type { InputRole } from '../kinds/kind';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { InputCells } from './inputs';
import type { SheetScan } from './scan';
import type { RecognisedTable } from './table';

type Lines = NonNullable<RecognisedTable['lines']>;

/** A line of a form that says of itself that it adds up those above it, or what is left of them. */
const WHAT_IS_LEFT = /^(?:net|adjusted|remaining|remainder|balance|difference)\b/i;
/** One that says that it is taken off is none, whatever it happens to be equal to. */
const TAKEN_OFF = /^(?:less|minus|deduct)/i;
const CENT = 0.01;

/**
 * The roles that a form may give in several lines ("IDEA Part B", "Title I", …): each line between two others that is
 * neither another role's nor a running total. A role with such lines is no labelled value besides.
 */
export function severalLines(
  sheet: SheetSnapshot,
  scan: SheetScan,
  roles: readonly InputRole[],
  labelled: InputCells,
): { readonly inputs: InputCells; readonly lines: Lines } {
  const inputs = { ...labelled };
  const lines: Record<string, Lines[string]> = {};
  for (const { role, between } of roles) {
    const [first, last] = (between ?? []).map((name) => labelled[name]);
    if (!first || !last || first.column !== last.column) continue;
    const others = new Set(Object.entries(labelled).flatMap(([name, { row }]) => (name === role ? [] : [row])));
    const found = linesBetween(sheet, scan, first, last.row, others);
    if (found.length < 2) continue;
    lines[role] = found;
    delete inputs[role];
  }
  return { inputs, lines };
}

function linesBetween(
  sheet: SheetSnapshot,
  scan: SheetScan,
  { row: top, column }: InputCells[string],
  bottom: number,
  others: ReadonlySet<number>,
): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  let [left, taken] = [Math.abs(Number(sheet.value(top, column))), 0];
  for (let row = top + 1; row < bottom; row++) {
    const value = sheet.value(row, column);
    const label = scan.get(row)?.texts.find((text) => text.column < column);
    if (typeof value !== 'number' || !label) continue;
    const amount = Math.abs(value);
    const words = label.text.trim();
    const isSum = [left, taken].some((total) => Math.abs(total - amount) < CENT && total > 0);
    const isRunning = beginsWithTotal(words) || WHAT_IS_LEFT.test(words) || (isSum && !TAKEN_OFF.test(words));
    if (!others.has(row) && isRunning) continue;
    left -= amount;
    if (others.has(row)) continue;
    taken += amount;
    found.push({ row, column });
  }
  return found;
}
