import { FY_OF_PLAN } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast } from '../../rules/cell-number';
import { GRADES, participationGrade } from '../../rules/accountability/participation-grade';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, share, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict, words } from '../runtime/working';

export const PARTICIPATION_GRADE = perCell({
  name: 'PARTICIPATION_GRADE',
  citation: {
    law: 'New Mexico ESSA state plan; 20 U.S.C. 6311(c)(4)(E)',
    source: 'S0, indicators and summative rating',
    note: 'The plan applies the rule to the school as a whole, not to each subgroup.',
  },
  params: {
    grade: required(choice(...GRADES)),
    participation_rate: required(share),
    fy: optional(lawOfYear, LAW_OF_SOURCE.accountability),
  },
  result: 'text',
  compute: ({ grade, participation_rate, fy }) => participationGrade(grade, participation_rate, fy),
});

export const PARTICIPATION_GRADE_DOC: FunctionDoc<typeof PARTICIPATION_GRADE> = {
  area: 'Accountability and deadlines',
  summary:
    'A school’s letter grade after the participation rule: one letter lower when fewer than 95 percent were tested.',
  params: {
    grade: 'Letter grade before the rule: A, B, C, D or F.',
    participation_rate: 'Students tested as a share of those who should be: 95 % is 0.95.',
    fy: FY_OF_PLAN,
  },
  returns: 'A, B, C, D or F. Exactly 95 percent keeps the grade; an F stays an F.',
  examples: [
    { formula: '=NM.PARTICIPATION_GRADE("A",0.949)', value: 'B' },
    { formula: '=NM.PARTICIPATION_GRADE("A",0.95)', value: 'A', note: 'Exactly at the threshold.' },
    { formula: '=NM.PARTICIPATION_GRADE("F",0.5)', value: 'F' },
  ],
};

export const PARTICIPATION_GRADE_WORKING: Working<typeof PARTICIPATION_GRADE> = ({ grade, participation_rate, fy }) => {
  const enough = isAtLeast(participation_rate, fy.value('participation-rate'));
  return [
    step(
      'At least 95 percent of the students are tested.',
      n`${participation_rate} ≥ ${fy.value('participation-rate')}`,
      verdict(enough),
    ),
    step(
      enough ? 'The grade stays.' : 'The grade is one letter lower; an F stays an F.',
      grade,
      words(participationGrade(grade, participation_rate, fy)),
    ),
  ];
};
