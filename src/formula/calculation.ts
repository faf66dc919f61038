import { cellName, type CellRange, overlap, quoteSheet, sameRange } from '../workbook/address';
import { type Entry, FilledCell, type Reading, SheetCells } from './cells';
import { asDisplayed } from './displayed';
import type { Env, FormulaWorkbook, Hidden, PlacedTable } from './env';
import { type ErrorCode, FormulaError, NotComputable, SPILL, VALUE } from './error';
import type { Evaluator } from './evaluate';
import { FilledRanges, TOO_LARGE } from './filled-ranges';
import { FormulaCell } from './formula-cell';
import { sameButForNoise } from './noise';
import type { Node } from './parse/node';
import { parseFormula } from './parse/parse';
import { SyntaxProblem } from './parse/tokens';
import { type Area, isGrid } from './reference';
import { type Grid, isError, Matrix, type Scalar } from './value';
import { LONGEST_TEXT } from './operators';
import { keepOtherSettings } from './stored-setting';
import type { SourceSheet, SourceWorkbook } from './source';

/** Ends an attempt to compute a formula: something that it reads is not computed yet. */
class Needs {
  constructor(
    readonly cell: FormulaCell,
    /** Where it is one of many: the area whose formulas are all needed. */
    readonly area?: Area,
  ) {}
}

/** Spills that change what other spills give settle after a few rounds, or never. */
const MOST_ROUNDS = 12;

/**
 * Computes the formulas of a workbook: each when it is needed first, without recursion over cells, so that chains may be
 * as long as sheets are.
 */
export class Calculation implements FormulaWorkbook {
  readonly date1904: boolean;
  readonly now: number;
  readonly sheetCount: number;
  private readonly cells: readonly SheetCells[];
  private readonly filling: FilledRanges;
  private readonly formulas: FormulaCell[] = [];
  /** What formulas would fill that fill too much: where the file has no values, nobody knows them. */
  private readonly unfilled: Area[] = [];
  private readonly sheetsByName: ReadonlyMap<string, number>;
  private readonly names = new Map<string, Node | undefined>();
  private readonly tables: ReadonlyMap<string, PlacedTable>;
  private refilled = false;

  constructor(
    private readonly source: SourceWorkbook,
    private readonly evaluator: Evaluator,
  ) {
    this.date1904 = source.date1904;
    this.now = source.now;
    this.sheetCount = source.sheets.length;
    this.sheetsByName = new Map(source.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.tables = new Map(
      source.sheets.flatMap(({ tables }, sheet) =>
        tables.map((table): [string, PlacedTable] => [table.name.toLowerCase(), { ...table, sheet }]),
      ),
    );
    const reading: Reading = {
      valueOf: (entry, row, column) => this.read(entry, row, column),
      cellOf,
      area: (area) => this.area(area),
    };
    this.cells = source.sheets.map(() => new SheetCells(reading));
    this.filling = new FilledRanges(this.cells, filled);
    source.sheets.forEach((sheet, index) => this.load(sheet, index));
  }

  private load(sheet: SourceSheet, index: number): void {
    const store = this.cells[index];
    for (const { row, column, value } of sheet.constants()) store.set(row, column, value);
    for (const { row, column, formula, stored, filling, range } of sheet.formulas()) {
      const cell = new FormulaCell(index, row, column, formula, stored, filling, range);
      this.formulas.push(cell);
      store.set(row, column, cell);
      if (!range) continue;
      if (this.filling.fits(range)) this.filling.fill(cell, range, true);
      else {
        cell.fillsTooMuch = true;
        if (stored === null) this.unfilled.push({ sheet: index, ...range });
      }
    }
  }

  /** Computes everything. */
  run(): void {
    for (let round = 1; ; round++) {
      this.refilled = false;
      for (const cell of this.formulas) this.compute(cell);
      if (!this.refilled) return;
      if (round === MOST_ROUNDS) return;
      for (const cell of this.formulas) cell.restart();
      for (const store of this.cells) store.restart();
    }
  }

  /** The formulas of a sheet, row by row. */
  resultsOf(sheet: number): readonly FormulaCell[] {
    return this.formulas.filter((cell) => cell.sheet === sheet);
  }

  /** What a cell holds after the calculation. */
  valueAt(sheet: number, row: number, column: number): Scalar {
    const entry = this.cells[sheet].entry(row, column);
    if (entry instanceof FormulaCell) return entry.value;
    return entry instanceof FilledCell ? filled(entry, row, column) : entry;
  }

  /** Computes an expression as if it stood in a cell of a sheet, as an array formula. */
  evaluate(formula: string, sheet: number): Scalar | Grid {
    const cell = new FormulaCell(sheet, 0, 0, formula, null, 'spills', undefined);
    const node = parseFormula(formula);
    for (;;) {
      try {
        return this.evaluator.formula(node, this.env(cell));
      } catch (problem) {
        if (!(problem instanceof Needs)) throw problem;
        if (!problem.area) this.compute(problem.cell);
        else for (let next = this.undone(problem.area); next; next = this.undone(problem.area)) this.compute(next);
      }
    }
  }

  private undone(area: Area): FormulaCell | undefined {
    return this.cells[area.sheet].undone(area);
  }

  /** Computes a cell and first what it needs, on a stack of its own. */
  private compute(first: FormulaCell): void {
    if (first.done) return;
    first.begun = true;
    const stack = [first];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      const needed = this.needed(cell);
      if (!needed) stack.pop();
      else if (!needed.begun) {
        needed.begun = true;
        stack.push(needed);
      } else this.keepCircle(stack, needed);
    }
  }

