import { COMPONENTS, type Component, datedFactor, readFactor } from '../../law/program-cost/components';
import { kindOf } from '../../recognition';
import { parseComponent } from '../../rules/program-cost/component-words';
import { byEquation } from '../by-equation';
import type { Places } from '../places';
import type { GivenCell, Template } from '../template';

/** The row of a component, with the law's factor of the year where there is one. */
function component(each: Component): Readonly<Record<string, GivenCell>> {
  const { title } = each;
  const factor = datedFactor(each);
  if (!factor) return { program: title };
  // Where no source gives the factor the cell is filled in, unless the office's own values have it.
  const shown = (formula: string): string => (readFactor(each) ? formula : `IFNA(${formula},"")`);
  return {
    program: title,
    factor: (at: Places) =>
      `=IF(OR(${at.input('fiscalYear')}="",${at.cell('mem')}=""),"",${shown(at.parameter(factor, at.input('fiscalYear')))})`,
    citation: (at: Places) => at.factorCitation(at.cell('factor'), factor, at.input('fiscalYear')),
  };
}

const { schoolSize, districtSize } = COMPONENTS;
const SIZE: Component = { ...schoolSize, title: 'Size adjustment' };
const ROWS = Object.values(COMPONENTS)
  .filter((each) => each !== districtSize)
  .map((each) => (each === schoolSize ? SIZE : each));

/** The row's component with its quantity, the year and, where one stands there, its factor: blank cells stay blank. */
function call(name: string, at: Places, ...more: readonly string[]): string {
  const factor = `IF(${at.cell('factor')}="","",${at.cell('factor')})`;
  return `NM.${name}(${[at.cell('program'), at.cell('mem'), at.input('fiscalYear'), ...more, factor].join(',')}${at.office()})`;
}

/** Nothing until there is a quantity and what else is needed; then a figure, or why there is none. */
function counted(at: Places, needed: readonly string[], formula: string): string {
  return `=IF(OR(${[at.cell('mem'), at.input('fiscalYear'), ...needed].map((cell) => `${cell}=""`).join(',')}),"",${formula})`;
}

/** A cell of the row's own statement: its multiplier, its adjusted units. */
function ofStatement(at: Places, column: number): string {
  const staffing = at.input('staffing');
  return counted(at, [staffing], `INDEX(${call('PROGRAM_UNITS', at, staffing)},2,${column})`);
}

const MULTIPLIER = 5;
const ADJUSTED = 6;
const REVENUE = ['localLevy', 'impactAid', 'forestReserve'];

export const PROGRAM_UNITS: Template = {
  kind: kindOf('program-units'),
  sheet: 'Program cost',
  description:
    'A district’s program cost by the law of a year: membership, factors, units, staffing index, credits and the state equalization guarantee.',
  inputs: [
    { role: 'fiscalYear' },
    { role: 'staffing', numberFormat: '0.000' },
    { role: 'unitValue', ofLaw: { parameter: 'unit-value', year: 'fiscalYear' } },
    { role: 'totalUnits', formula: (at) => `=SUM(${at.column('adjusted')})` },
    { role: 'programCost', formula: byEquation('program-units', 'programCost') },
    { role: 'localLevy' },
    { role: 'impactAid' },
    { role: 'forestReserve' },
    { role: 'energyContracts' },
    { role: 'energyBonding' },
    {
      role: 'credit',
      what: 'Only for another share than the law’s of the year.',
    },
    {
      role: 'guarantee',
      formula: (at) => {
        const revenue = REVENUE.map((role) => at.input(role));
        const [cost, year, credit] = [at.input('programCost'), at.input('fiscalYear'), at.input('credit')];
        // Where the law credits revenue, or may, nothing is taken for 0 that was not filled in.
        const open = `AND(IFERROR(${at.parameter('local-credit', year)},1)>0,COUNT(${revenue.join(',')})<${revenue.length})`;
        const amounts = [...revenue, at.input('energyContracts'), at.input('energyBonding')];
        return `=IF(OR(${cost}="",${year}=""),"",IF(${open},"",NM.STATE_EQUALIZATION(${cost},${year},${amounts.join(',')},IF(${credit}="","",${credit})${at.office()})))`;
      },
    },
  ],
  columns: [
    { role: 'program' },
    { role: 'mem', numberFormat: '#,##0.00' },
    { role: 'factor', numberFormat: '0.000' },
    {
      role: 'units',
      numberFormat: '#,##0.000',
      total: true,
      formula: (at) => counted(at, [], call('COMPONENT_UNITS', at)),
    },
    { role: 'multiplier', numberFormat: '0.000', formula: (at) => ofStatement(at, MULTIPLIER) },
    { role: 'adjusted', numberFormat: '#,##0.000', total: true, formula: (at) => ofStatement(at, ADJUSTED) },
    {
      role: 'citation',
      title: 'Citation',
      what: 'Where the factor was read: the law’s by itself, of a factor typed in what is written here.',
      number: 'text',
      width: 44,
    },
  ],
  rows: 20,
  given: ROWS.map(component),
  sameRow: (name) => JSON.stringify(parseComponent(name) ?? name),
  total: 'Total units',
  notes: [
    'Only rows with a quantity count. A factor is that of the fiscal year above; where none was read, the units say so and the factor is typed in, with its source in the column Citation.',
    'At-risk: total membership, and the at-risk index as factor, =NM.AT_RISK_INDEX(…). Size adjustment, rural population and growth: their units, such as =NM.SCHOOL_SIZE_UNITS(…)+NM.DISTRICT_SIZE_UNITS(…).',
    'K-12 Plus: pupils times days of the band. The staffing index is =NM.TE_INDEX(…) to FY18 and =NM.TEACHER_COST_INDEX(…) from FY26; that of FY20 to FY25 is the department’s.',
  ],
  functions: ['PROGRAM_UNITS', 'STATE_EQUALIZATION'],
  orientation: 'portrait',
};
