import { isoDate } from '../rules/calendar';
import { Decimal } from '../rules/decimal';
import { RuleError } from '../rules/rule-error';
import type { CellValue } from '../workbook/snapshot';
import { type Case, type CellAt, MOST_TYPED_DECIMALS } from './case';
import type { Check } from './check';
import { valuesThatHold } from './explain/solve';
import { ALONE, type Quantity, type RowRule, type RuledColumn, withValue } from './explain/model';
import type { Explanation, Finding, Severity } from './finding';
import { formatCount, formatMoney, formatPercent } from './format';
import { CENTS, NOISE } from './judgement/rounding';

/** A figure that follows from others of the same case. */
export interface Figure {
  readonly role: string;
  /** The roles that it follows from, in the order in which `compute` gets them. */
  readonly inputs: readonly string[];
  /** Undefined where the rule says nothing, as when an input is missing. */
  compute(inputs: readonly Quantity[], item: Case): Quantity;
  /** The formula that computes it; undefined where a value is all that can be offered. */
  formula?(item: Case): string | undefined;
  /** How far, beyond its own rounding, the sheet's rounding on the way may take it. */
  readonly slack?: number;
  /** Inputs that something else bears out: they are not looked at for a misprint. */
  readonly borneOut?: readonly string[];
}

export interface Misfit {
  readonly printed: Decimal;
  readonly exact: Decimal;
}

/** So many whole amounts in a column, and it is kept in whole dollars. */
const WHOLE_DOLLARS_FROM = 3;
/** What doubles may be off by of a large figure: far less than a cent of the state's whole appropriation. */
const NOISE_OF_FIGURE = 1e-12;

function decimalsOf(item: Case, role: string, printed: Decimal): number {
  const { count, mostTyped } = item.typedFigures(role);
  if (item.numberKind(role) === 'money') {
    const whole = count >= WHOLE_DOLLARS_FROM && mostTyped === 0;
    return whole && printed.isInteger() ? 0 : CENTS;
  }
  return Math.max(1, printed.decimalPlaces() > MOST_TYPED_DECIMALS ? MOST_TYPED_DECIMALS : mostTyped);
}

/** Half of the last digit that is written. */
function toleranceOf(item: Case, figure: Figure, printed: Decimal, exact: Decimal): Decimal {
  return new Decimal(`5e-${decimalsOf(item, figure.role, printed) + 1}`)
    .plus(figure.slack ?? 0)
    .plus(Decimal.max(NOISE, exact.abs().times(NOISE_OF_FIGURE)));
}

/** What the rule gives; undefined where it refuses: what is impossible or undetermined is another check's matter. */
export function determined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/** The figure as it stands and as it should be; undefined where one of them is missing. */
function compared(item: Case, figure: Figure): Misfit | undefined {
  const printed = item.number(figure.role);
  if (!printed) return undefined;
  const exact = determined(() =>
    figure.compute(
      figure.inputs.map((role) => item.number(role)),
      item,
    ),
  );
  return exact && { printed, exact };
}

function holds(item: Case, figure: Figure, { printed, exact }: Misfit): boolean {
  return printed
    .minus(exact)
    .abs()
    .lte(toleranceOf(item, figure, printed, exact));
}

/** The figure as it stands and as it should be; undefined where it holds, or where one of them is missing. */
export function misfit(item: Case, figure: Figure): Misfit | undefined {
  const found = compared(item, figure);
  return found && !holds(item, figure, found) ? found : undefined;
}

export interface Compared {
  readonly item: Case;
  readonly found: Misfit;
  readonly right: boolean;
}

/** The cases in which the rule gives a figure and the sheet has one. */
export function judgedBy(items: readonly Case[], figure: Figure): Compared[] {
  return items.flatMap((item) => {
    const found = compared(item, figure);
    return found ? [{ item, found, right: holds(item, figure, found) }] : [];
  });
}

/** A figure as people read it: dollars with cents, counts plain, ratios to four decimals, units and indices too, below one to six. */
export function shownAs(item: Case, role: string, value: Decimal): string {
  switch (item.numberKind(role)) {
    case 'money':
      return formatMoney(value);
    case 'share':
      return formatPercent(value);
    case 'date':
      return isoDate(value.toNumber());
    case 'ratio':
      return value.toDecimalPlaces(4).toString();
    case 'rate':
      return formatCount(value.toDecimalPlaces(value.abs().lt(1) ? 6 : 4));
    default:
      return formatCount(value.toDecimalPlaces(4));
  }
}

export interface Said {
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  /** A formula is text beginning with "=". */
  readonly fix?: { readonly after: string | CellValue; readonly reason: string };
  readonly explanations?: readonly Explanation[];
  readonly severity?: Severity;
  readonly value?: number;
  readonly amount?: number;
}

/** A finding at a cell, with the change of that cell where there is one. */
export function findingAt(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  view: Case['view'],
  at: CellAt,
  { fix, explanations, severity, ...said }: Said,
): Finding {
  const change = fix && {
    sheet: view.table.sheet,
    row: at.row,
    column: at.column,
    before: view.content(at.row, at.column),
    ...fix,
  };
  return {
    check: check.id,
    severity: severity ?? check.severity,
    place: view.place(at.row, at.column),
    citation: check.citation,
    ...said,
    ...(explanations && explanations.length > 0 ? { explanations } : {}),
    ...(change && change.after !== change.before ? { fix: [change] } : {}),
  };
}

const MOST_EXPLANATIONS = 4;
/** A misprinted number is of the size of the right one. */
const OUT_OF_SCALE = 20;

