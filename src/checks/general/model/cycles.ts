import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { resolve, sheetOf } from './reference';
import { type FormulaCell, formulasOf } from './sheet-formulas';

/** Formulas that depend on each other all round, in the order in which each takes in the next. */
export type Cycle = readonly (FormulaCell & { readonly sheet: SheetSnapshot })[];

type Node = Cycle[number];

/** Steps from formula to formula, for a workbook: a search that is not done by then is given up. */
const STEPS = 300_000;
/** Formulas of one range that are followed. */
const WIDEST = 2_000;
/** Cycles told of one workbook. */
const MOST = 20;

/** References that are taken for where they lie only, not for what they hold. */
const PLACE_ONLY = /^(?:ROWS?|COLUMNS?|CELL|FORMULATEXT|ISFORMULA|AREAS|SHEETS?|OFFSET|INDIRECT|ISREF)$/i;

/** Whether a formula looks at its own cell or at one that comes later, as every cycle must somewhere. */
function looksAhead({ sheet, row, column, pattern }: Node): boolean {
  return pattern.references.some((reference) => {
    if (reference.external) return false;
    if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase()) return true;
    const { bottom, right } = resolve(reference, row, column);
    return bottom > row || (bottom === row && right >= column);
  });
}

class Search {
  private steps = 0;
  private readonly done = new Set<string>();
  private readonly open = new Map<string, number>();
  readonly cycles: Cycle[] = [];

  constructor(private readonly workbook: WorkbookSnapshot) {}

  isOver(): boolean {
    return this.steps > STEPS || this.cycles.length >= MOST;
  }

  /** Follows a formula to all that it takes in, without recursion: chains of formulas are long. */
  from(start: Node): void {
    if (this.done.has(keyOf(start))) return;
    const path: { node: Node; next: Iterator<Node> }[] = [];
    const enter = (node: Node): void => {
      this.open.set(keyOf(node), path.length);
      path.push({ node, next: this.takenIn(node)[Symbol.iterator]() });
    };
    enter(start);
    while (path.length > 0 && !this.isOver()) {
      const top = path[path.length - 1];
      const step = top.next.next();
      if (step.done) {
        this.done.add(keyOf(top.node));
        this.open.delete(keyOf(top.node));
        path.pop();
        continue;
      }
      this.steps += 1;
      const key = keyOf(step.value);
      const at = this.open.get(key);
      if (at !== undefined) this.cycles.push(path.slice(at).map(({ node }) => node));
      else if (!this.done.has(key)) enter(step.value);
    }
  }

  private *takenIn({ sheet, row, column, pattern }: Node): Iterable<Node> {
    if (pattern.tokens.some(({ type, value }) => type === 'func' && PLACE_ONLY.test(value))) return;
    for (const reference of pattern.references) {
      const target = sheetOf(reference, sheet, this.workbook);
      if (!target) continue;
      for (const cell of formulasOf(target).within(resolve(reference, row, column), WIDEST)) {
        yield { ...cell, sheet: target };
      }
    }
  }
}

function keyOf({ sheet, row, column }: Node): string {
  return `${sheet.name}!${row},${column}`;
}

/** Circular references. Formulas that only look back, up and to the left, are never part of one and are not followed. */
export function cyclesOf(workbook: WorkbookSnapshot): Cycle[] {
  const search = new Search(workbook);
  for (const sheet of workbook.sheets) {
    for (const cell of formulasOf(sheet).cellsWith(({ references }) => references.length > 0)) {
      const node = { ...cell, sheet };
      if (!looksAhead(node)) continue;
      search.from(node);
      if (search.isOver()) return search.cycles;
    }
  }
  return search.cycles;
}
