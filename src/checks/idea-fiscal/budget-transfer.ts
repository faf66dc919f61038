import { parseCode } from '../../rules/maintenance-of-effort/account-code';
import { type Case, casesOf, type CellAt } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding, Severity } from '../finding';
import { formatMoney } from '../format';

interface Reserved {
  readonly what: string;
  readonly severity: Severity;
  readonly unless: string;
}

/** What is left of the private-school share may go back to 24106 once its period is over: a warning, not an error. */
const PRIVATE: Reserved = {
  what: 'the private-school share',
  severity: 'warning',
  unless: ' Only what is unused after 24 months may be transferred to 24106.',
};

/** Funds whose money has to stay where it is; one list of S4 prints 25115 for the private-school share. */
const RESERVED: Readonly<Record<string, Reserved>> = {
  24112: { what: 'early intervening services', severity: 'error', unless: '' },
  24115: PRIVATE,
  25115: PRIVATE,
};

/** Money moved out of a fund that the law reserves. */
export const BUDGET_TRANSFER: Check = {
  id: 'idea.budget-transfer',
  title: 'Money reserved for early intervening services and private schools is not moved to other funds',
  severity: 'error',
  citation: {
    law: '34 CFR 300.133, 300.144, 300.226 and 300.646; Uniform Chart of Accounts',
    source: 'S4, "Mandatory Coordinated Early Intervening Services", "Private School Proportionate Share"',
  },
  run: (context) => casesOf(context, 'budget-transfer').flatMap((item) => [...moved(item), ...decreased(item)]),
};

function codeOf(item: Case, role: string): string | undefined {
  const code = parseCode(item.text(role));
  return typeof code === 'object' ? code.code : undefined;
}

function finding(item: Case, at: CellAt, fund: string, to: string | undefined): Finding {
  const amount = item.number('amount') ?? item.number('decrease');
  const moves = amount ? formatMoney(amount) : 'an amount';
  const { what, severity, unless } = RESERVED[fund];
  return findingAt(BUDGET_TRANSFER, item.view, at, {
    message: `Row ${(item.row ?? 0) + 1} moves ${moves} out of fund ${fund}${to ? ` into ${to}` : ''}. The money of ${what} has to stay in its fund: a budget adjustment may not transfer it.${unless}`,
    severity,
    actual: fund,
    expected: `no transfer out of fund ${fund}`,
    ...(amount && { amount: amount.abs().toNumber() }),
  });
}

function moved(item: Case): Finding[] {
  const [from, to] = [codeOf(item, 'fromFund'), codeOf(item, 'toFund')];
  const at = item.at('fromFund');
  if (!at || !from || !(from in RESERVED) || from === to || item.number('amount')?.isZero()) return [];
  return [finding(item, at, from, to)];
}

/** A line of its own takes the money: within the fund another line may add as much again. */
function decreased(item: Case): Finding[] {
  const fund = codeOf(item, 'fund');
  const at = item.at('decrease');
  if (!at || !fund || !(fund in RESERVED) || !item.number('decrease')?.abs().gt(0)) return [];
  return netOf(item, fund) < 0 ? [finding(item, at, fund, undefined)] : [];
}

function netOf({ view }: Case, fund: string): number {
  return view.rows('data').reduce((net, { row }) => {
    const code = parseCode(view.text(row, view.column('fund')));
    if (typeof code !== 'object' || code.code !== fund) return net;
    const [increase, decrease] = ['increase', 'decrease'].map(
      (role) => view.number(row, view.column(role))?.abs().toNumber() ?? 0,
    );
    return net + increase - decrease;
  }, 0);
}
