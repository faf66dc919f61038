import { Decimal, ONE } from '../../rules/decimal';
import { columnsOf, expectedOf, holds, type Quantity, resultOf, type RowRule, withValue } from './model';

const STEPS = 12;

/**
 * The values of one cell that would make the row hold, the others as they stand: at the precision of its column, whole
 * pupils for a count. Several where the rule's rounding leaves room for more than one cent.
 */
export function valuesThatHold(rule: RowRule, values: readonly Quantity[], column: number): Decimal[] {
  const { decimals, count } = columnsOf(rule)[column];
  const near = column === rule.inputs.length ? exactResult(rule, values) : roots(rule, values, column);
  const found = new Map<string, Decimal>();
  const unit = new Decimal(`1e-${decimals}`);
  for (const root of near) {
    const rounded = root.toDecimalPlaces(decimals);
    // The neighbours too: the table's own rounding hides the last digit.
    for (const step of [0, -1, 1]) {
      const value = rounded.plus(unit.times(step));
      if (count && value.lt(0)) continue;
      if (values[column]?.eq(value)) continue;
      if (!found.has(value.toString()) && holds(rule, withValue(values, column, value))) {
        found.set(value.toString(), value);
      }
    }
  }
  return [...found.values()];
}

function exactResult(rule: RowRule, values: readonly Quantity[]): Decimal[] {
  const expected = expectedOf(rule, values);
  return expected ? [expected] : [];
}

/** Where the rule meets the row's result: Newton's steps from each number of the row, since rules have branches. */
function roots(rule: RowRule, values: readonly Quantity[], column: number): Decimal[] {
  const target = resultOf(rule, values);
  if (target === undefined) return [];
  const miss = (x: Decimal): Decimal | undefined => expectedOf(rule, withValue(values, column, x))?.minus(target);
  const starts: Decimal[] = [];
  for (const start of [values[column], ONE, ...values.slice(0, rule.inputs.length)]) {
    if (start !== undefined && !starts.some((other) => other.eq(start))) starts.push(start);
  }
  const found: Decimal[] = [];
  for (const start of starts) {
    const root = newton(miss, start);
    if (root && !found.some((other) => other.minus(root).abs().lt(1e-9))) found.push(root);
  }
  return found;
}

function newton(miss: (x: Decimal) => Decimal | undefined, start: Decimal): Decimal | undefined {
  let x = start;
  for (let step = 0; step < STEPS; step++) {
    const here = miss(x);
    const there = miss(x.plus(1));
    if (here === undefined || there === undefined) return undefined;
    const slope = there.minus(here);
    if (slope.isZero()) return undefined;
    const next = x.minus(here.div(slope));
    if (next.minus(x).abs().lt(1e-12)) return next;
    x = next;
  }
  return x;
}
