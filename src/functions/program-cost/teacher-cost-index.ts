import { LICENSURE_LEVELS } from '../../law/program-cost/staff-tables';
import {
  licensureAverage,
  licensureFactor,
  parseLicensureLevel,
  teacherCostIndex,
} from '../../rules/program-cost/staff-index';
import { perRange, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, wordKind } from '../runtime/kinds';
import { figure, n, step, type Working } from '../runtime/working';
import { FTE, indexSteps, rowNames, staffOf, YEARS } from './staff-counts';

const PARAMS = {
  fte: FTE,
  fy: required(lawOfYear),
  level: rowNames(wordKind('a licensure level', 'level 1, 2 or 3', parseLicensureLevel)),
  years: YEARS,
};

function staff({ fte, level, years }: Values<typeof PARAMS>) {
  return staffOf('level', LICENSURE_LEVELS, { fte, names: level, years });
}

export const TEACHER_COST_INDEX = perRange({
  name: 'TEACHER_COST_INDEX',
  citation: {
    law: '22-8-49 NMSA 1978 (Laws 2018, ch. 55, § 5)',
    note: 'The order of the factors is read; that level 2 begins at 3 and level 3 at 6 years is read from the columns of one copy of the table.',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => [[teacherCostIndex(staff(given), given.fy)]],
});

export const TEACHER_COST_INDEX_DOC: FunctionDoc<typeof TEACHER_COST_INDEX> = {
  area: 'Equalization and local revenue',
  summary:
    'Teacher cost index of a district or charter school: the average licensure-experience factor, not below 1.0.',
  params: {
    fte: 'Full-time-equivalent teachers: 3 rows (levels 1 to 3) by 5 columns (0–2, 3–5, 6–8, 9–15, over 15 years); or a column, one row a teacher.',
    fy: 'Fiscal year, such as 2026 or 2025-26.',
    level: 'Only with a row a teacher: licensure level, such as 2 or "Level II".',
    years: 'Only with a row a teacher: years of experience.',
  },
  returns: 'The index, unrounded, 1 or more. #N/A before FY19, and where a level has no factor for the years.',
  details: [
    'All full-time-equivalent teachers with classroom teaching on the October payroll. A district or charter school in its first year has 1.0.',
    'From FY26 the index is the staffing cost multiplier of early childhood and basic units (Laws 2025, ch. 89). In FY20 to FY25 the multiplier was made of this index and another: how was not read.',
  ],
  examples: [
    {
      formula: '=NM.TEACHER_COST_INDEX({0,0,0,0,0;0,10,0,10,0;0,0,0,0,20},"FY26")',
      value: 1.1495,
      note: '(10 × 0.994 + 10 × 1.050 + 20 × 1.277) ÷ 40.',
    },
    {
      formula: '=NM.TEACHER_COST_INDEX({1;1},"FY26",{"Level I";2},{1;4})',
      value: 1,
      note: 'The average of 0.755 and 0.994 is below 1.0.',
    },
    {
      formula: '=NM.TEACHER_COST_INDEX({1},"FY26",{1},{9})',
      value: { error: '#N/A' },
      note: 'The table has no factor for level 1 from 9 years on.',
    },
  ],
};

export const TEACHER_COST_INDEX_WORKING: Working<typeof TEACHER_COST_INDEX> = (given) => {
  const [counts, law] = [staff(given), given.fy];
  const average = licensureAverage(counts, law);
  return [
    ...indexSteps(
      counts,
      (each) => licensureFactor(each, law),
      (row) => `Level ${row}`,
      average,
      '22-8-49 A NMSA 1978',
    ),
    step(
      'The greater of that average and the least index.',
      n`the greater of ${average} and ${law.value('teacher-cost-index-least')}`,
      figure(teacherCostIndex(counts, law)),
      '22-8-49 A NMSA 1978',
    ),
  ];
};
