import { Decimal, decimal } from '../rules/decimal';
import { RuleError } from '../rules/rule-error';
import { type Held, valueOf } from './compute';
import { type CellOf, cellsIn, type Equation, keyOf } from './equation';
import type { Pattern, KindDescription } from './kind';

const known = new WeakMap<KindDescription, readonly Pattern[]>();

/**
 * How a kind's columns hang together: what its description says of it, and, where that says nothing, its equations: what
 * a check holds a figure to tells as well which column the figure is.
 */
export function patternsOf(kind: KindDescription): readonly Pattern[] {
  const before = known.get(kind);
  if (before) return before;
  const given = kind.patterns ?? [];
  const equations = given.length > 0 ? [] : Object.entries(kind.equations ?? {});
  const patterns = [...given, ...equations.flatMap(([role, equation]) => byEquation(kind, role, equation))];
  known.set(kind, patterns);
  return patterns;
}

function numberOf(kind: KindDescription, name: string): string | undefined {
  return kind.columns.find(({ role }) => role === name)?.number;
}

const IN_WORDS = new Set<string | undefined>(['text', 'code', 'year', 'yes-no', undefined]);

/** Only of figures and dates, all of one row: what words say, and what stands in other rows, is not counted in digits. */
function byEquation(kind: KindDescription, result: string, { of, telling }: Equation): Pattern[] {
  const cells = cellsIn(of);
  const isOfRow = ({ role, before, back, all }: CellOf): boolean =>
    !before && back === undefined && !all && !IN_WORDS.has(numberOf(kind, role));
  if (IN_WORDS.has(numberOf(kind, result)) || !cells.every(({ cell, needed }) => isOfRow(cell) || !needed)) return [];
  const taken = cells.filter(({ cell }) => isOfRow(cell));
  const keys = taken.map(({ cell }) => keyOf(cell));
  return [
    {
      result,
      of: taken.map(({ cell }) => cell.role),
      optional: taken.filter(({ needed }) => !needed).map(({ cell }) => cell.role),
      ...(telling && { telling }),
      ...(numberOf(kind, result) === 'date' && { exact: true }),
      gives: (...values) => figureOf(of, keys, values),
    },
  ];
}

function figureOf(of: Equation['of'], keys: readonly string[], values: readonly number[]): number {
  const hold = (cell: CellOf): Held => {
    const value = values[keys.indexOf(keyOf(cell))] as number | undefined;
    return value === undefined ? undefined : decimal(value);
  };
  try {
    const value = valueOf(of, hold);
    return value instanceof Decimal ? value.toNumber() : NaN;
  } catch (error) {
    if (error instanceof RuleError) return NaN;
    throw error;
  }
}
