import { callFunction, callWith, checkCount } from './call';
import { toNumber } from './coerce';
import { FormulaError, NotComputable, NULL, REF, VALUE } from './error';
import type { AnyFunction, Env, Evaluate } from './env';
import { binary, broadcast, finite, valueOrError } from './operators';
import { LAST_COLUMN, LAST_ROW } from './parse/corner';
import type { Corner, Node } from './parse/node';
import { bounding, common } from './areas';
import { type Area, isGrid, Lambda, Reference, type Result } from './reference';
import { tableArea } from './tables';
import { isError, type Grid, Matrix, type Scalar } from './value';

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** Expressions within expressions: names, LAMBDAs that call themselves. Excel's own limit is of the same order. */
const DEEPEST = 900;

/** Computes expressions. It knows the functions; the workbook comes with the env. */
export class Evaluator implements Evaluate {
  private depth = 0;
  /** Set where a function was called that gives another value each time. */
  drewRandom = false;

  constructor(
    private readonly functions: (name: string) => AnyFunction | undefined,
    /** Why a function is not known, for the person who wrote the formula. */
    private readonly unknown: (name: string) => string,
  ) {}

  /** The value of a whole formula: one value, or the array that it gives. */
  formula(node: Node, env: Env): Scalar | Grid {
    this.depth = 0;
    return this.protect(() => {
      const last = node.kind === 'binary' && !node.parenthesised;
      const result = last ? this.binary(node, env, true) : this.evaluate(node, env);
      return this.valueOf(result, env);
    });
  }

  evaluate(node: Node, env: Env): Result {
    if (++this.depth > DEEPEST) throw new NotComputable('it is nested too deep to be computed here');
    const result = this.step(node, env);
    this.depth--;
    return result;
  }

  operand(node: Node, env: Env): Scalar | Grid {
    return this.protect(() => this.valueOf(this.evaluate(node, env), env));
  }

  /** Error values that are thrown become results. */
  private protect(compute: () => Scalar | Grid): Scalar | Grid {
    const { depth } = this;
    try {
      return compute();
    } catch (error) {
      if (!isError(error)) throw error;
      this.depth = depth;
      return error;
    }
  }

