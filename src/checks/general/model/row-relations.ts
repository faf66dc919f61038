import { decimal } from '../../../rules/decimal';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { choicesOf, QUOTIENTS, type Shape } from './row-shapes';
import type { TypedBlock } from './typed-blocks';

/** A column that follows from others in every row, or in every row but one. */
interface Relation {
  readonly result: number;
  readonly inputs: readonly number[];
  readonly shape: Shape;
  /** The one row in which it does not hold. */
  readonly row?: number;
  /** Rows in which it holds. */
  readonly held: number;
  /** How many digits agree, all rows together. */
  readonly digits: number;
}

export type BrokenRelation = Relation & { readonly row: number };

function isBroken(relation: Relation): relation is BrokenRelation {
  return relation.row !== undefined;
}

function columnsOf({ result, inputs }: Relation): string {
  return [result, ...inputs].sort((a, b) => a - b).join();
}

const LEAST_HELD = 4;
/** Digits that must agree in all, and so many different results: one figure over and over shows nothing. */
const LEAST_DIGITS = 12;
const LEAST_DIFFERENT = 3;
/** So many halves of the last digit are rounding on the way, which shows nothing and is no fault. */
const ROUNDED_ON_THE_WAY = 4;
const MOST_DECIMALS = 6;
const MOST_DIGITS_OF_A_FIGURE = 6;

/** What the figures of a column are written to. */
class Column {
  readonly figures: readonly number[];
  readonly decimals: number;

  constructor(
    sheet: SheetSnapshot,
    { rows }: TypedBlock,
    readonly column: number,
  ) {
    this.figures = rows.map((row) => sheet.value(row, column) as number);
    const typed = this.figures.map((figure) => decimal(figure).decimalPlaces());
    this.decimals = Math.min(MOST_DECIMALS, Math.max(...typed));
  }

  /** Half of the last digit, and what a computer's figures are off by. */
  slack(figure: number): number {
    return 0.5 * 10 ** -this.decimals + Math.abs(figure) * 1e-9 + 1e-9;
  }
}

/** What a result may be off by because its inputs were rounded to the cent or so: not counts, which are whole by nature. */
function roundedBefore({ gives }: Shape, inputs: readonly Column[], of: readonly number[]): number {
  const exact = gives(of);
  return inputs.reduce((all, { decimals }, at) => {
    if (decimals === 0) return all;
    const moved = of.map((figure, index) => (index === at ? figure + 0.5 * 10 ** -decimals : figure));
    return all + Math.abs(gives(moved) - exact);
  }, 0);
}

function relationOf(block: TypedBlock, result: Column, inputs: readonly Column[], shape: Shape): Relation | undefined {
  let failed: number | undefined;
  let [held, digits] = [0, 0];
  const different = new Set<number>();
  for (const [index, row] of block.rows.entries()) {
    const printed = result.figures[index];
    const of = inputs.map(({ figures }) => figures[index]);
    // Zeros show nothing: a row of nothing holds to any rule, and one that is out of the rule says 0.
    if (printed === 0 || of.includes(0)) continue;
    const exact = shape.gives(of);
    const slack = result.slack(exact);
    const off = Math.abs(printed - exact);
    if (off > slack && off <= ROUNDED_ON_THE_WAY * slack + roundedBefore(shape, inputs, of)) continue;
    if (off <= slack) {
      held += 1;
      different.add(printed);
      digits += Math.min(MOST_DIGITS_OF_A_FIGURE, Math.max(0, Math.log10(Math.abs(printed) / slack)));
    } else if (failed === undefined) failed = row;
    else return undefined;
  }
  const isRule = held >= LEAST_HELD && digits >= LEAST_DIGITS && different.size >= LEAST_DIFFERENT;
  if (!isRule) return undefined;
  return { result: result.column, inputs: inputs.map(({ column }) => column), shape, row: failed, held, digits };
}

/**
 * Relations between the columns of a block that hold in every row but one, the surest first: those whose result no other
 * relation bears out in all rows.
 */
export function brokenRelations(sheet: SheetSnapshot, block: TypedBlock): BrokenRelation[] {
  const columns = block.columns.map((column) => new Column(sheet, block, column));
  const found: Relation[] = [];
  // Sums and differences across a row are the matter of `general.total`.
  for (const shape of QUOTIENTS) {
    for (const inputs of choicesOf(columns, shape)) {
      for (const result of columns) {
        if (inputs.includes(result)) continue;
        const relation = relationOf(block, result, inputs, shape);
        if (relation) found.push(relation);
      }
    }
  }
  // The same columns hold together in every row: "total = count × rate" is off only by what the rate was rounded to.
  const whole = new Set(found.filter((one) => !isBroken(one)).map(columnsOf));
  const borneOut = new Set(found.flatMap((one) => (isBroken(one) ? [] : [one.result, ...one.inputs])));
  const doubt = ({ result }: Relation): number => Number(borneOut.has(result));
  return found
    .filter(isBroken)
    .filter((one) => !whole.has(columnsOf(one)))
    .sort((a, b) => doubt(a) - doubt(b) || a.shape.inputs - b.shape.inputs || b.digits - a.digits);
}
