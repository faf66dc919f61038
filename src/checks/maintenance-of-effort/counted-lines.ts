import { EFFORT_FUNDS, HIGH_COST_FUNDS } from '../../law/effort-codes';
import { ZERO } from '../../rules/decimal';
import { parseAccount } from '../../rules/maintenance-of-effort/account-code';
import { countsByCategory } from '../../rules/maintenance-of-effort/effort';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { sameToTheCent } from '../judgement/rounding';

/** A report on the high cost fund that says beside each line what of it counts. */
export const COUNTED_LINES: Check = {
  id: 'moe.counted-lines',
  title: 'Beside each line of the high cost fund stands what of it counts',
  severity: 'error',
  citation: {
    law: '34 CFR 300.204(e), 300.704(c)',
    source: 'S4, Appendix G, exception 4 and the 24120 Expenditure Report',
  },
  run: (context) => casesOf(context, 'high-cost-report').flatMap(lineFinding),
};

function lineFinding(item: Case<'account' | 'amount' | 'counted'>): Finding[] {
  const account = parseAccount(item.text('account'));
  const [amount, counted] = [item.number('amount'), item.figure('counted')];
  if (!account || !amount || !counted) return [];
  const isKnown = account.fund in HIGH_COST_FUNDS.codes || account.fund in EFFORT_FUNDS.codes;
  if (!isKnown) return [];
  const counts = countsByCategory(account.object, account.jobClass);
  const right = counts ? amount : ZERO;
  if (sameToTheCent(counted.value, right)) return [];
  // A line of which the office counts a part may have its reason.
  if (counts && counted.value.gt(0) && counted.value.lt(amount)) return [];
  const code = `object ${account.object}, job class ${account.jobClass}`;
  const why = counts ? `${code} is on the lists that count as effort` : `${code} is on no list that counts as effort`;
  return [
    findingAt(COUNTED_LINES, item.view, counted, {
      message: `${item.title('counted')} is ${formatMoney(counted.value)} for ${formatMoney(amount)} of this line, but ${why}: it should be ${formatMoney(right)}.`,
      actual: formatMoney(counted.value),
      expected: formatMoney(right),
      value: right.toNumber(),
      amount: counted.value.minus(right).abs().toNumber(),
      fix: { after: right.toNumber(), reason: `${why}.` },
    }),
  ];
}
