import { ACADEMIC_CLASSES, CLASS_NAMES } from '../../law/program-cost/staff-tables';
import { parseAcademicClass, trainingFactor, trainingIndex } from '../../rules/program-cost/staff-index';
import { perRange, required, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, wordKind } from '../runtime/kinds';
import type { Working } from '../runtime/working';
import { FTE, indexSteps, rowNames, staffOf, YEARS } from './staff-counts';

const PARAMS = {
  fte: FTE,
  fy: required(lawOfYear),
  academic_class: rowNames(wordKind('an academic class', 'BA, BA+15, MA, MA+15 or MA+45', parseAcademicClass)),
  years: YEARS,
};

function staff({ fte, academic_class, years }: Values<typeof PARAMS>) {
  return staffOf('academic_class', ACADEMIC_CLASSES, { fte, names: academic_class, years });
}

export const TE_INDEX = perRange({
  name: 'TE_INDEX',
  citation: {
    law: '22-8-24 NMSA 1978',
    note: 'The table is read in the statute; the division of subsection C and a least index could not be read: the factors are averaged over the staff, with no floor.',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => [[trainingIndex(staff(given), given.fy)]],
});

export const TE_INDEX_DOC: FunctionDoc<typeof TE_INDEX> = {
  area: 'Equalization and local revenue',
  summary: 'Instructional staff training and experience index of a district, from its staff on the October payroll.',
  params: {
    fte: 'Full-time-equivalent staff: 5 rows (bachelor, +15, master, +15, +45) by 5 columns (0–2, 3–5, 6–8, 9–15, over 15 years); or a column, one row a person.',
    fy: 'Fiscal year, such as 2017 or 2016-17.',
    academic_class: 'Only with a row a person: academic class, such as "BA", "BA+15", "MA", "MA+15", "MA+45".',
    years: 'Only with a row a person: years of experience allowed on the salary schedule.',
  },
  returns: 'The index, unrounded. #N/A for a year in which the funding formula has no such index.',
  details: [
    'Instructional staff without principals, substitutes, aides, secretaries and clerks.',
    'It multiplied early childhood, basic, special education, bilingual, fine arts and PE units to FY18 (NM.PROGRAM_UNITS). From FY26 the formula has the teacher cost index alone.',
    'The statute’s instructions for the last step were cut off in the copies read: the average of the factors is taken, and no least index is applied. Where the department certified another figure, use that one.',
  ],
  examples: [
    {
      formula: '=NM.TE_INDEX({10,0,0,0,0;0,0,0,0,0;0,0,0,10,0;0,0,0,0,0;0,0,0,0,0},"FY17")',
      value: 0.95,
      note: '(10 × 0.75 + 10 × 1.15) ÷ 20.',
    },
    {
      formula: '=NM.TE_INDEX({1;0.5;1},"FY17",{"BA";"MA+15";"PhD"},{1;12;20})',
      value: 1.16,
      note: 'Three persons: (0.75 + 0.5 × 1.30 + 1.50) ÷ 2.5.',
    },
  ],
};

export const TE_INDEX_WORKING: Working<typeof TE_INDEX> = (given) => {
  const [counts, law] = [staff(given), given.fy];
  return indexSteps(
    counts,
    (each) => trainingFactor(each, law),
    (row) => CLASS_NAMES[row],
    trainingIndex(counts, law),
    '22-8-24 NMSA 1978',
  );
};