  private step(node: Node, env: Env): Result {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'missing':
        return null;
      case 'cells':
        return this.cells(node, env);
      case 'binary':
        return this.binary(node, env, false);
      case 'call':
        return this.call(node, env);
      case 'sign':
        return this.sign(node, env);
      case 'percent':
        return this.each([this.operand(node.operand, env)], ([value]) => toNumber(value, env) / 100);
      case 'name':
        return this.name(node, env);
      case 'table':
        return new Reference([tableArea(node, env)]);
      case 'reference':
        return this.joined(node, env);
      case 'array':
        return Matrix.of(node.rows);
      case 'single':
        return this.single(this.evaluate(node.operand, env), env);
      case 'spill':
        return this.spilled(this.reference(node.operand, env), env);
      case 'apply':
        return this.applied(this.evaluate(node.callee, env), node.args, env);
      case 'external':
        throw new NotComputable(`${node.text} is in another workbook, which is not open here`, '#REF!');
    }
  }

  /** A computation of single values, of arrays cell by cell. */
  private each(operands: readonly (Scalar | Grid)[], compute: (cells: readonly Scalar[]) => Scalar): Scalar | Grid {
    return operands.some(isGrid) ? broadcast(operands, compute) : compute(operands as readonly Scalar[]);
  }

  /** A chain of operators is as long as a formula may be: it is walked, not descended. */
  private binary(node: NodeOf<'binary'>, env: Env, last: boolean): Scalar | Grid {
    const chain: NodeOf<'binary'>[] = [];
    let first: Node = node;
    while (first.kind === 'binary') {
      chain.push(first);
      first = first.left;
    }
    let left = this.operand(first, env);
    for (let i = chain.length - 1; i >= 0; i--) {
      const { operator, right } = chain[i];
      const value = this.operand(right, env);
      const isLast = last && i === 0;
      const before = left;
      left =
        isGrid(before) || isGrid(value)
          ? broadcast([before, value], ([a, b]) => binary(operator, a, b, env, isLast))
          : valueOrError(() => binary(operator, before, value, env, isLast));
    }
    return left;
  }

  private sign({ operand, negative }: NodeOf<'sign'>, env: Env): Result {
    // A plus changes nothing, not even what kind of value it is.
    if (!negative) return this.valueOf(this.evaluate(operand, env), env);
    return this.each([this.operand(operand, env)], ([value]) => finite(-toNumber(value, env)));
  }

  private call({ name, args, text }: NodeOf<'call'>, env: Env): Result {
    const bound = this.bound(name, env);
    if (bound) return this.applied(bound.value ?? VALUE, args, env);
    const fn = this.functions(name);
    if (fn === undefined) {
      const defined = env.workbook.definedName(name, env.sheet);
      if (defined) return this.applied(this.evaluate(defined, inName(env)), args, env);
      throw new NotComputable(this.unknown(text), '#NAME?');
    }
    if (!('special' in fn)) {
      if (fn.random) this.drewRandom = true;
      return callFunction(fn, args, env);
    }
    checkCount(fn, args.length);
    return fn.special(args, env);
  }

  private applied(callee: Result, nodes: readonly Node[], env: Env): Result {
    if (isError(callee)) throw callee;
    if (!(callee instanceof Lambda)) throw VALUE;
    if (nodes.length < callee.least || nodes.length > callee.most) throw VALUE;
    return callee.call(nodes.map((node) => (node.kind === 'missing' ? undefined : this.evaluate(node, env))));
  }

  private bound(name: string, env: Env): { value: Result | undefined } | undefined {
    const key = name.toLowerCase();
    for (let scope = env.scope; scope; scope = scope.outer) if (scope.name === key) return scope;
    return undefined;
  }

  private name({ name, sheet }: NodeOf<'name'>, env: Env): Result {
    const bound = sheet === undefined ? this.bound(name, env) : undefined;
    if (bound) return bound.value ?? null;
    const index = sheet === undefined ? env.sheet : env.workbook.sheetIndex(sheet);
    if (index < 0) throw REF;
    const defined = env.workbook.definedName(name, index);
    if (!defined && env.workbook.table(name)) {
      return new Reference([tableArea({ kind: 'table', table: name, sections: [], columns: [] }, env)]);
    }
    if (!defined) {
      throw new NotComputable(`there is no name "${name}": check its spelling, or define it`, '#NAME?');
    }
    return this.evaluate(defined, inName(env));
  }

  private cells({ sheets, from, to }: NodeOf<'cells'>, env: Env): Reference {
    const range = placed(from, to, env);
    if (!sheets) return new Reference([{ sheet: env.sheet, ...range }]);
    const [first, last] = [env.workbook.sheetIndex(sheets.first), env.workbook.sheetIndex(sheets.last)];
    if (first < 0 || last < 0) {
      const missing = first < 0 ? sheets.first : sheets.last;
      throw new FormulaError(REF.error, `There is no sheet "${missing}".`);
    }
    const areas: Area[] = [];
    for (let sheet = Math.min(first, last); sheet <= Math.max(first, last); sheet++) areas.push({ sheet, ...range });
    return new Reference(areas);
  }

  private joined({ operator, left, right }: NodeOf<'reference'>, env: Env): Reference {
    const [a, b] = [this.reference(left, env), this.reference(right, env)];
    if (operator === ',') return new Reference([...a.areas, ...b.areas]);
    if (operator === ':') return new Reference([bounding([...a.areas, ...b.areas])]);
    const areas = a.areas.flatMap((one) => b.areas.flatMap((other) => common(one, other) ?? []));
    if (areas.length === 0) throw NULL;
    return new Reference(areas);
  }

  reference(node: Node, env: Env): Reference {
    const result = this.evaluate(node, env);
    if (isError(result)) throw result;
    if (!(result instanceof Reference)) throw VALUE;
    return result;
  }

  private spilled({ areas: [area] }: Reference, env: Env): Reference {
    const spill = env.workbook.spill(area.sheet, area.top, area.left);
    if (!spill) throw REF;
    return new Reference([spill]);
  }

  /** One value of what is there: the cell in the formula's row or column, the first of an array. */
  single(result: Result, env: Env): Scalar {
    if (result instanceof Reference) {
      const { sheet, row, column } = intersected(result, env);
      return env.workbook.cell(sheet, row, column);
    }
    if (isGrid(result)) return result.at(0, 0);
    if (result instanceof Lambda) return new FormulaError('#CALC!');
    return result;
  }

  valueOf(result: Result, env: Env): Scalar | Grid {
    if (result instanceof Reference) {
      const { areas } = result;
      if (areas.length !== 1) throw VALUE;
      const [area] = areas;
      if (area.top === area.bottom && area.left === area.right)
        return env.workbook.cell(area.sheet, area.top, area.left);
      return env.arrays === 'no' ? this.single(result, env) : env.workbook.area(area);
    }
    if (result instanceof Lambda) throw new FormulaError('#CALC!');
    return result;
  }

  grid(result: Result, env: Env): Grid {
    const grids = this.grids(result, env);
    return grids.length === 1 ? grids[0] : inOneColumn(grids);
  }

  grids(result: Result, env: Env): Grid[] {
    if (result instanceof Reference) return result.areas.map((area) => env.workbook.area(area));
    if (result instanceof Lambda) throw VALUE;
    return [isGrid(result) ? result : Matrix.single(result)];
  }

  apply(name: string, args: readonly Result[], env: Env): Result {
    const fn = this.functions(name);
    if (!fn || 'special' in fn) throw new NotComputable(`the function ${name} is not supported here`);
    return callWith(fn, args, env);
  }
}