  /** Tries to compute a cell: what it needs first, or undefined where it is done. */
  private needed(cell: FormulaCell): FormulaCell | undefined {
    if (cell.waitsFor) {
      const next = this.undone(cell.waitsFor);
      if (next) return next;
      cell.waitsFor = undefined;
    }
    try {
      this.attempt(cell);
      return undefined;
    } catch (problem) {
      if (!(problem instanceof Needs)) throw problem;
      cell.waitsFor = problem.area;
      return problem.cell;
    }
  }

  /** Cells that need each other have no value that can be computed in one go: they keep what they have. */
  private keepCircle(stack: FormulaCell[], again: FormulaCell): void {
    for (let cell = stack.pop(); cell; cell = stack.pop()) {
      this.keep(cell, 'it depends on its own result, which only Excel computes, by iteration', '#REF!');
      if (cell === again) return;
    }
  }

  private keep(cell: FormulaCell, why: string, code: ErrorCode = '#N/A'): void {
    cell.done = true;
    cell.kept = why;
    cell.array = undefined;
    cell.value = cell.stored ?? new FormulaError(code, why);
  }

  private attempt(cell: FormulaCell): void {
    try {
      const result = this.twice(cell);
      this.settle(cell, result);
    } catch (problem) {
      if (problem instanceof Needs) throw problem;
      if (problem instanceof NotComputable) this.keep(cell, problem.reason, problem.code);
      else if (problem instanceof SyntaxProblem) this.keep(cell, `it cannot be read: ${problem.message}`, '#NAME?');
      else if (problem instanceof RangeError) this.keep(cell, 'it is nested too deep to be computed here');
      else throw problem;
    }
  }

  /** What is drawn at random is another value each time, unless it does not show. */
  private twice(cell: FormulaCell): Scalar | Grid {
    if (cell.fillsTooMuch) throw TOO_LARGE;
    const node = this.parsed(cell);
    cell.cancelled = 0;
    cell.readsText = false;
    const env = {
      ...this.env(cell),
      cancels: (largest: number): void => void (cell.cancelled = Math.max(cell.cancelled, largest)),
      readsText: (): void => void (cell.readsText = true),
    };
    this.evaluator.drewRandom = false;
    const result = this.evaluator.formula(node, env);
    if (!this.evaluator.drewRandom) return result;
    const again = this.evaluator.formula(node, env);
    if (isGrid(result) || isGrid(again) || result !== again) {
      throw new NotComputable('it is drawn at random at each calculation');
    }
    return result;
  }

