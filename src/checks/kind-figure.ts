import { kindOf, type ResultIn, type TableKind, type TableKindId } from '../kinds';
import { type Held, valueOf } from '../kinds/compute';
import { type CellOf, cellsIn, type Equation } from '../kinds/equation';
import { textOf } from '../kinds/formula';
import { heldBy, nameHeldBy } from '../kinds/held-back';
import { Decimal, sum } from '../rules/decimal';
import type { Law } from '../rules/law';
import { cellName, lineOf, rangeName } from '../workbook/address';
import type { Case, CellAt } from './case';
import type { Check } from './check';
import { determined, type Figure, figureFindings, misfit } from './figure';
import type { Finding } from './finding';
import { doubtFindings, followsNowhere } from './nowhere';

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
  const { role, before, among } = cell;
  if (before || among) return undefined;
  const several = severalOf(item, cell);
  if (several.length > 0) {
    const held = several.flatMap(({ row, column }) => item.view.number(row, column) ?? []);
    return held.length > 0 ? sum(held) : undefined;
  }
  if (!WORDS.has(item.numberKind(role))) return item.number(role);
  return item.text(role) || undefined;
}

/** What a case holds in a cell of an equation. */
export function heldIn(item: Case, cell: CellOf): Held {
  return heldBy(item.field(cell.role), writtenIn(item, cell));
}

/** How a formula on the sheet names that cell. */
export function nameIn(item: Case, cell: CellOf): string | undefined {
  const written = writtenIn(item, cell);
  if (written === undefined) return undefined;
  const several = severalOf(item, cell);
  const name = several.length === 0 ? item.ref(cell.role) : namesOf(several);
  return nameHeldBy(item.field(cell.role), written, name, several.length);
}

function namesOf(cells: readonly CellAt[]): string {
  const line = lineOf(cells);
  return line ? rangeName(line) : cells.map(({ row, column }) => cellName(row, column)).join('+');
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
          if (value) return heldBy(item.field(cell.role), value);
          return at < 0 || WORDS.has(item.numberKind(cell.role)) ? heldIn(item, cell) : undefined;
        },
        lawOf?.(item),
      ),
    formula: (item) => {
      const text = textOf(equation.of, (cell) => nameIn(item, cell), {
        args: yearIn(equation, item, lawOf?.(item)),
      });
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
  const doubts = new Map(items.map((item) => [item, followsNowhere(item, figure, () => othersIn(item, figure))]));
  const sure = items.filter((item) => !doubts.get(item));
  return [...figureFindings(check, sure, figure, figure.why), ...doubtFindings(check, items, figure, doubts)];
}

/** The other figures that the equations of the table's kind give. */
function othersIn({ view }: Case, { role }: KindFigure): KindFigure[] {
  const results = Object.keys(view.kind.equations ?? {}).filter((result) => result !== role);
  return results.map((result) => figureOf(view.table.kind, result as ResultIn<TableKindId>));
}

/** Whether a figure that most tables do without follows in half of the rows or more: where it does not, the column is another one. */
export function followsMostly(items: readonly Case[], figure: KindFigure): boolean {
  const judged = items.filter((item) => item.number(figure.role) && figure.compute(numbersOf(item, figure), item));
  return judged.filter((item) => !misfit(item, figure)).length * 2 >= judged.length;
}

function numbersOf(item: Case, { inputs }: KindFigure): (Decimal | undefined)[] {
  return inputs.map((role) => item.number(role));
}
