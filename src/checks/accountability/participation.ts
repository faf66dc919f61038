import type { RoleIn } from '../../kinds';
import { type Grade, GRADES, participationGrade } from '../../rules/accountability/participation-grade';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { determined, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { figureOf, kindFindings } from '../kind-figure';
import { lawOfTable } from '../law-of-table';

type Graded = Case<RoleIn<'participation-grade'>>;

const RATE = figureOf('participation-grade', 'rate');

function isGrade(text: string): text is Grade {
  return (GRADES as readonly string[]).includes(text);
}

function gradeFinding(item: Graded): Finding[] {
  const [grade, final] = (['grade', 'final'] as const).map((role) => item.text(role).toUpperCase());
  const written = item.number('rate');
  if (!written || written.lt(0) || written.gt(100) || !isGrade(grade) || !isGrade(final)) return [];
  const rate = written.gt(1) ? written.div(100) : written;
  const expected = determined(() => participationGrade(grade, rate, lawOfTable(item.view, 'accountability')));
  const at = item.at('final');
  if (!at || !expected || final === expected) return [];
  return [
    findingAt(PARTICIPATION, item.view, at, {
      message: `${item.name}: with ${formatPercent(rate)} of the students tested, a school of grade ${grade} is graded ${expected}, not ${final}. Fewer than 95 % tested costs one letter.`,
      actual: final,
      expected,
      fix: {
        after: `=NM.PARTICIPATION_GRADE(${item.ref('grade')},${item.ref('rate')}${written.gt(1) ? '/100' : ''})`,
        reason: `${item.name}: ${formatPercent(rate)} tested make it ${expected}.`,
      },
    }),
  ];
}

/** A grade that keeps its letter, or loses one, against the share of students tested. */
export const PARTICIPATION: Check = {
  id: 'grades.participation',
  title: 'Fewer than 95 % tested cost a school one letter',
  severity: 'error',
  citation: { law: '20 USC 6311(c)(4)(E)', source: 'S0, "Participation"' },
  run: (context) => {
    const items = casesOf(context, 'participation-grade');
    // A rate in percent is another figure than the share.
    const shares = items.filter((item) => !item.number('rate')?.gt(1));
    return [...kindFindings(PARTICIPATION, shares, RATE), ...items.flatMap(gradeFinding)];
  },
};
