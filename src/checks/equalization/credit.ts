import { decimal, type Decimal } from '../../rules/decimal';
import { type Law, LAW_OF_SOURCE, lawOf } from '../../rules/law';
import { lawWithOffice } from '../../rules/office-values';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { yearOf } from './year';

/** A percentage written as 75 in place of 0.75. */
const WHOLE_PERCENT_FROM = 1;

/** The law of the table's year; that of FY17 for a table that names none. */
export function lawOfCredit(view: TableView): Law {
  const year = yearOf(view);
  return year === undefined ? LAW_OF_SOURCE.funding : lawWithOffice(lawOf(year), view.office);
}

/** The credit of the table's year. Undefined where no source knows it. */
export function creditOf(view: TableView): Decimal | undefined {
  const entry = lawOfCredit(view).entry('local-credit');
  return entry && decimal(entry.value);
}

/** A credit for local revenue other than 75 %. */
export const CREDIT_SHARE: Check = {
  id: 'seg.credit',
  title: 'The state takes credit for 75 % of the local revenue',
  severity: 'error',
  citation: {
    law: '22-8-25 NMSA 1978',
    source: 'S2, "Expected Local Share"',
    note: 'The credit of 75 % is that of FY2017.',
  },
  run: (context) => viewsOf(context, 'program-units').flatMap(creditFinding),
};

function creditFinding(view: TableView): Finding[] {
  const at = view.input('credit');
  const credit = creditOf(view);
  if (!at || !credit) return [];
  const share = at.value.gt(WHOLE_PERCENT_FROM) ? at.value.div(100) : at.value;
  // More than all of it is an amount, not a share.
  if (share.eq(credit) || share.gt(1) || share.lt(0)) return [];
  const [actual, expected] = [formatPercent(share), formatPercent(credit)];
  return [
    findingAt(CREDIT_SHARE, view, at, {
      message: `Credit is taken for ${actual} of the local revenue, but the law takes it for ${expected}.`,
      actual,
      expected,
      severity: yearOf(view) === undefined ? 'warning' : 'error',
      fix: { after: credit.toNumber(), reason: `The credit is ${expected} of levy, Impact Aid and forest reserve.` },
    }),
  ];
}
