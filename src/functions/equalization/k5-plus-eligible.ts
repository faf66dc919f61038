import { FY_OF_K5_PLUS } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { ZERO } from '../../rules/decimal';
import { impossible } from '../../rules/rule-error';
import {
  hasDays,
  k5PlusDays,
  k5PlusEligible,
  keepsTeachers,
  type K5PlusCommitments,
} from '../../rules/equalization/k5-plus';
import { SCHOOL_WEEKS } from '../../rules/program-cost/k12-plus';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choice, daysOfYear, flag, wholeCount, lawOfYear } from '../runtime/kinds';
import { type Working, n, step, verdict } from '../runtime/working';

const PARAMS = {
  extra_days: required(daysOfYear),
  same_teacher: required(flag),
  teacher_training: required(flag),
  school_wide: required(flag),
  teachers_excepted: optional(wholeCount, ZERO),
  fy: optional(lawOfYear, LAW_OF_SOURCE.k5Plus),
  year_days: optional(daysOfYear),
  week: optional(choice(...SCHOOL_WEEKS), 'five-day'),
};

/** @throws #VALUE! where the additional days are more than those of the whole year */
function commitmentsOf(given: Values<typeof PARAMS>): K5PlusCommitments {
  const { extra_days: extra, year_days: year } = given;
  if (year?.lt(extra)) {
    throw impossible(
      `extra_days (${extra.toString()}) is above year_days (${year.toString()}): the days of the whole year include the additional ones. Check that the two are not swapped.`,
    );
  }
  return {
    extraDays: given.extra_days,
    yearDays: given.year_days,
    week: given.week,
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
    year_days: 'Instructional days of the whole year, which may count in FY23 in place of the additional ones.',
    week: '"five-day" (when left out) or "four-day".',
  },
  returns: 'TRUE or FALSE. #N/A from FY24: K-12 Plus came instead.',
  details: [
    'The last text of 22-13D-2 NMSA 1978 asks for 205 days or 25 additional ones, whichever are fewer, and in a four-day week for 175 or 20. From which year was not read: it is applied to FY23, the last year of the program.',
  ],
  examples: [
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,TRUE,TRUE,TRUE)', value: true, note: 'S1: 25 days are enough.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(24,TRUE,TRUE,TRUE)', value: false, note: 'A day short.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,FALSE,TRUE,TRUE,2)', value: true, note: 'Two teachers are excepted.' },
    { formula: '=NM.K5_PLUS_ELIGIBLE(25,FALSE,TRUE,TRUE,3)', value: false, note: 'No more than two may be.' },
    {
      formula: '=NM.K5_PLUS_ELIGIBLE(20,TRUE,TRUE,TRUE,,"FY23",205)',
      value: true,
      note: '205 days of the year are enough in FY23.',
    },
  ],
};

export const K5_PLUS_ELIGIBLE_WORKING: Working<typeof K5_PLUS_ELIGIBLE> = (given) => {
  const school = commitmentsOf(given);
  const { extraDays, yearDays, week, sameTeacher, teacherTraining, schoolWide, teachersExcepted } = school;
  const least = k5PlusDays(week, given.fy);
  const law = '6.30.12.9 A NMAC';
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  return [
    step(
      least.year
        ? 'Enough additional instructional days before the school year, or days of the year.'
        : 'Enough additional instructional days before the school year.',
      least.year && yearDays
        ? n`${extraDays} ≥ ${least.extra} or ${yearDays} ≥ ${least.year}`
        : n`${extraDays} ≥ ${least.extra}`,
      verdict(hasDays(school, given.fy)),
      least.year ? '22-13D-2 NMSA 1978' : law,
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
