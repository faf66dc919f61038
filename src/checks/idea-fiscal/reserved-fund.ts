import { type LedgerCode, parseCode } from '../../rules/maintenance-of-effort/account-code';
import type { TableKindId } from '../../recognition';
import { casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';

interface ReservedFund {
  readonly id: string;
  readonly title: string;
  readonly kind: TableKindId;
  readonly fund: string;
  readonly citation: Check['citation'];
  readonly why: string;
}

function reservedFund({ fund, kind, why, ...rest }: ReservedFund): Check {
  const check: Check = {
    ...rest,
    severity: 'error',
    run: (context) =>
      casesOf(context, kind).flatMap((item) => {
        const at = item.at('fund');
        const code: LedgerCode | undefined = parseCode(item.text('fund'));
        if (!at || typeof code !== 'object' || code.code === fund) return [];
        return findingAt(check, item.view, at, {
          message: `${item.name}: ${why} is budgeted in fund ${code.code}, but it belongs in fund ${fund} and has to stay there.`,
          actual: code.code,
          expected: fund,
          fix: {
            after: typeof item.content('fund') === 'number' ? Number(fund) : fund,
            reason: `The fund of ${why} is ${fund}.`,
          },
        });
      }),
  };
  return check;
}

/** Private-school money in another fund than its own. */
export const PRIVATE_SCHOOL_FUND = reservedFund({
  id: 'idea.private-school-fund',
  title: 'The private-school share stays in fund 24115',
  kind: 'proportionate-share',
  fund: '24115',
  citation: {
    law: '34 CFR 300.133 and 300.144; Uniform Chart of Accounts',
    source: 'S4, "Private School Proportionate Share" and Objective Seven',
    note: 'One list of S4 prints 25115',
  },
  why: 'the private-school share',
});

/** Early intervening services budgeted in, or moved to, another fund than their own. */
export const CEIS_FUND = reservedFund({
  id: 'idea.ceis-fund',
  title: 'Early intervening services stay in fund 24112',
  kind: 'ceis',
  fund: '24112',
  citation: {
    law: '34 CFR 300.226 and 300.646; Uniform Chart of Accounts',
    source: 'S4, "Mandatory Coordinated Early Intervening Services"',
    note: 'A budget adjustment request may not transfer them to another fund',
  },
  why: 'the reserve for early intervening services',
});
