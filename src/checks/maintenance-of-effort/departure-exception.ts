import { type Decimal, sum, ZERO } from '../../rules/decimal';
import { parseAccount } from '../../rules/maintenance-of-effort/account-code';
import { departureException } from '../../rules/maintenance-of-effort/departure';
import { countsByCategory, DEFAULT_FUNDS } from '../../rules/maintenance-of-effort/effort';
import { departureReasonIn } from '../../rules/words/departure-reason';
import { type Case, casesOf, formulaOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type InputCell, type TableView, viewsOf } from '../table-view';
import { reasonNotAllowed } from './departure-reason';
import { exceeds } from '../judgement/rounding';

/** The reason stands for any that the law allows where the sheet names none. */
const ALLOWED = 'Resignation';

/** An exception for staff who left that the law does not allow, or that is above the salary that documents it. */
export const DEPARTURE_EXCEPTION: Check = {
  id: 'moe.departure-exception',
  title: 'An exception for departed staff is allowed and documented',
  severity: 'error',
  citation: {
    law: '34 CFR 300.204(a)',
    source: 'S4, Appendix G, "Voluntary Departure of Personnel", Examples 1–4',
    note: 'Only salaries of the categories that count as effort make an exception, less that of a replacement',
  },
  run: (context) => [
    ...casesOf(context, 'payroll-exception').flatMap(inList),
    ...viewsOf(context, 'payroll-exception').flatMap(inSummary),
  ],
};

/**
 * The salary of a row, where it counts as effort; undefined where its account cannot be read. A list without accounts is of
 * staff whose pay counts.
 */
function counted(item: Case): Decimal | undefined {
  if (!item.at('account')) return item.number('amount');
  const account = parseAccount(item.text('account'));
  const amount = item.number('amount');
  if (!account || !amount) return undefined;
  const counts = DEFAULT_FUNDS.includes(account.fund) && countsByCategory(account.object, account.jobClass);
  return counts ? amount : ZERO;
}

interface Claim {
  readonly view: TableView;
  readonly claimed: InputCell;
  readonly name: string;
  readonly salary: Decimal;
  readonly allowed: Decimal;
  readonly reason: string;
  readonly formula: string | undefined;
}

function findingOf({ view, claimed, name, salary, allowed, reason, formula }: Claim): Finding[] {
  if (!exceeds(claimed.value, allowed)) return [];
  const known = departureReasonIn(reason);
  const why =
    known && !known.allowed
      ? `a ${known.reason.toLowerCase()} is no voluntary departure and makes no exception`
      : salary.isZero()
        ? 'its account is not among the salaries that count as effort, so nothing can be excepted'
        : `the documented salary, less that of a replacement, is ${formatMoney(allowed)}`;
  return [
    findingAt(DEPARTURE_EXCEPTION, view, claimed, {
      message: `${name}: an exception of ${formatMoney(claimed.value)} is claimed, but ${why}.`,
      actual: formatMoney(claimed.value),
      expected: formatMoney(allowed),
      fix: { after: formula ?? allowed.toNumber(), reason: `${name}: the exception that the documents allow.` },
    }),
  ];
}

/** A list with a departure a row. */
function inList(item: Case): Finding[] {
  const claimed = item.figure('exception');
  const salary = counted(item);
  if (!claimed || !salary) return [];
  const reason = item.text('reason');
  const allowed = departureException(
    salary,
    item.number('replacement') ?? ZERO,
    departureReasonIn(reason)?.reason ?? ALLOWED,
  );
  const formula =
    salary.isZero() || !departureReasonIn(reason)?.allowed
      ? undefined
      : formulaOf(
          'DEPARTURE_EXCEPTION',
          item.ref('amount'),
          item.number('replacement') ? item.ref('replacement') : '0',
          `"${departureReasonIn(reason)?.reason ?? ''}"`,
        );
  return findingOf({ view: item.view, claimed, name: item.name, salary, allowed, reason, formula });
}

/** One employee's payroll summary, with what is claimed beside it. */
function inSummary(view: TableView): Finding[] {
  const claim = view.input('exception');
  if (!claim || view.column('exception') !== undefined) return [];
  const salaries = view.rows('data').flatMap(({ row }) => {
    const account = parseAccount(view.text(row, view.column('account')));
    const amount = view.number(row, view.column('amount'));
    if (!account || !amount) return [];
    return DEFAULT_FUNDS.includes(account.fund) && countsByCategory(account.object, account.jobClass) ? [amount] : [];
  });
  const salary = sum(salaries);
  const reason = reasonNotAllowed(view)?.reason.reason ?? ALLOWED;
  const allowed = departureException(salary, view.input('replacement')?.value ?? ZERO, reason);
  return findingOf({
    view,
    claimed: claim,
    name: view.table.sheet,
    salary,
    allowed,
    reason,
    formula: undefined,
  });
}
