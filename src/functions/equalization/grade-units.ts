import { LAW_OF_SOURCE } from '../../rules/law';
import { type Grade, gradeParameter } from '../../rules/equalization/grade';
import { gradeOfSpan, gradeUnits } from '../../rules/equalization/program-units';
import { programUnitsSteps } from '../factor-steps';
import { optional, perCell, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, factor, lawOfYear } from '../runtime/kinds';
import { grades } from './grade-kind';
import type { Working } from '../runtime/working';

const PARAMS = {
  grade: required(grades),
  mem: required(count),
  fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
  factor: optional(factor),
};

function gradeOf(given: Values<typeof PARAMS>): Grade {
  return gradeOfSpan(given.grade, given.fy, given.factor);
}

export const GRADE_UNITS = perCell({
  name: 'GRADE_UNITS',
  citation: {
    law: '22-8-19 and 22-8-20 NMSA 1978',
    source: 'S2, "Grade Level"',
    note: 'Grades 6 to 12 count 1.30 from FY26 (Laws 2025, ch. 89).',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => gradeUnits(gradeOf(given), given.mem, given.fy, given.factor),
});

export const GRADE_UNITS_DOC: FunctionDoc<typeof GRADE_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Basic program units of a grade: its cost differential factor times the membership.',
  params: {
    grade:
      'K or a grade from 1 to 12, as a number or as text (3, "3rd", "Grade 3", "Kindergarten", "FDK"), or a span of one factor ("7-12").',
    mem: 'Full-time-equivalent membership of the grade.',
    fy: 'Fiscal year, such as 2017, FY17 or 2016-17; FY2017, the year of the funding summary, when left out.',
    factor: "A factor to use instead of the law's.",
  },
  returns: 'Program units, unrounded. #N/A for a year without a published factor.',
  details: [
    'FY2017: kindergarten 1.44, grade 1 1.2, grades 2–3 1.18, grades 4–6 1.045, grades 7–12 1.25. From FY26 grades 6–12 have 1.30.',
  ],
  tabledAs: 'COMPONENT_UNITS',
  examples: [
    { formula: '=NM.GRADE_UNITS("K",1)*3979.63', value: 5730.6672, note: "S2: 1.44 times FY2017's base amount." },
    { formula: '=NM.GRADE_UNITS("K",100)', value: 144, note: 'S2: 1.44 in kindergarten.' },
    { formula: '=NM.GRADE_UNITS(1,100)', value: 120, note: 'S2: 1.2 in grade 1.' },
    { formula: '=NM.GRADE_UNITS({2,3},100)', value: [[118, 118]], note: 'S2: 1.18 in grades 2 and 3.' },
    { formula: '=NM.GRADE_UNITS({4,5,6},100)', value: [[104.5, 104.5, 104.5]], note: 'S2: 1.045 in grades 4 to 6.' },
    { formula: '=NM.GRADE_UNITS("12th",100)', value: 125, note: 'S2: 1.25 in grades 7 to 12.' },
    { formula: '=NM.GRADE_UNITS("7-12",100)', value: 125, note: 'A span of grades that have one factor.' },
    { formula: '=NM.GRADE_UNITS("K-3",100)', value: { error: '#VALUE!' }, note: 'Four grades with three factors.' },
    { formula: '=NM.GRADE_UNITS(6,100,"FY26")', value: 130, note: 'Laws 2025, ch. 89: 1.30 in grades 6 to 12.' },
    { formula: '=NM.GRADE_UNITS(4,100,1985)', value: { error: '#N/A' }, note: 'The message lists the known years.' },
  ],
};

export const GRADE_UNITS_WORKING: Working<typeof GRADE_UNITS> = (given) =>
  programUnitsSteps(
    gradeParameter(gradeOf(given)),
    given,
    gradeUnits(gradeOf(given), given.mem, given.fy, given.factor),
  );
