import { PROGRAM_COST } from '../../functions/equalization/program-cost';
import { STATE_EQUALIZATION } from '../../functions/program-cost/state-equalization';
import { COMPONENT_HEADERS } from '../../rules/program-cost/component-words';
import { nm, orElse } from '../equation';
import { defineKind } from '../kind';
import { STAFFING_INDEX, STAFFING_WORDS } from './staffing-index';
import { PROGRAM_UNITS } from './program-units';
import { words } from '../words';

/** Fewer columns of components than this may stand in any table of a school. */
const LEAST_COMPONENTS = 2;
const MOST_COMPONENTS = 40;

/** The statewide table: one row a district, the components across (22-8-18 to 22-8-25 NMSA 1978). */
export const PROGRAM_COST_DISTRICTS = defineKind({
  id: 'program-cost-districts',
  title: 'Program cost by district',
  what: 'One row a district: what each component counts, or its units; total program units, program cost, credits, guarantee.',
  columns: [
    {
      role: 'district',
      title: 'District',
      what: 'The school district or charter school.',
      headers: ['district', 'school district', 'district or charter', 'district charter', 'entity', 'lea', 'name'],
      not: ['size', 'units', 'mem', 'code'],
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'component',
      title: 'Component',
      what: 'What a component of the program cost counts, by its header: pupils, teachers, participants, or units.',
      headers: COMPONENT_HEADERS,
      not: ['total', 'cost', 'dollars', 'value', 'index', 'multiplier', 'factor', 'revenue', /^name\b/],
      need: 'required',
      series: { min: LEAST_COMPONENTS, max: MOST_COMPONENTS },
      number: 'count',
    },
    {
      role: 'staffing',
      ...STAFFING_INDEX,
      headers: STAFFING_WORDS,
      not: ['units', 'cost differential'],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'totalUnits',
      title: 'Total program units',
      what: 'All units, those that the staffing index multiplies after it has.',
      headers: [
        'total program units',
        'total units',
        'grand total units',
        'adjusted program units',
        ...words('units all | all units | units after t e | total units after t e | unidades totales | final units'),
      ],
      not: ['value'],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'cost',
      title: 'Program cost',
      what: 'Total program units times the unit value.',
      headers: [
        'program cost',
        'total program cost',
        'cost',
        ...words('uv times units | units times uv | units times unit value | cost dollars | prog cost'),
      ],
      not: ['index', 'multiplier', 'differential'],
      need: 'required',
      number: 'money',
    },
    {
      role: 'localLevy',
      title: 'Local levy',
      what: 'Half-mill levy, credited to FY20.',
      headers: [
        'local levy',
        'half mill levy',
        'local property tax',
        ...words('half mill | 0 5 mill | 5 mill levy | local half mill credit | levy credit'),
      ],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'impactAid',
      title: 'Impact Aid',
      what: 'Federal Impact Aid, credited to FY20.',
      headers: ['impact aid', 'federal impact aid', 'pl 874'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'forestReserve',
      title: 'Forest reserve',
      what: 'Federal forest reserve, credited to FY20.',
      headers: ['forest reserve', 'forest reserve funds', 'federal forest reserve'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'energyContracts',
      title: 'Energy contract payments',
      what: 'Energy savings contracts, paid to the public school utility conservation fund.',
      headers: [
        'energy contract payments',
        'energy savings contracts',
        'utility conservation fund',
        'energy contracts',
      ],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'energyBonding',
      title: 'Energy bonding amount',
      what: 'Certified under the Energy Efficiency and Renewable Energy Bonding Act; 90 % of it is deducted.',
      headers: ['energy bonding amount', 'energy bonding', 'energy efficiency bonding', 'renewable energy bonding'],
      need: 'optional',
      number: 'money',
    },
    {
      role: 'guarantee',
      title: 'State equalization guarantee',
      what: 'Program cost less credits.',
      headers: [
        'state equalization guarantee',
        'equalization guarantee',
        'seg',
        'seg distribution',
        'state equalization guarantee distribution',
        ...words('take home seg | final seg | seg amount | net seg | seg dollars | garantia estatal | state guarantee'),
      ],
      need: 'optional',
      number: 'money',
    },
  ],
  topic: 'program seg state',
  patterns: [{ result: 'cost', of: ['totalUnits'], gives: 'proportional' }],
  inputs: PROGRAM_UNITS.inputs.filter(
    (
      input,
    ): input is Extract<
      (typeof PROGRAM_UNITS.inputs)[number],
      { role: 'fiscalYear' | 'staffing' | 'unitValue' | 'credit' }
    > => ['fiscalYear', 'staffing', 'unitValue', 'credit'].includes(input.role),
  ),
})({
  cost: {
    of: nm(PROGRAM_COST, { units: 'totalUnits', unit_value: 'unitValue' }),
    why: 'its units times the unit value are',
  },
  guarantee: {
    of: nm(STATE_EQUALIZATION, {
      program_cost: 'cost',
      fy: 'fiscalYear',
      local_levy: orElse('localLevy', 0),
      impact_aid: orElse('impactAid', 0),
      forest_reserve: orElse('forestReserve', 0),
      energy_contracts: 'energyContracts',
      energy_bonding: 'energyBonding',
      credit: 'credit',
    }),
    why: 'by the law of the year the program cost less its credits and energy deductions is',
  },
});
