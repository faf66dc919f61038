import { kindOf } from '../recognition';
import { byEquation } from './by-equation';
import type { Places } from './places';
import type { GivenCell, Template } from './template';

/** A grade or program whose factor the law data know, by the parameter's name. */
function program(name: string, parameter: string): Readonly<Record<string, GivenCell>> {
  return {
    program: name,
    factor: (at: Places) =>
      `=IF(${at.input('fiscalYear')}="","",NM.PARAMETER("${parameter}",${at.input('fiscalYear')}))`,
  };
}

export const PROGRAM_UNITS: Template = {
  kind: kindOf('program-units'),
  sheet: 'Program units',
  description: 'Membership, cost differentials and units, program cost, credits and the state equalization guarantee.',
  inputs: [
    {
      role: 'fiscalYear',
      title: 'Fiscal year',
      what: 'The year whose factors hold, such as 2017 or 2016-17.',
      number: 'year',
    },
    { role: 'unitValue' },
    { role: 'totalUnits', formula: (at) => `=SUM(${at.column('units')})` },
    { role: 'programCost', formula: byEquation('program-units', 'programCost') },
    { role: 'localLevy' },
    { role: 'impactAid' },
    { role: 'forestReserve' },
    {
      role: 'credit',
      what: 'The part of these revenues that is taken credit for: 75 percent in FY2017.',
    },
    { role: 'guarantee', formula: byEquation('program-units', 'guarantee', 'credit') },
  ],
  columns: [
    { role: 'program' },
    { role: 'mem', numberFormat: '#,##0.00' },
    { role: 'factor', numberFormat: '0.000' },
    {
      role: 'units',
      numberFormat: '#,##0.000',
      total: true,
      formula: byEquation('program-units', 'units'),
    },
  ],
  rows: 20,
  given: [
    program('Kindergarten', 'grade-factor-kindergarten'),
    program('Grade 1', 'grade-factor-1'),
    program('Grades 2-3', 'grade-factor-2-3'),
    program('Grades 4-5', 'grade-factor-4-5'),
    program('Grade 6', 'grade-factor-6'),
    program('Grades 7-12', 'grade-factor-7-12'),
    program('Special education A/B', 'special-education-factor-ab'),
    program('Special education C', 'special-education-factor-c'),
    program('Special education D', 'special-education-factor-d'),
    program('Bilingual multicultural education', 'bilingual-factor'),
    program('Fine arts', 'fine-arts-factor'),
    program('Elementary physical education', 'elementary-pe-factor'),
    { program: 'At-risk (factor: the at-risk index)' },
  ],
  total: 'Total units',
  notes: [
    'Factors are those of the fiscal year above; where no source gives one for that year, the cell says so and the factor is typed in.',
    'The at-risk index is =NM.AT_RISK_INDEX(…) of three years’ rates. Size units are rows of their own: =NM.SCHOOL_SIZE_UNITS(…) for each small school, =NM.DISTRICT_SIZE_UNITS(…).',
    'The credits are needed for the guarantee: give 0 where there is none.',
  ],
  functions: ['GRADE_UNITS', 'SPECIAL_ED_UNITS', 'PROGRAM_COST', 'EQUALIZATION'],
  orientation: 'portrait',
};
