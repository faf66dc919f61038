import { columnName, quoteSheet } from '../../workbook/address';
import { toNumber } from '../coerce';
import type { Env, SpecialFunction } from '../env';
import { NA, NotComputable, REF, VALUE } from '../error';
import {
  arrayOperand,
  boolean,
  define,
  type FormulaFunction,
  number,
  omissible,
  operand,
  optional,
  reference,
  text,
} from '../function';
import { broadcast } from '../operators';
import { LAST_COLUMN, LAST_ROW } from '../parse/corner';
import type { Node } from '../parse/node';
import { parseFormula } from '../parse/parse';
import { SyntaxProblem } from '../parse/tokens';
import { r1c1Reference } from '../r1c1';
import { type Area, isGrid, Lambda, Reference, type Result } from '../reference';
import { formulaIn } from '../setting';
import { type Grid, isError, Matrix, type Scalar } from '../value';

function onlyArea({ areas }: Reference): Area {
  if (areas.length !== 1) throw VALUE;
  return areas[0];
}

/** INDEX of cells gives a reference, INDEX of an array values; 0 is a whole row or column. */
function indexed(source: Result, row: number, column: number, areaNumber: number, env: Env): Result {
  if (source instanceof Reference) {
    const area = source.areas[Math.floor(areaNumber) - 1];
    if (!area) throw REF;
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    if (row > height || column > width) throw REF;
    const [top, bottom] = row === 0 ? [area.top, area.bottom] : [area.top + row - 1, area.top + row - 1];
    const [left, right] = column === 0 ? [area.left, area.right] : [area.left + column - 1, area.left + column - 1];
    return new Reference([{ sheet: area.sheet, top, left, bottom, right }]);
  }
  const grid = env.evaluator.grid(source, env);
  if (isError(source)) throw source;
  if (Math.floor(areaNumber) !== 1) throw REF;
  if (row > grid.rows || column > grid.columns) throw REF;
  if (row > 0 && column > 0) return grid.at(row - 1, column - 1);
  return part(grid, row, column);
}

function part(grid: Grid, row: number, column: number): Grid {
  if (row === 0 && column === 0) return grid;
  const cells: Scalar[] = [];
  if (row > 0) {
    for (let i = 0; i < grid.columns; i++) cells.push(grid.at(row - 1, i));
    return new Matrix(1, grid.columns, cells);
  }
  for (let i = 0; i < grid.rows; i++) cells.push(grid.at(i, column - 1));
  return new Matrix(grid.rows, 1, cells);
}

function sizeOf(source: Result): { rows: number; columns: number } {
  if (source instanceof Reference) {
    const { top, left, bottom, right } = source.areas.length === 1 ? source.areas[0] : onlyArea(source);
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  return isGrid(source) ? source : { rows: 1, columns: 1 };
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i + 1);
}

/** The reference that a text spells. */
function indirect(written: string, a1: boolean, env: Env): Reference {
  if (!a1) {
    const found = r1c1Reference(written, env);
    if (!found) throw REF;
    return found;
  }
  let node: Node;
  try {
    node = parseFormula(written);
  } catch (error) {
    if (error instanceof SyntaxProblem) throw REF;
    throw error;
  }
  if (!['cells', 'name', 'table', 'reference', 'external'].includes(node.kind)) throw REF;
  const result = env.evaluator.evaluate(node, { ...env, scope: undefined });
  if (!(result instanceof Reference)) throw REF;
  return result;
}

/** An error value of another kind is #REF! where a text is to spell a reference. */
function orRef<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (isError(error)) throw REF;
    throw error;
  }
}

/** N and T look at the first cell of a reference only, and at each value of an array. */
function ofFirst(name: string, convert: (value: Scalar) => Scalar): FormulaFunction {
  return define(name, [operand('value')], ([of], context) => {
    if (of instanceof Reference) {
      const { sheet, top, left } = of.areas[0];
      return convert((context as Env).workbook.cell(sheet, top, left));
    }
    if (isGrid(of)) return broadcast([of], ([value]) => convert(value));
    if (of instanceof Lambda) throw VALUE;
    return convert(of);
  });
}

function numberOf(value: Scalar): Scalar {
  return typeof value === 'string' ? 0 : toNumber(value);
}

function textOf(value: Scalar): Scalar {
  return isError(value) || typeof value === 'string' ? value : '';
}

/** How many rows or columns a number means: a part of one is one. */
function extent(given: number): number {
  return given !== 0 && Math.abs(given) < 1 ? Math.sign(given) : Math.trunc(given);
}

function offset(base: Reference, rows: number, columns: number, height?: number, width?: number): Reference {
  const area = onlyArea(base);
  const [h, w] = [extent(height ?? area.bottom - area.top + 1), extent(width ?? area.right - area.left + 1)];
  if (h === 0 || w === 0) throw REF;
  const [row, column] = [area.top + Math.trunc(rows), area.left + Math.trunc(columns)];
  const top = h > 0 ? row : row + h + 1;
  const left = w > 0 ? column : column + w + 1;
  const bottom = top + Math.abs(h) - 1;
  const right = left + Math.abs(w) - 1;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) throw REF;
  return new Reference([{ sheet: area.sheet, top, left, bottom, right }]);
}

