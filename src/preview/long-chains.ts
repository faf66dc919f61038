import { cellName, parseRange } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** How many formulas may lead to another one: the spreadsheet computes each inside the one before, and gives up at some depth. */
const DEEPEST = 300;
/** Of a range this large the corners are looked at. */
const WHOLE = 200;

const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z0-9_.\u0080-\uffff]+)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![A-Za-z0-9_.(!])/g;

/** The cells that a formula reads, as "sheet!cell", as far as long chains are made of them. */
function readBy(formula: string, home: string): string[] {
  const cells: string[] = [];
  for (const [, sheet, reference] of formula.matchAll(REFERENCE)) {
    const range = reference === undefined ? undefined : parseRange(reference);
    if (!range) continue;
    const name = (sheet?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? home).toLowerCase();
    const { top, left, bottom, right } = range;
    const small = (bottom - top + 1) * (right - left + 1) <= WHOLE;
    const rows = small ? Array.from({ length: bottom - top + 1 }, (_, i) => top + i) : [top, bottom];
    const columns = small ? Array.from({ length: right - left + 1 }, (_, i) => left + i) : [left, right];
    for (const row of rows) for (const column of columns) cells.push(`${name}!${cellName(row, column)}`);
  }
  return cells;
}

/** The formulas at the far end of long chains (a running balance of a thousand rows), as "sheet!cell" in lower case. */
export function longChains(sheets: readonly SheetSnapshot[]): ReadonlySet<string> {
  const formulas = new Map<string, { readonly formula: string; readonly home: string }>();
  for (const sheet of sheets) {
    for (const { row, column, formula } of sheet.formulas())
      formulas.set(`${sheet.name.toLowerCase()}!${cellName(row, column)}`, { formula, home: sheet.name });
  }
  const deep = new Set<string>();
  if (formulas.size <= DEEPEST) return deep;
  const depths = new Map<string, number>();
  for (const start of formulas.keys()) {
    const path: { readonly cell: string; readonly reads: readonly string[]; next: number; depth: number }[] = [];
    const enter = (cell: string): void => {
      const own = formulas.get(cell);
      if (!own || depths.has(cell)) return;
      // Until it is known: a circle leads to nothing here.
      depths.set(cell, 0);
      path.push({ cell, reads: readBy(own.formula, own.home), next: 0, depth: 0 });
    };
    enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      if (last.next < last.reads.length) {
        const read = last.reads[last.next];
        const known = depths.get(read);
        if (known === undefined && formulas.has(read)) enter(read);
        else {
          last.depth = Math.max(last.depth, known ?? 0);
          last.next++;
        }
        continue;
      }
      path.pop();
      const depth = last.depth + 1;
      depths.set(last.cell, depth);
      if (depth > DEEPEST) deep.add(last.cell);
    }
  }
  return deep;
}
