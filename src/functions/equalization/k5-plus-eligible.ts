import { FY_OF_K5_PLUS } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isAtLeast } from '../../rules/cell-number';
import { ZERO } from '../../rules/decimal';
import { k5PlusEligible, keepsTeachers, type K5PlusCommitments } from '../../rules/equalization/k5-plus';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, flag, wholeCount, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict } from '../runtime/working';

const PARAMS = {
  extra_days: required(count),
  same_teacher: required(flag),
  teacher_training: required(flag),
  school_wide: required(flag),
  teachers_excepted: optional(wholeCount, ZERO),
  fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus),
};

function commitmentsOf(given: Values<typeof PARAMS>): K5PlusCommitments {
  return {
    extraDays: given.extra_days,
    sameTeacher: given.same_teacher,
    teacherTraining: given.teacher_training,
    schoolWide: given.school_wide,
    teachersExcepted: given.teachers_excepted,
  };
}

export const K5_PLUS_ELIGIBLE = perCell({
  name: 'K5_PLUS_ELIGIBLE',
  citation: {
    law: '6.30.12.9 A and B NMAC',
    source: 'S1, "Program Eligibility"',
    note: "Temporary flexibility under 6.30.12.9 C is the department's to grant and not computed.",
  },
  params: PARAMS,
  result: 'mixed',
  compute: (given) => k5PlusEligible(commitmentsOf(given), given.fy),
});

export const K5_PLUS_ELIGIBLE_DOC: FunctionDoc<typeof K5_PLUS_ELIGIBLE> = {
  area: 'Equalization and local revenue',
  summary: 'Whether a school is eligible for K-5 Plus program units: 25 days and the three other commitments.',
  params: {
    extra_days: 'Additional instructional days before the regular school year.',
    same_teacher: 'TRUE if students keep their teacher and cohort in the following year.',
    teacher_training: 'TRUE if K-5 Plus teachers are trained in how young children learn to read.',
    school_wide: 'TRUE if the program is implemented school-wide.',
    teachers_excepted:
      'Teachers for whom same_teacher cannot be kept and whose salary and training the school pays; at most 2.',
    fy: FY_OF_K5_PLUS,
  },
  returns: 'TRUE or FALSE.',
  examples: [
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,TRUE,TRUE,TRUE)', value: true, note: 'S1: 25 days are enough.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(24,TRUE,TRUE,TRUE)', value: false, note: 'A day short.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,FALSE,TRUE,TRUE,2)', value: true, note: 'Two teachers are excepted.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,FALSE,TRUE,TRUE,3)', value: false, note: 'No more than two may be.' },
  ],
};

export const K5_PLUS_ELIGIBLE_WORKING: Working<typeof K5_PLUS_ELIGIBLE> = (given) => {
  const school = commitmentsOf(given);
  const { extraDays, sameTeacher, teacherTraining, schoolWide, teachersExcepted } = school;
  const least = given.fy.value('k5-plus-extra-days');
  const law = '6.30.12.9 A NMAC';
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  return [
    step(
      'At least twenty-five additional instructional days before the school year.',
      n`${extraDays} ≥ ${least}`,
      verdict(isAtLeast(extraDays, least)),
      law,
    ),
    step(
      'Students stay with their teacher and cohort; a school may except two teachers at most.',
      n`same teacher: ${yes(sameTeacher)}; ${teachersExcepted} excepted, at most ${given.fy.value('k5-plus-teachers-excepted')}`,
      verdict(keepsTeachers(school, given.fy)),
      '6.30.12.9 A and B NMAC',
    ),
    step(
      'Teachers are trained in how young children learn to read.',
      yes(teacherTraining),
      verdict(teacherTraining),
      law,
    ),
    step('The program is school-wide.', yes(schoolWide), verdict(schoolWide), law),
    step(
      'A school is eligible that keeps all four commitments.',
      'all four',
      verdict(k5PlusEligible(school, given.fy)),
    ),
  ];
};
