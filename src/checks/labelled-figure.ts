import type { Decimal } from '../rules/decimal';
import type { InputRole, NumberKind } from '../kinds/kind';
import type { Check } from './check';
import type { Finding } from './finding';
import { formatCount, formatMoney, formatPercent } from './format';
import { type LabelledCase, labelledFinding } from './labelled-cases';
import { NOISE, roundingOf } from './judgement/rounding';

/** A role of labelled values, told by its words. */
export function labelled(
  role: string,
  number: NumberKind,
  labels: readonly string[],
  not: readonly string[] = [],
): InputRole {
  return { role, title: role, what: role, labels, not, number };
}

/** A value that follows from others of the same row or block. */
export interface LabelledFigure {
  readonly role: string;
  readonly number: 'money' | 'count' | 'share';
  /** Why it is so, to stand before the figure: "a quarter of the enrollment is". */
  readonly why: string;
  compute(item: LabelledCase): Decimal | undefined;
  formula?(item: LabelledCase): string;
}

const LEAST_DECIMALS = 2;

/** Half of the last digit that is written; dollars without cents are whole dollars. */
function rounding(printed: Decimal, number: LabelledFigure['number']): number {
  if (number === 'money') return roundingOf(printed);
  return 0.5 * 10 ** -Math.max(LEAST_DECIMALS, printed.decimalPlaces()) + NOISE;
}

export function shownFigure(value: Decimal, number: LabelledFigure['number']): string {
  if (number === 'money') return formatMoney(value);
  return number === 'share' ? formatPercent(value) : formatCount(value.toDecimalPlaces(6));
}

/** The finding of a value that does not follow; none where it does, or where one of them is missing. */
export function labelledMisfit(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  item: LabelledCase,
  figure: LabelledFigure,
): Finding[] {
  const printed = item.number(figure.role);
  const exact = printed && figure.compute(item);
  if (!exact) return [];
  const gap = printed.minus(exact).abs();
  if (gap.lte(rounding(printed, figure.number))) return [];
  const [actual, expected] = [shownFigure(printed, figure.number), shownFigure(exact, figure.number)];
  const said = `${figure.why} ${expected}`;
  return labelledFinding(check, item, figure.role, {
    message: `${item.name}: ${item.title(figure.role)} is ${actual}, but ${said}.`,
    actual,
    expected,
    value: exact.toNumber(),
    ...(figure.number === 'money' && { amount: gap.toNumber() }),
    fix: { after: figure.formula?.(item) ?? exact.toNumber(), reason: `${item.name}: ${said}.` },
  });
}
