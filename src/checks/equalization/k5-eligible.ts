import type { RoleIn } from '../../kinds';
import { k5PlusDays } from '../../rules/equalization/k5-plus';
import type { Law } from '../../rules/law';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { determined } from '../figure';
import { readYesNo, verdictFindings, verdictOf } from '../kind-verdict';
import { lawOfTable } from '../law-of-table';

const byYear = ({ view }: Case): Law => lawOfTable(view, 'k5Plus');
const ELIGIBLE = verdictOf('k5-plus', 'eligible', readYesNo, byYear);

/** What would make up for a commitment may stand elsewhere: excepted teachers, and in the last year days of the year. */
function showsAll(item: Case<RoleIn<'k5-plus'>>): boolean {
  const days = item.number('days');
  const needed = determined(() => k5PlusDays('five-day', byYear(item)));
  if (!days || !needed || (needed.year && days.lt(needed.extra))) return false;
  return readYesNo(item.text('sameTeacher')) === true || item.at('excepted') !== undefined;
}

/** A school called eligible that misses a commitment, or the other way round. */
export const K5_ELIGIBLE: Check = {
  id: 'k5.eligible',
  title: 'A K-5 Plus school is eligible that keeps all commitments',
  severity: 'error',
  citation: { law: '6.30.12.9 A and B NMAC', source: 'S1, "Program Eligibility"' },
  run: (context) => verdictFindings(K5_ELIGIBLE, casesOf(context, 'k5-plus').filter(showsAll), ELIGIBLE),
};
