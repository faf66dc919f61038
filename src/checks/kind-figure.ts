import { kindOf, type ResultIn } from '../kinds';
import { type Held, valueOf } from '../kinds/compute';
import { type CellOf, cellsIn, type Equation } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import type { TableKind, TableKindId } from '../kinds/kind';
import { Decimal, sum } from '../rules/decimal';
import type { Law } from '../rules/law';
import { cellName, rangeName } from '../workbook/address';
import type { Case, CellAt } from './case';
import type { Check } from './check';
import { determined, type Figure, figureFindings } from './figure';
import type { Finding } from './finding';

/** A figure by its kind's equation. */
export interface KindFigure extends Figure {
  /** Why it is so, to stand before the figure. */
  readonly why: string;
  formula(item: Case): string | undefined;
}

const WORDS: ReadonlySet<string> = new Set(['text', 'code', 'year', 'yes-no']);

/** The row's own cell of a role with one column. */
function isSingle({ before, all, back }: CellOf): boolean {
  return !before && !all && back === undefined;
}

/** The cells of a role with several columns, or lines of a form, that an equation takes. */
function severalOf({ view, row = 0 }: Case, { role, back, all }: CellOf): CellAt[] {
  if (back === undefined && !all) return [];
  if (view.table.lines?.[role]) return [...view.table.lines[role]];
  const columns = view.series(role);
  const taken = back === undefined ? columns : columns.slice(-1 - back).slice(0, 1);
  return taken.map((column) => ({ row, column }));
}

/** What is written in a cell of an equation, of several cells their sum. */
function writtenIn(item: Case, cell: CellOf): Held {
  const { role, before } = cell;
  if (before) return undefined;
  const several = severalOf(item, cell);
  if (several.length > 0) {
    const held = several.flatMap(({ row, column }) => item.view.number(row, column) ?? []);
    return held.length > 0 ? sum(held) : undefined;
  }
  if (!WORDS.has(item.numberKind(role))) return item.number(role);
  return item.text(role) || undefined;
}

/** Whether what is held back is written as a negative number. */
function isWrittenNegative(item: Case, { role }: CellOf, written: Held): boolean {
  return written instanceof Decimal && written.isNegative() && item.isHeldBack(role);
}

/** What a case holds in a cell of an equation. */
function heldIn(item: Case, cell: CellOf): Held {
  const written = writtenIn(item, cell);
  return isWrittenNegative(item, cell, written) ? (written as Decimal).negated() : written;
}

/** How a formula on the sheet names that cell. */
function nameIn(item: Case, cell: CellOf): string | undefined {
  const written = writtenIn(item, cell);
  if (written === undefined) return undefined;
  const several = severalOf(item, cell);
  const name = several.length === 0 ? item.ref(cell.role) : namesOf(several);
  if (!isWrittenNegative(item, cell, written)) return name;
  return several.length > 1 ? `-SUM(${name})` : `-${name}`;
}

function namesOf(cells: readonly CellAt[]): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const isLine = cells.every(({ row, column }, index) => row === first.row && column === first.column + index);
  const isStack = cells.every(({ row, column }, index) => column === first.column && row === first.row + index);
  return (isLine || isStack) && cells.length > 1
    ? rangeName({ top: first.row, bottom: last.row, left: first.column, right: last.column })
    : cells.map(({ row, column }) => cellName(row, column)).join('+');
}

/** What an equation gives for a case: figures as the cells hold them, or as they are supposed to be. */
function gives({ of }: Equation, hold: (cell: CellOf) => Held, law: Law | undefined): Decimal | undefined {
  const value = valueOf(of, hold, law && { fy: law });
  return value instanceof Decimal ? value : undefined;
}

/** The year as an argument of the formula, where it gives another figure than the function does without one. */
function yearIn(equation: Equation, item: Case, law: Law | undefined): Readonly<Record<string, string>> {
  if (!law) return {};
  const hold = (cell: CellOf): Held => heldIn(item, cell);
  const [ofYear, without] = [law, undefined].map((each) => determined(() => gives(equation, hold, each)));
  const same = ofYear && without ? ofYear.eq(without) : ofYear === without;
  return same ? {} : { fy: String(law.fiscalYear) };
}

/**
 * A figure of a kind of table, from the kind's own equation.
 * @param lawOf the law by which a case is judged; that of the function's own source where it is left out
 */
export function figureOf<K extends TableKindId>(kind: K, role: ResultIn<K>, lawOf?: (item: Case) => Law): KindFigure {
  const { equations }: TableKind = kindOf(kind);
  const equation = equations?.[role];
  if (!equation) throw new Error(`The kind ${kind} has no equation for ${role}.`);
  const inputs = cellsIn(equation.of).flatMap(({ cell }) => (isSingle(cell) ? [cell.role] : []));
  return {
    role,
    inputs,
    why: equation.why,
    compute: (values, item) =>
      gives(
        equation,
        (cell) => {
          const at = isSingle(cell) ? inputs.indexOf(cell.role) : -1;
          const value = values[at];
          if (isWrittenNegative(item, cell, value)) return (value as Decimal).negated();
          return value ?? (at < 0 || WORDS.has(item.numberKind(cell.role)) ? heldIn(item, cell) : undefined);
        },
        lawOf?.(item),
      ),
    formula: (item) => {
      const text = textOf(equation.of, (cell) => nameIn(item, cell), yearIn(equation, item, lawOf?.(item)));
      return text === undefined ? undefined : `=${text}`;
    },
  };
}

/** A check whose whole matter is that a figure follows by its kind's equation. */
export function kindFindings(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  items: readonly Case[],
  figure: KindFigure,
): Finding[] {
  return figureFindings(check, items, figure, figure.why);
}