function ruledColumn(item: Case, role: string): RuledColumn {
  const count = item.numberKind(role) === 'count';
  return {
    column: item.at(role)?.column ?? -1,
    title: item.title(role),
    count,
    decimals: count ? Math.min(CENTS, item.typedFigures(role).mostDecimals) : CENTS,
  };
}

function inScale(before: Decimal, after: Decimal): boolean {
  if (after.lt(0)) return false;
  if (before.isZero() || after.isZero()) return true;
  const times = after.div(before);
  return times.lte(OUT_OF_SCALE) && times.gte(1 / OUT_OF_SCALE);
}

export interface Implied {
  readonly role: string;
  readonly at: CellAt;
  readonly before: Decimal;
  /** The likeliest first; several where rounding leaves room. */
  readonly values: readonly Decimal[];
}

/** What each typed input would have to be for the figure to hold as it is printed. */
export function impliedInputs(item: Case, figure: Figure, { printed, exact }: Misfit): Implied[] {
  const values = [...figure.inputs.map((role) => item.number(role)), printed];
  const rule: RowRule = {
    inputs: figure.inputs.map((role) => ruledColumn(item, role)),
    result: ruledColumn(item, figure.role),
    tolerance: toleranceOf(item, figure, printed, exact),
    expected: (inputs) => determined(() => figure.compute(inputs, item)),
  };
  return figure.inputs.flatMap((role, index) => {
    const at = item.at(role);
    const before = values[index];
    if (!at || !before || item.isFormula(role) || figure.borneOut?.includes(role)) return [];
    // Where the rule says nothing the figure does not hold either.
    const implied = valuesThatHold(rule, values, index).filter(
      (value) => inScale(before, value) && rule.expected(withValue(values, index, value)) !== undefined,
    );
    return implied.length > 0 ? [{ role, at, before, values: implied }] : [];
  });
}

/** Where more figures of a column are wrong, its cells are looked through for a reason at these first ones only. */
const MOST_EXPLAINED = 200;
const explained = new WeakMap<Case['view'], Map<string, number>>();

/** Counts the figures of a column that were looked into in this run. */
function mayExplain({ view }: Case, { role }: Figure): boolean {
  const counts = explained.get(view) ?? new Map<string, number>();
  explained.set(view, counts);
  const count = (counts.get(role) ?? 0) + 1;
  counts.set(role, count);
  return count <= MOST_EXPLAINED;
}

/**
 * The single typed cells that would make the figure hold as it is printed; undefined where none was looked for.
 * @param borneOut what else shows that the figure is right and an input wrong: then the only input there is, with the
 *   only value, is offered as a change
 */
export function explanationsOf(
  item: Case,
  figure: Figure,
  found: Misfit,
  borneOut?: string,
): Explanation[] | undefined {
  if (!mayExplain(item, figure)) return undefined;
  const implied = impliedInputs(item, figure, found);
  const isDecided = borneOut !== undefined && implied.length === 1 && implied[0].values.length === 1;
  return implied.slice(0, MOST_EXPLANATIONS).map(({ role, at, before, values }) => ({
    place: item.place(at),
    printed: shownAs(item, role, before),
    implied: shownAs(item, role, values[0]),
    value: values[0].toNumber(),
    evidence: borneOut ?? ALONE,
    ...(isDecided && {
      change: {
        sheet: item.view.table.sheet,
        ...at,
        before: item.view.content(at.row, at.column),
        after: values[0].toNumber(),
        reason: `${item.name}: ${borneOut}.`,
      },
    }),
  }));
}

/** The finding for a figure that does not follow: what it is, what it should be, the formula, the cells that explain it. */
export function misfitFinding(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  item: Case,
  figure: Figure,
  found: Misfit,
  said: Partial<Said> & { readonly why: string },
): Finding {
  const { why, ...given } = said;
  const at = item.at(figure.role) as CellAt;
  const actual = shownAs(item, figure.role, found.printed);
  const expected = shownAs(item, figure.role, found.exact);
  const value = item.numberKind(figure.role) === 'money' ? found.exact.toDecimalPlaces(CENTS) : found.exact;
  const explanations = given.explanations ?? explanationsOf(item, figure, found);
  const open = explanations
    ? ''
    : ` More than ${MOST_EXPLAINED} figures of this column are off: a single cell that would explain it was not looked for here.`;
  const message = given.message ?? `${item.name}: ${item.title(figure.role)} is ${actual}, but ${why} ${expected}.`;
  return findingAt(check, item.view, at, {
    actual,
    expected,
    value: value.toNumber(),
    ...(item.numberKind(figure.role) === 'money' && { amount: found.printed.minus(value).abs().toNumber() }),
    fix: {
      after: figure.formula?.(item) ?? value.toNumber(),
      reason: `${item.name}: ${why} ${expected}.`,
    },
    ...given,
    message: `${message}${open}`,
    explanations,
  });
}

/** A check whose whole matter is one figure of some kinds of tables. */
export function figureFindings(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  items: readonly Case[],
  figure: Figure,
  why: string,
): Finding[] {
  const judged = judgedBy(items, figure);
  // What stands once for all rows is right where some row holds by it.
  const views = new Set(judged.flatMap(({ item, right }) => (right ? [item.view] : [])));
  return judged.flatMap(({ item, found, right }) => {
    if (right) return [];
    const shared = views.has(item.view) ? figure.inputs.filter((role) => item.isShared(role)) : [];
    const borneOut = [...(figure.borneOut ?? []), ...shared];
    return [misfitFinding(check, item, { ...figure, borneOut }, found, { why })];
  });
}
