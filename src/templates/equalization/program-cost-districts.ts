import { COMPONENTS, type Component, readFactor } from '../../law/program-cost/components';
import { kindOf } from '../../recognition';
import { byEquation } from '../by-equation';
import type { Template } from '../template';

/** A component whose factor is each district's own, or was not read, is filled in as units. */
function titleOf(component: Component): string {
  const { title } = component;
  return readFactor(component) ? title : `${title.replace(/ \(.*\)$/, '')} units`;
}

export const PROGRAM_COST_DISTRICTS: Template = {
  kind: kindOf('program-cost-districts'),
  sheet: 'Program cost by district',
  description:
    'The program cost of every district by the law of a year: one row a district, the components across, and the state equalization guarantee.',
  inputs: [
    { role: 'fiscalYear' },
    { role: 'unitValue', ofLaw: { parameter: 'unit-value', year: 'fiscalYear' } },
    { role: 'credit', what: 'Only for another share than the law’s of the year.' },
  ],
  columns: [
    { role: 'district', width: 28 },
    {
      role: 'component',
      titles: Object.values(COMPONENTS).map(titleOf),
      asMany: true,
      numberFormat: '#,##0.00',
      total: true,
      width: 12,
    },
    { role: 'staffing', numberFormat: '0.000' },
    {
      role: 'totalUnits',
      numberFormat: '#,##0.000',
      total: true,
      formula: (at) =>
        `=IF(OR(${at.input('fiscalYear')}="",${at.cell('staffing')}="",COUNT(${at.cells('component')})=0),"",NM.TOTAL_PROGRAM_UNITS(${at.headers('component')},${at.cells('component')},${at.input('fiscalYear')},${at.cell('staffing')}${at.office(1)}))`,
    },
    { role: 'cost', total: true, formula: byEquation('program-cost-districts', 'cost') },
    { role: 'localLevy', total: true },
    { role: 'impactAid', total: true },
    { role: 'forestReserve', total: true },
    { role: 'energyContracts', total: true },
    { role: 'energyBonding', total: true },
    {
      role: 'guarantee',
      total: true,
      formula: (at) => {
        const revenue = ['localLevy', 'impactAid', 'forestReserve'].map((role) => at.cell(role));
        const [cost, year, credit] = [at.cell('cost'), at.input('fiscalYear'), at.input('credit')];
        // Where the law credits revenue, or may, nothing is taken for 0 that was not filled in.
        const open = `AND(IFERROR(${at.parameter('local-credit', year)},1)>0,COUNT(${revenue.join(',')})<${revenue.length})`;
        const amounts = [...revenue, at.cell('energyContracts'), at.cell('energyBonding')];
        return `=IF(OR(${cost}="",${year}=""),"",IF(${open},"",NM.STATE_EQUALIZATION(${cost},${year},${amounts.join(',')},IF(${credit}="","",${credit})${at.office()})))`;
      },
    },
  ],
  rows: 89,
  total: 'State total',
  notes: [
    'One row a district. A column counts what its header names: pupils, teachers or participants; a header that ends in units holds program units.',
    'Factors are the law’s of the fiscal year. At-risk units: membership times the district’s at-risk index. K-12 Plus: pupils times days of the band.',
    'The staffing index is each district’s. Columns that are not needed can be taken out; other components may stand there by their names.',
  ],
  functions: ['TOTAL_PROGRAM_UNITS', 'STATE_EQUALIZATION'],
  orientation: 'landscape',
};
