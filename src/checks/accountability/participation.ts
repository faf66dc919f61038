import { determined } from '../figure';
import { lawOfSheet } from '../law-of-table';
import { type Grade, GRADES, participationGrade } from '../../rules/accountability/participation-grade';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { formatPercent } from '../format';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { labelled } from '../labelled-figure';

const VALUES: LabelledValues = {
  roles: [
    labelled(
      'grade',
      'text',
      ['grade', 'initial grade', 'grade before participation', 'school grade'],
      ['final', 'level'],
    ),
    labelled('rate', 'share', [
      'participation rate',
      'participation',
      'percent tested',
      'tested',
      'share tested',
      'percent of students tested',
    ]),
    labelled('final', 'text', ['final grade', 'adjusted grade', 'grade after participation', 'final school grade']),
  ],
  needed: [['grade', 'rate', 'final']],
  hint: /\b(?:grade|participation|tested)\b/,
};

function isGrade(text: string): text is Grade {
  return (GRADES as readonly string[]).includes(text);
}

function gradeFinding(item: LabelledCase): Finding[] {
  const [grade, final] = ['grade', 'final'].map((role) => item.text(role).toUpperCase());
  const written = item.number('rate');
  if (!written || written.lt(0) || written.gt(100) || !isGrade(grade) || !isGrade(final)) return [];
  const rate = written.gt(1) ? written.div(100) : written;
  const expected = determined(() => participationGrade(grade, rate, lawOfSheet(item, 'accountability')));
  if (!expected || final === expected) return [];
  return labelledFinding(PARTICIPATION, item, 'final', {
    message: `${item.name}: with ${formatPercent(rate)} of the students tested, a school of grade ${grade} is graded ${expected}, not ${final}. Fewer than 95 % tested costs one letter.`,
    actual: final,
    expected,
    fix: {
      after: `=NM.PARTICIPATION_GRADE(${item.ref('grade')},${item.ref('rate')}${written.gt(1) ? '/100' : ''})`,
      reason: `${item.name}: ${formatPercent(rate)} tested make it ${expected}.`,
    },
  });
}

/** A grade that keeps its letter, or loses one, against the share of students tested. */
export const PARTICIPATION: Check = {
  id: 'grades.participation',
  title: 'Fewer than 95 % tested cost a school one letter',
  severity: 'error',
  citation: { law: '20 USC 6311(c)(4)(E)', source: 'S0, "Participation"' },
  run: (context) => labelledCases(context, VALUES).flatMap(gradeFinding),
};