/** Names are computed as arrays, and their relative references move. */
function inName(env: Env): Env {
  return { ...env, arrays: 'formula', scope: undefined, shifted: true };
}

function placed(from: Corner, to: Corner, env: Env): { top: number; left: number; bottom: number; right: number } {
  let [top, bottom, left, right] = [from.row, to.row, from.column, to.column];
  if (env.shifted) {
    const rows = LAST_ROW + 1;
    const columns = LAST_COLUMN + 1;
    if (!from.rowFixed) top = (top + env.row) % rows;
    if (!to.rowFixed) bottom = (bottom + env.row) % rows;
    if (!from.columnFixed) left = (left + env.column) % columns;
    if (!to.columnFixed) right = (right + env.column) % columns;
  }
  if (top > bottom) [top, bottom] = [bottom, top];
  if (left > right) [left, right] = [right, left];
  return { top, left, bottom, right };
}

/** Implicit intersection. @throws FormulaError #VALUE! where the formula's row or column does not cross the cells */
function intersected({ areas }: Reference, env: Env): { sheet: number; row: number; column: number } {
  if (areas.length !== 1) throw VALUE;
  const [{ sheet, top, left, bottom, right }] = areas;
  const row = top === bottom ? top : env.row >= top && env.row <= bottom ? env.row : undefined;
  const column = left === right ? left : env.column >= left && env.column <= right ? env.column : undefined;
  if (row === undefined || column === undefined) throw VALUE;
  return { sheet, row, column };
}

/** The cells of several areas as one column: what functions of one argument (LARGE, RANK, IRR) make of a union. */
function inOneColumn(grids: readonly Grid[]): Grid {
  const cells: Scalar[] = [];
  for (const grid of grids) grid.each((value) => void cells.push(value));
  return new Matrix(cells.length, 1, cells);
}