export const REFERENCES: readonly FormulaFunction[] = [
  define(
    'INDEX',
    [
      arrayOperand('array'),
      omissible(number('row_num')),
      omissible(number('column_num')),
      omissible(number('area_num'), 1),
    ],
    ([source, first, second, area], context) => {
      const env = context as Env;
      const [row, column] = [Math.floor(first ?? 0), second === undefined ? undefined : Math.floor(second)];
      if (row < 0 || (column ?? 0) < 0) throw VALUE;
      const single = source instanceof Reference ? source.areas[Math.floor(area) - 1] : undefined;
      if (source instanceof Reference && !single) throw REF;
      const { rows, columns } = single ? sizeOf(new Reference([single])) : sizeOf(source);
      // One index into a single row counts its columns.
      if (column === undefined && rows === 1 && columns > 1) return indexed(source, row === 0 ? 0 : 1, row, area, env);
      return indexed(source, row, column ?? (columns === 1 && row > 0 ? 1 : 0), area, env);
    },
  ),
  define(
    'OFFSET',
    [reference('reference'), number('rows'), number('cols'), omissible(number('height')), omissible(number('width'))],
    ([base, rows, columns, height, width]) => offset(base, rows, columns, height, width),
  ),
  define('INDIRECT', [text('ref_text'), optional(boolean('a1'), true)], ([written, a1], context) =>
    orRef(() => indirect(written.trim(), a1, context as Env)),
  ),
  define('ROW', [optional(reference('reference'))], ([of], context) => {
    if (!of) return (context as Env).row + 1;
    const { top, bottom } = onlyArea(of);
    return top === bottom ? top + 1 : Matrix.column(lines(top, bottom));
  }),
  define('COLUMN', [optional(reference('reference'))], ([of], context) => {
    if (!of) return (context as Env).column + 1;
    const { left, right } = onlyArea(of);
    return left === right ? left + 1 : Matrix.of([lines(left, right)]);
  }),
  define('ROWS', [operand('array')], ([of]) => {
    if (isError(of)) throw of;
    return sizeOf(of).rows;
  }),
  define('COLUMNS', [operand('array')], ([of]) => {
    if (isError(of)) throw of;
    return sizeOf(of).columns;
  }),
  define('AREAS', [reference('reference')], ([of]) => of.areas.length),
  define('SHEET', [optional(operand('value'))], ([of], context) => {
    const env = context as Env;
    if (of === undefined) return env.sheet + 1;
    if (isError(of)) throw of;
    if (of instanceof Reference) return of.areas[0].sheet + 1;
    const index = typeof of === 'string' ? env.workbook.sheetIndex(of) : -1;
    if (index < 0) throw NA;
    return index + 1;
  }),
  define('SHEETS', [optional(reference('reference'))], ([of], context) =>
    of ? new Set(of.areas.map(({ sheet }) => sheet)).size : (context as Env).workbook.sheetCount,
  ),
  define('ISFORMULA', [reference('reference')], ([of], context) => {
    const { sheet, top, left } = onlyArea(of);
    return (context as Env).workbook.formula(sheet, top, left) !== undefined;
  }),
  define('FORMULATEXT', [reference('reference')], ([of], context) => {
    const { sheet, top, left } = of.areas[0];
    const formula = (context as Env).workbook.formula(sheet, top, left);
    if (formula === undefined) throw NA;
    return context.setting ? formulaIn(context.setting, formula) : formula;
  }),
  ofFirst('N', numberOf),
  ofFirst('T', textOf),
  define('SINGLE', [operand('value')], ([value], context) => {
    const env = { ...(context as Env), arrays: 'no' as const };
    const result = env.evaluator.valueOf(value, env);
    return isGrid(result) ? result.at(0, 0) : result;
  }),
  define('ANCHORARRAY', [reference('reference')], ([of], context) => {
    const { sheet, top, left } = onlyArea(of);
    const spill = (context as Env).workbook.spill(sheet, top, left);
    if (!spill) throw REF;
    return new Reference([spill]);
  }),
];

/** What CELL tells of a cell; what depends on the program or on a format in words only Excel knows. */
function cellInfo(what: string, of: Reference | undefined, env: Env): Result {
  const { sheet, top, left } = of ? of.areas[0] : { sheet: env.sheet, top: env.row, left: env.column };
  const value = (): Scalar => env.workbook.cell(sheet, top, left);
  switch (what.toLowerCase()) {
    case 'row':
      return top + 1;
    case 'col':
      return left + 1;
    case 'address': {
      const address = `$${columnName(left)}$${top + 1}`;
      return sheet === env.sheet ? address : `${quoteSheet(env.workbook.sheetName(sheet))}!${address}`;
    }
    case 'contents':
      return value() ?? 0;
    case 'type': {
      const held = value();
      return held === null ? 'b' : typeof held === 'string' ? 'l' : 'v';
    }
    default:
      throw new NotComputable(`only Excel knows what CELL("${what}") gives`);
  }
}

function cellFunction([what, of]: readonly Node[], env: Env): Result {
  const word = env.evaluator.operand(what, env);
  if (isError(word)) throw word;
  if (typeof word !== 'string') throw VALUE;
  return cellInfo(word, of && of.kind !== 'missing' ? env.evaluator.reference(of, env) : undefined, env);
}

/** Whether something is a reference is told without reading it; what fails to be one is none. */
function isRef([node]: readonly Node[], env: Env): Result {
  try {
    return env.evaluator.evaluate(node, env) instanceof Reference;
  } catch (error) {
    if (isError(error)) return false;
    throw error;
  }
}

export const REFERENCE_SPECIALS: readonly SpecialFunction[] = [
  { name: 'CELL', params: ['info_type', 'reference'], least: 1, most: 2, special: cellFunction },
  { name: 'ISREF', params: ['value'], least: 1, most: 1, special: isRef },
];
