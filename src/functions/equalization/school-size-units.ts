import { FY_OF_FUNDING } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import { isBelow } from '../../rules/cell-number';
import { type Decimal, ONE } from '../../rules/decimal';
import { officeSteps } from '../factor-steps';
import { lawOfOffice, OFFICE, OFFICE_DOC } from '../office';
import { schoolSizeUnits, type SizeFormula, sizeFormulas, sizeShare } from '../../rules/equalization/size-adjustment';
import { parseSchoolLevel, SCHOOL_LEVELS } from '../../rules/words/school-level';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, count, lawOfYear } from '../runtime/kinds';
import { type Step, type Working, figure, n, step, verdict } from '../runtime/working';

export const SCHOOL_SIZE_UNITS = perCell({
  name: 'SCHOOL_SIZE_UNITS',
  citation: {
    law: '22-8-23 A NMSA 1978',
    source: 'S2, "Sparsity and/or Small Size"',
    note: 'The elementary and junior high formula is below zero from 200 to 400 MEM, where the law shows no floor: this function gives no less than 0.',
  },
  params: {
    mem: required(count),
    level: required(choiceOf(SCHOOL_LEVELS, parseSchoolLevel)),
    district_mem: optional(count),
    fy: optional(lawOfYear, LAW_OF_SOURCE.funding),
    office: OFFICE,
  },
  result: 'number',
  compute: (given) => schoolSizeUnits(given.mem, given.level, lawOfOffice(given.fy, given.office), given.district_mem),
});

export const SCHOOL_SIZE_UNITS_DOC: FunctionDoc<typeof SCHOOL_SIZE_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'Size adjustment program units of a school with fewer than 400 pupils.',
  params: {
    mem: 'Membership of the school, without class C and D programs and developmentally disabled 3- and 4-year-olds.',
    level: '"elementary", "junior high" (also "middle") or "senior high" (also "high").',
    district_mem:
      'Membership of the school’s district: needed from FY20, as the units are for districts of fewer than 2,000 only.',
    fy: FY_OF_FUNDING,
    office: OFFICE_DOC,
  },
  returns: 'Program units, unrounded; 0 from 400 pupils on, and never below 0.',
  details: [
    'Elementary or junior high: (200 − MEM) ÷ 200 × 1.0 × MEM. Senior high: the larger of (200 − MEM) ÷ 200 × 2.0 × MEM and (400 − MEM) ÷ 400 × 1.6 × MEM.',
    'From FY20 the formula is for schools in districts of fewer than 2,000 MEM (22-8-23 A); schools of larger districts come under subsection B, whose rate no source that could be read gives: #N/A, unless your office gives the share of these units that B gives (school-size-larger-district-share). The law of FY17 has no such test.',
  ],
  examples: [
    { formula: '=NM.SCHOOL_SIZE_UNITS(100,"elementary")', value: 50, note: '(200 − 100) ÷ 200 × 100.' },
    { formula: '=NM.SCHOOL_SIZE_UNITS(300,"junior high")', value: 0, note: 'The formula gives −150: no less than 0.' },
    {
      formula: '=NM.SCHOOL_SIZE_UNITS(50,"senior high")',
      value: 75,
      note: '0.75 × 2 × 50 is above 0.875 × 1.6 × 50 = 70.',
    },
    {
      formula: '=NM.SCHOOL_SIZE_UNITS(100,"senior high")',
      value: 120,
      note: '0.75 × 1.6 × 100 is above 0.5 × 2 × 100.',
    },
    {
      formula: '=NM.SCHOOL_SIZE_UNITS(100,"elementary",1500,"FY26")',
      value: 50,
      note: 'In a district of 1,500.',
    },
    {
      formula: '=NM.SCHOOL_SIZE_UNITS(100,"elementary",2000,"FY26")',
      value: { error: '#N/A' },
      note: 'A district of 2,000 is no small one.',
    },
    {
      formula: '=NM.SCHOOL_SIZE_UNITS(100,"elementary",2000,"FY26",{"school-size-larger-district-share","FY26",0.2})',
      value: 10,
      note: 'With the share of 22-8-23 B as a value of the office (made up).',
    },
    { formula: '=NM.SCHOOL_SIZE_UNITS(400,"senior high")', value: 0, note: 'Not fewer than 400.' },
  ],
};

export const SCHOOL_SIZE_UNITS_WORKING: Working<typeof SCHOOL_SIZE_UNITS> = ({
  mem,
  level,
  district_mem,
  ...given
}) => {
  const fy = lawOfOffice(given.fy, given.office);
  const units = figure(schoolSizeUnits(mem, level, fy, district_mem));
  const share = sizeShare(fy, district_mem);
  const small = isBelow(mem, fy.value('school-size-limit'));
  const size = step(
    'Only a school of fewer than 400 pupils gets size units.',
    n`${mem} < ${fy.value('school-size-limit')}`,
    small ? verdict(true) : units,
  );
  if (!small) return [size];
  const formulas = sizeFormulas(level, fy);
  return [
    size,
    ...formulas.map((formula) => formulaStep(formula, mem)),
    ...(share.eq(ONE) ? [] : officeSteps(fy, (watched) => watched.value('school-size-larger-district-share'))),
    step(
      level === 'senior high' ? 'The larger of the two, not below 0.' : 'Not below 0.',
      `the largest of ${formulas.map((formula) => figure(formula.units(mem)).text).join(', ')} and 0${share.eq(ONE) ? '' : `, times ${share.toString()}`}`,
      units,
    ),
  ];
};

function formulaStep(formula: SizeFormula, mem: Decimal): Step {
  const { base, factor } = formula;
  return step(
    `The part by which membership is below ${base.toString()}, times ${factor.toString()} for each pupil.`,
    n`(${base} − ${mem}) ÷ ${base} × ${factor} × ${mem}`,
    figure(formula.units(mem)),
  );
}
