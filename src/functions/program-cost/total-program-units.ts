import type { Decimal } from '../../rules/decimal';
import type { Law } from '../../rules/law';
import { impossible } from '../../rules/rule-error';
import { type Counted, statementLine, totalProgramUnits } from '../../rules/program-cost/statement';
import type { Computed } from '../runtime/cell';
import { perRange, range, required, type Values } from '../runtime/define';
import { officeSteps } from '../factor-steps';
import { lawOfOffice, OFFICE } from '../office';
import type { FunctionDoc } from '../runtime/doc';
import { shapeName, toRows } from '../runtime/grid';
import { factor, lawOfYear } from '../runtime/kinds';
import { figure, sumText, step, type Working } from '../runtime/working';
import { RuleError } from '../../rules/rule-error';
import { requireCountedOnce } from './counted-once';
import { countedOf, FACTORS, STATEMENT_PARAMS, STATEMENT_PARAMS_DOC } from './statement-params';

const PARAMS = {
  ...STATEMENT_PARAMS,
  fy: required(lawOfYear),
  multiplier: range(factor),
  factors: FACTORS,
  office: OFFICE,
};

type Given = Values<typeof PARAMS>;

interface District {
  readonly quantities: readonly Decimal[];
  readonly counted: readonly Counted[];
  readonly staffing: Decimal;
}

/** One row of quantities a district, and its multiplier: one for all, or one each. */
function districtsOf({ components, quantities, multiplier, factors }: Given): District[] {
  const isOne = quantities.cells.length === components.cells.length;
  const rows = isOne ? [quantities.cells] : toRows(quantities);
  if (!isOne && quantities.columns !== components.cells.length) {
    throw impossible(
      `quantities is ${shapeName(quantities)} and components are ${components.cells.length}: give a row a district with one cell for each component.`,
    );
  }
  if (multiplier.cells.length !== 1 && multiplier.cells.length !== rows.length) {
    throw impossible(
      `multiplier is ${shapeName(multiplier)} and there are ${rows.length} districts: give one for all, or one for each.`,
    );
  }
  return rows.map((cells, index) => ({
    quantities: cells,
    counted: countedOf(components, cells, factors),
    staffing: multiplier.cells[multiplier.cells.length === 1 ? 0 : index],
  }));
}

function total({ quantities, counted, staffing }: District, { components }: Given, law: Law): Computed {
  try {
    requireCountedOnce(components, quantities);
    return totalProgramUnits(counted, law, staffing);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
}

export const TOTAL_PROGRAM_UNITS = perRange({
  name: 'TOTAL_PROGRAM_UNITS',
  citation: {
    law: '22-8-18 A NMSA 1978',
    note: 'The staffing index multiplies paragraphs (1) to (6) to FY18 and (1) and (2) from FY20; the list of FY19 was not read.',
  },
  params: PARAMS,
  result: 'number',
  compute(given) {
    const law = lawOfOffice(given.fy, given.office);
    return districtsOf(given).map((district) => [total(district, given, law)]);
  },
});

export const TOTAL_PROGRAM_UNITS_DOC: FunctionDoc<typeof TOTAL_PROGRAM_UNITS> = {
  area: 'Equalization and local revenue',
  summary: 'All program units of each district in one column: a row of quantities a district, the components across.',
  params: {
    components: STATEMENT_PARAMS_DOC.components,
    quantities: 'One row a district, one cell for each component.',
    fy: STATEMENT_PARAMS_DOC.fy,
    multiplier: 'The staffing index of the year: one cell for all districts, or one for each (see PROGRAM_UNITS).',
    factors: STATEMENT_PARAMS_DOC.factors,
    office: STATEMENT_PARAMS_DOC.office,
  },
  returns: 'Program units of each district, unrounded; what a district lacks a factor for is #N/A in its own row.',
  details: [
    'The same as the last row of NM.PROGRAM_UNITS, for a whole state at once. A component counted twice is an error of the district’s row.',
  ],
  examples: [
    {
      formula: '=NM.TOTAL_PROGRAM_UNITS({"K","Grades 7-12","Special ed C"},{100,200,10;50,0,0},"FY26",{1.1;1.2})',
      value: [[454.4], [86.4]],
      note: '(144 + 260) × 1.1 + 10, and 72 × 1.2.',
    },
    {
      formula: '=NM.PROGRAM_COST(NM.TOTAL_PROGRAM_UNITS({"K","National board"},{1000,10},"FY24",1.08),6241.67)',
      value: 9800670.23,
      note: '(1,440 × 1.08 + 15) × 6,241.67.',
    },
  ],
};

export const TOTAL_PROGRAM_UNITS_WORKING: Working<typeof TOTAL_PROGRAM_UNITS> = (given, { row }) => {
  const { counted, staffing } = districtsOf(given)[row];
  const law = lawOfOffice(given.fy, given.office);
  const adjusted = counted.map((each) => statementLine(each, law, staffing).adjusted);
  return [
    ...officeSteps(law, (watched) => totalProgramUnits(counted, watched, staffing)),
    step(
      'The units of all components, those the staffing index multiplies after it has: NM.PROGRAM_UNITS shows each.',
      sumText(adjusted, figure),
      figure(totalProgramUnits(counted, law, staffing)),
    ),
  ];
};
