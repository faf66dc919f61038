import { departureReasonIn } from '../../rules/words/departure-reason';
import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import { formatMoney } from '../format';

/** A list of exceptions with a departure in it that makes none. */
export const EXCEPTIONS_LIST: Check = {
  id: 'moe.exceptions-list',
  title: 'A list of exceptions counts only departures that the law allows',
  severity: 'error',
  citation: { law: '34 CFR 300.204(a)', source: 'S4, Appendix G, "Voluntary Departure of Personnel", Example 4' },
  run: (context) =>
    casesOf(context, 'moe-exceptions').flatMap((item) => {
      const amount = item.figure('amount');
      const reason = (['type', 'description'] as const)
        .map((role) => departureReasonIn(item.text(role)))
        .find((one) => one && !one.allowed);
      if (!amount?.value.gt(0) || !reason) return [];
      const said = item.text('description') || item.text('type');
      return findingAt(EXCEPTIONS_LIST, item.view, amount, {
        message: `${formatMoney(amount.value)} is listed as an exception for "${said}", but a ${reason.reason.toLowerCase()} is no voluntary departure and makes no exception. The sum of the list is too high by it.`,
        actual: formatMoney(amount.value),
        expected: '0.00',
        value: 0,
        amount: amount.value.toNumber(),
        fix: { after: 0, reason: `A ${reason.reason.toLowerCase()} makes no exception.` },
      });
    }),
};
