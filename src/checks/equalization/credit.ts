import { LOCAL_CREDIT } from '../../law/parameters/equalization';
import { CREDIT } from '../../rules/equalization/equalization-guarantee';
import { entryFor } from '../../rules/parameter';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { yearOf } from './year';

/** A percentage written as 75 in place of 0.75. */
const WHOLE_PERCENT_FROM = 1;

/** Whether the credit of 75 % is known for the table's year: it is that of FY17, and of a table that names no year. */
export function mayCredit(view: TableView): boolean {
  const year = yearOf(view);
  return year === undefined || entryFor(LOCAL_CREDIT, year) !== undefined;
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
  if (!at || !mayCredit(view)) return [];
  const share = at.value.gt(WHOLE_PERCENT_FROM) ? at.value.div(100) : at.value;
  // More than all of it is an amount, not a share.
  if (share.eq(CREDIT) || share.gt(1) || share.lt(0)) return [];
  const [actual, expected] = [formatPercent(share), formatPercent(CREDIT)];
  return [
    findingAt(CREDIT_SHARE, view, at, {
      message: `Credit is taken for ${actual} of the local revenue, but the law takes it for ${expected}.`,
      actual,
      expected,
      severity: yearOf(view) === undefined ? 'warning' : 'error',
      fix: { after: CREDIT.toNumber(), reason: `The credit is ${expected} of levy, Impact Aid and forest reserve.` },
    }),
  ];
}
