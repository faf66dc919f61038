import { componentOf } from '../../law/program-cost/components';
import { multiplierName } from '../../rules/program-cost/component-units';
import { statementLine, totalProgramUnits } from '../../rules/program-cost/statement';
import type { Computed } from '../runtime/cell';
import { perRange, required, type Values } from '../runtime/define';
import { officeSteps } from '../factor-steps';
import { lawOfOffice, OFFICE } from '../office';
import type { FunctionDoc } from '../runtime/doc';
import { factor, lawOfYear } from '../runtime/kinds';
import { figure, n, step, sumText, type Working } from '../runtime/working';
import { requireCountedOnce } from './counted-once';
import { componentFactorStep, factorSource, multiplierSteps, unitsSteps } from './component-steps';
import { countedOf, FACTORS, ownQuantities, STATEMENT_PARAMS, STATEMENT_PARAMS_DOC } from './statement-params';

const PARAMS = {
  ...STATEMENT_PARAMS,
  fy: required(lawOfYear),
  multiplier: required(factor),
  factors: FACTORS,
  office: OFFICE,
};

function counted({ components, quantities, factors }: Values<typeof PARAMS>) {
  const own = ownQuantities(quantities, components);
  requireCountedOnce(components, own);
  return countedOf(components, own, factors);
}

export const PROGRAM_UNITS = perRange({
  name: 'PROGRAM_UNITS',
  citation: {
    law: '22-8-18 A NMSA 1978',
    note: 'The staffing index multiplies paragraphs (1) to (6) to FY18 and (1) and (2) from FY20; the list of FY19 was not read.',
  },
  params: PARAMS,
  result: 'number',
  compute: (given) => {
    const law = lawOfOffice(given.fy, given.office);
    const all = counted(given);
    return [
      ['Component', 'Quantity', 'Factor', 'Units', 'Multiplier', 'Adjusted units', 'Citation'],
      ...all.map((each): Computed[] => {
        const { factor: used, units, multiplier, adjusted } = statementLine(each, law, given.multiplier);
        const title = componentOf(each.named.id).title;
        return [title, each.quantity, used ?? '', units, multiplier, adjusted, factorSource(each, law)];
      }),
      ['Total program units', '', '', '', '', totalProgramUnits(all, law, given.multiplier), ''],
    ];
  },
});

const SECONDARY_FY17 =
  '22-8-20 NMSA 1978; S2, "Grade Level" (FY2017); in force until amended by Laws 2025, ch. 89 (HB 63)';

export const PROGRAM_UNITS_DOC: FunctionDoc<typeof PROGRAM_UNITS> = {
  area: 'Equalization and local revenue',
  summary:
    'A district’s whole statement of program units: component, quantity, factor, units, staffing index, adjusted units, citation.',
  params: {
    components: STATEMENT_PARAMS_DOC.components,
    quantities: 'What each component counts: pupils, staff, participants, or units where they are units already.',
    fy: STATEMENT_PARAMS_DOC.fy,
    multiplier:
      'The index of the year: training and experience (to FY18), staffing cost multiplier (FY20–FY25), teacher cost index (from FY26).',
    factors: STATEMENT_PARAMS_DOC.factors,
    office: STATEMENT_PARAMS_DOC.office,
  },
  returns:
    'A table with a header row, a row a component and a total row; in its last column where each factor was read and how sure it is, or that it was given. Units are unrounded.',
  details: [
    'Components: kindergarten, grades 1 to 12 by themselves or in spans of one factor, special education A/B, C, D, 3Y and 4Y, ancillary staff, class D in private centers, bilingual, fine arts, elementary PE, school size, district size, rural population, at-risk, enrollment growth, newly created district, pupils lost to a new district, national board, home school students, home school activities, charter activities, K-5 Plus, extended learning (FY20–FY23), K-12 Plus and its second band (from FY24), English learners (from FY26).',
    'What multiplies: to FY18 the training and experience index, units of paragraphs (1) to (6) of 22-8-18 A (early childhood, basic, special education, bilingual, fine arts, PE); from FY20 the staffing cost multiplier, and from FY26 the teacher cost index, only (1) and (2). How the multiplier of FY20 to FY25 is made of the two indexes was not read: give the one the department certified.',
    'A component with no factor that was read needs one in factors. A quantity of 0 or a blank one has no units and needs none.',
    'Each component counts once: "Grades 7-12" beside "Grade 7", or a component in two rows that both have a quantity, is an error that names both. School size units may stand in a row a school, full-day and half-day kindergarten in a row each.',
  ],
  examples: [
    {
      formula: '=NM.PROGRAM_UNITS({"Grades 7-12";"At-risk"},{200;200},"FY17",1.1,{"";0.1})',
      value: [
        ['Component', 'Quantity', 'Factor', 'Units', 'Multiplier', 'Adjusted units', 'Citation'],
        ['Grades 7-12', 200, 1.25, 250, 1.1, 275, SECONDARY_FY17],
        ['At-risk (factor: the at-risk index)', 200, 0.1, 20, 1, 20, '22-8-23.3 NMSA 1978: factor as given'],
        ['Total program units', '', '', '', '', 295, ''],
      ],
      note: 'FY17: the index multiplies basic units and not at-risk units, whose index is given as factor.',
    },
    {
      formula: '=INDEX(NM.PROGRAM_UNITS({"K";"Grades 7-12";"Special ed C"},{100;200;10},"FY26",1.1),5,6)',
      value: 454.4,
      note: 'FY26: 1.30 in grades 7–12, and special education is not multiplied: (144 + 260) × 1.1 + 10.',
    },
  ],
};

const CITATION = 6;

export const PROGRAM_UNITS_WORKING: Working<typeof PROGRAM_UNITS> = (given, { row, column }) => {
  const law = lawOfOffice(given.fy, given.office);
  const all = counted(given);
  if (row === 0 || column === 0 || column === CITATION) return [];
  if (row > all.length) {
    if (column < 5) return [];
    const adjusted = all.map((each) => statementLine(each, law, given.multiplier).adjusted);
    return [
      ...officeSteps(law, (watched) => totalProgramUnits(all, watched, given.multiplier)),
      step(
        'The units of all components, those the index multiplies after it has.',
        sumText(adjusted, figure),
        figure(totalProgramUnits(all, law, given.multiplier)),
      ),
    ];
  }
  const each = all[row - 1];
  const line = statementLine(each, law, given.multiplier);
  switch (column) {
    case 1:
      return [];
    case 2:
      return line.factor && !each.quantity.isZero() ? [componentFactorStep(each, law)] : [];
    case 3:
      return unitsSteps(each, law);
    case 4:
      return multiplierSteps(each, law, given.multiplier);
    default:
      return [
        ...unitsSteps(each, law),
        ...multiplierSteps(each, law, given.multiplier),
        step(
          `Units times the ${multiplierName(law)} where it applies.`,
          n`${line.units} × ${line.multiplier}`,
          figure(line.adjusted),
        ),
      ];
  }
};