  private parsed(cell: FormulaCell): Node {
    if (/^=TABLE\(/i.test(cell.text)) throw new NotComputable('only Excel computes what-if data tables');
    cell.parsed ??= parseFormula(cell.text);
    return cell.parsed;
  }

  private env({ sheet, row, column, filling }: FormulaCell): Env {
    return {
      workbook: this,
      evaluator: this.evaluator,
      date1904: this.date1904,
      now: this.now,
      sheet,
      row,
      column,
      arrays: filling === 'one' ? 'no' : 'formula',
      scope: undefined,
      shifted: false,
    };
  }

  private settle(cell: FormulaCell, result: Scalar | Grid): void {
    const first = isGrid(result) ? result.at(0, 0) : result;
    if (cell.filling === 'fixed') {
      cell.array = isGrid(result) ? result : undefined;
      cell.value = this.cellValue(cell, first);
      if (!isGrid(result)) cell.array = Matrix.single(cell.value);
    } else if (cell.filling === 'spills') this.spillInto(cell, result);
    else cell.value = this.cellValue(cell, first);
    // What depends on the cell is computed from the very bits that Excel computed it from.
    if (sameButForNoise(cell.value, cell.stored, cell.text, cell.cancelled)) {
      if (!isError(cell.stored)) cell.value = cell.stored;
    } else {
      keepOtherSettings(cell, (setting) => this.evaluator.formula(this.parsed(cell), { ...this.env(cell), setting }));
    }
    cell.done = true;
  }

  /** A result as a cell holds it. */
  private cellValue({ sheet, row, column }: FormulaCell, value: Scalar): Scalar {
    if (value === null) return 0;
    if (typeof value === 'string') return value.length > LONGEST_TEXT ? VALUE : value;
    if (typeof value !== 'number' || !this.source.precisionAsDisplayed) return value;
    return asDisplayed(value, this.source.sheets[sheet].format(row, column));
  }

  private spillInto(cell: FormulaCell, result: Scalar | Grid): void {
    const { row, column } = cell;
    const before = cell.range;
    const [rows, columns] = isGrid(result) ? [result.rows, result.columns] : [1, 1];
    let range: CellRange | undefined =
      rows === 1 && columns === 1
        ? undefined
        : { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const blocked = range !== undefined && !this.free(cell, range);
    if (blocked) range = undefined;
    cell.array = isGrid(result) && range ? result : undefined;
    cell.value = blocked ? SPILL : this.cellValue(cell, isGrid(result) ? result.at(0, 0) : result);
    if (before && range ? sameRange(before, range) : before === range) return;
    if (before) this.filling.clear(cell, before);
    cell.range = range;
    if (range) this.filling.fill(cell, range, false);
    this.refilled = true;
  }

  /** Whether nothing stands where a formula spills. */
  private free(cell: FormulaCell, range: CellRange): boolean {
    if (!this.filling.isFree(cell, range)) return false;
    return !this.source.sheets[cell.sheet].merged.some((merged) => overlap(merged, range));
  }

  // What formulas read.

  private read(entry: Entry, row: number, column: number): Scalar {
    if (!(entry instanceof FormulaCell || entry instanceof FilledCell)) return entry;
    const cell = entry instanceof FormulaCell ? entry : entry.owner;
    if (!cell.done) throw new Needs(cell);
    const value = entry instanceof FormulaCell ? cell.value : filled(entry, row, column);
    if (cell.kept !== undefined && cell.stored === null) {
      throw this.dependsOn(cell.sheet, cell.row, cell.column, isError(cell.value) ? cell.value.error : undefined);
    }
    return value;
  }

  cell(sheet: number, row: number, column: number): Scalar {
    if (this.unfilled.length > 0) this.refuseUnfilled({ sheet, top: row, bottom: row, left: column, right: column });
    return this.cells[sheet].value(row, column);
  }

  private refuseUnfilled(area: Area): void {
    const owner = this.unfilled.find((each) => each.sheet === area.sheet && overlap(each, area));
    if (owner) throw this.dependsOn(owner.sheet, owner.top, owner.left);
  }

  private dependsOn(sheet: number, row: number, column: number, code?: ErrorCode): NotComputable {
    const where = `${quoteSheet(this.sheetName(sheet))}!${cellName(row, column)}`;
    return new NotComputable(`it depends on ${where}, which is not computed here`, code);
  }

  area(area: Area): Grid {
    this.refuseUnfilled(area);
    const cell = this.undone(area);
    if (cell) throw new Needs(cell, area);
    return this.cells[area.sheet].grid(area);
  }

  sheetIndex(name: string): number {
    return this.sheetsByName.get(name.toLowerCase()) ?? -1;
  }

  sheetName(index: number): string {
    return this.source.sheets[index].name;
  }

  definedName(name: string, sheet: number): Node | undefined {
    const key = `${sheet}!${name.toLowerCase()}`;
    if (!this.names.has(key)) {
      const formula = this.source.nameFormula(name, this.sheetName(sheet));
      this.names.set(key, formula === undefined ? undefined : parseFormula(formula));
    }
    return this.names.get(key);
  }

  table(name: string): PlacedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAt(sheet: number, row: number, column: number): PlacedTable | undefined {
    for (const table of this.tables.values()) {
      const { top, left, bottom, right } = table.range;
      if (table.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right) return table;
    }
    return undefined;
  }

  formula(sheet: number, row: number, column: number): string | undefined {
    const entry = this.cells[sheet].entry(row, column);
    return entry instanceof FormulaCell ? entry.text : undefined;
  }

  hidden(sheet: number, row: number): Hidden {
    return this.source.sheets[sheet].hidden(row);
  }

  spill(sheet: number, row: number, column: number): Area | undefined {
    const entry = this.cells[sheet].entry(row, column);
    if (!(entry instanceof FormulaCell)) return undefined;
    if (!entry.done) throw new Needs(entry);
    if (isError(entry.value)) throw entry.value;
    return { sheet, ...(entry.range ?? { top: row, left: column, bottom: row, right: column }) };
  }
}

function cellOf(entry: Entry): FormulaCell | undefined {
  if (entry instanceof FormulaCell) return entry;
  return entry instanceof FilledCell ? entry.owner : undefined;
}

/** What a cell holds that another's formula fills. */
function filled({ owner, stored }: FilledCell, row: number, column: number): Scalar {
  if (owner.kept !== undefined) return stored;
  const { array } = owner;
  if (!array) return null;
  const value = valueWithin(owner, array, row - owner.row, column - owner.column);
  return !isError(stored) && sameButForNoise(value, stored, owner.text, owner.cancelled) ? stored : value;
}

function valueWithin(owner: FormulaCell, array: Grid, r: number, c: number): Scalar {
  if (owner.filling === 'spills') return r < array.rows && c < array.columns ? (array.at(r, c) ?? 0) : null;
  // An array formula repeats a single row or column, and has nothing for what lies beyond.
  const [within, beside] = [array.rows === 1 ? 0 : r, array.columns === 1 ? 0 : c];
  return within < array.rows && beside < array.columns ? (array.at(within, beside) ?? 0) : new FormulaError('#N/A');
}
