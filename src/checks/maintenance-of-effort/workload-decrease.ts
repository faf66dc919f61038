import { Decimal, sum, ZERO } from '../../rules/decimal';
import { workloadCost, workloadReduction } from '../../rules/maintenance-of-effort/workload';
import { type Case, casesByTable, formulaOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { lawOfRow, LEVELS, workloadOf, workloadsBefore, yearOf } from './workload-case';
import { THREE_HALF_CENTS } from '../judgement/rounding';

/** A decrease that does not follow from the costs of two years, or an increase carried as a negative exception. */
export const WORKLOAD_DECREASE: Check = {
  id: 'moe.workload-decrease',
  title: 'A decrease is what the workload cost fell by, and never below zero',
  severity: 'error',
  citation: { law: '34 CFR 300.204(b)', source: 'S4, Appendix G, workload reduction worksheet, "Decrease"' },
  run(context) {
    return [
      ...casesByTable(context, 'workload-reduction').flatMap((rows) => {
        const before = workloadsBefore(rows);
        return rows.flatMap((item, index) => decreaseFinding(item, before[index]));
      }),
      ...viewsOf(context, 'workload-reduction').flatMap(carriedFindings),
    ];
  },
};

/** The cost as it stands, so that a wrong cost is not told twice; else from the membership. */
function costOf(item: Case): Decimal | undefined {
  const printed = item.number('extended');
  if (printed) return printed;
  const workload = workloadOf(item);
  const value = item.number('unitValue');
  return workload && value && workloadCost(workload, value, lawOfRow(yearOf(item)));
}

function decreaseFinding(item: Case, before: Case | undefined): Finding[] {
  const printed = item.figure('decrease');
  const prior = before && costOf(before);
  const cost = costOf(item);
  if (!printed || !before || !prior || !cost) return [];
  const change = prior.minus(cost);
  const expected = workloadReduction(prior, cost);
  // The worksheet prints an increase in parentheses: no exception is made of it by that.
  const shown = [expected, ...(change.lt(0) ? [change] : [])];
  if (shown.some((value) => printed.value.minus(value).abs().lte(THREE_HALF_CENTS))) return [];
  const complete = [before, item].every((one) => [...LEVELS, 'unitValue'].every((role) => one.number(role)));
  const refs = (one: Case): string[] => [...LEVELS, 'unitValue'].map((role) => one.ref(role));
  return [
    findingAt(WORKLOAD_DECREASE, item.view, printed, {
      message: `${item.name}: the decrease is ${formatMoney(printed.value)}, but the workload cost went from ${formatMoney(prior)} to ${formatMoney(cost)}: ${expected.isZero() ? 'that is no decrease' : `a decrease of ${formatMoney(expected)}`}.`,
      actual: formatMoney(printed.value),
      expected: formatMoney(expected),
      fix: {
        after: complete ? formulaOf('WORKLOAD_REDUCTION', ...refs(before), ...refs(item)) : expected.toNumber(),
        reason: `${item.name}: the decrease is the prior year’s cost less this year’s, and never below zero.`,
      },
    }),
  ];
}

/** A total of decreases in which increases were counted against them. */
function carriedFindings(view: TableView): Finding[] {
  const column = view.column('decrease');
  if (column === undefined) return [];
  const decreases = view.rows('data').flatMap(({ row }) => view.number(row, column) ?? []);
  const allowed = sum(decreases.map((decrease) => Decimal.max(ZERO, decrease)));
  return view.rows('total', 'grand-total').flatMap(({ row }) => {
    const printed = view.number(row, column);
    if (!printed || allowed.eq(sum(decreases)) || printed.minus(sum(decreases)).abs().gt(THREE_HALF_CENTS)) return [];
    return findingAt(
      WORKLOAD_DECREASE,
      view,
      { row, column },
      {
        message: `The total of decreases, ${formatMoney(printed)}, takes increases off. A year whose workload grew makes no exception and lowers none: the decreases add up to ${formatMoney(allowed)}.`,
        actual: formatMoney(printed),
        expected: formatMoney(allowed),
        fix: { after: allowed.toNumber(), reason: 'Increases are not taken off the decreases.' },
      },
    );
  });
}
