import type { CellRange } from '../../../workbook/address';
import type { RecognisedTable } from '../../../recognition';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isYear } from '../../../rules/fiscal-year';
import { plainName } from './names';
import { scanOf } from './sheet-scan';

interface LabelledRow {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly plain: string;
  /** Whether some figure of it was entered: a row of formulas is a line of a statement, which may come back. */
  readonly entered: boolean;
}

/** Two rows of one list under the same label. */
export interface LabelTwins {
  readonly first: LabelledRow;
  readonly second: LabelledRow;
}

/** A list of groups: so many rows, and no more than people enter one by one. */
const LEAST = 5;
const MOST = 80;

/** The row's one label, before its figures; a row with two texts or without figures is no row of such a list. */
function labelOf(sheet: SheetSnapshot, row: number): LabelledRow | undefined {
  let label: Omit<LabelledRow, 'entered'> | undefined;
  let figures = 0;
  let entered = 0;
  for (const column of sheet.usedColumns(row)) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') {
      if (label || figures > 0) return undefined;
      const plain = plainName(value);
      if (!/\p{L}{2}/u.test(plain)) return undefined;
      label = { row, column, label: value, plain };
    } else if (typeof value === 'number' && !isYear(value)) {
      figures += 1;
      if (sheet.formula(row, column) === undefined) entered += 1;
    }
  }
  return label && figures > 0 ? { ...label, entered: entered > 0 } : undefined;
}

function twinsIn(list: readonly LabelledRow[]): LabelTwins[] {
  if (list.length < LEAST || list.length > MOST) return [];
  const byName = new Map<string, LabelledRow>();
  const twins: LabelTwins[] = [];
  for (const entry of list) {
    const known = byName.get(entry.plain);
    if (known) twins.push({ first: known, second: entry });
    else byName.set(entry.plain, entry);
  }
  // One pair is a slip; more are a list in which names come back.
  return twins.length === 1 ? twins.filter(({ first, second }) => first.entered && second.entered) : [];
}

/** Lists of groups with figures, each on its own row, in which one group stands twice; not in some tables. */
export function labelTwins(sheet: SheetSnapshot, others: readonly RecognisedTable[]): LabelTwins[] {
  const known: readonly CellRange[] = others.filter((table) => table.sheet === sheet.name).map(({ range }) => range);
  const totals = new Set(scanOf(sheet).totalRows.map(({ row }) => row));
  const found: LabelTwins[] = [];
  let list: LabelledRow[] = [];
  const close = (): void => {
    found.push(...twinsIn(list));
    list = [];
  };
  let last = -1;
  for (const row of sheet.usedRows()) {
    if (row !== last + 1) close();
    last = row;
    if (totals.has(row) || known.some(({ top, bottom }) => row >= top && row <= bottom)) {
      close();
      continue;
    }
    const entry = labelOf(sheet, row);
    if (!entry || (list.length > 0 && list[0].column !== entry.column)) close();
    if (entry) list.push(entry);
  }
  close();
  return found;
}
