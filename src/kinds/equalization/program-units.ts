import { EQUALIZATION } from '../../functions/equalization/equalization';
import { PROGRAM_COST } from '../../functions/equalization/program-cost';
import type { ParameterName } from '../../law/parameters';
import type { Law } from '../../rules/law';
import { factorParameter, isUnits } from '../../rules/program-cost/component-units';
import { parseComponent } from '../../rules/program-cost/component-words';
import { firstOf, nm, times } from '../equation';
import { defineKind } from '../kind';
import { STAFFING_INDEX, STAFFING_WORDS } from './staffing-index';
import { words } from '../words';

/** The factor of a row that leaves it blank: units that are counted as such have none. */
function factorByLaw(name: string, law: Law): ParameterName | number | undefined {
  const named = parseComponent(name);
  if (!named) return undefined;
  return isUnits(named) ? 1 : factorParameter(named, law);
}

/** Membership times cost differential: the equalization guarantee (22-8-18 to 22-8-25 NMSA 1978; S2). */
export const PROGRAM_UNITS = defineKind({
  id: 'program-units',
  title: 'Program cost statement',
  what: 'Membership by grade and program, cost differential, units and what the staffing index makes of them; program cost, credits, guarantee.',
  columns: [
    {
      role: 'program',
      title: 'Grade or program',
      what: 'Grade, special-education class, bilingual, fine arts, size, at-risk.',
      headers: [
        'grade',
        'program',
        'grade or program',
        'grade program',
        'category',
        'grade level',
        'component',
        'grade level or program component',
        'grade add on',
        ...words('line | component of formula | program element | programa | kind of pupil | formula line'),
      ],
      not: ['cost', 'dollars', 'units', 'mem'],
      holds: /^(?:(?:grades? )?(?:k|kn|fdk|kindergarten|\d{1,2})\b|\d{1,2}(?:st|nd|rd|th) grade)/i,
      need: 'required',
      number: 'text',
      names: true,
    },
    {
      role: 'mem',
      title: 'MEM',
      what: 'Membership of the grade or program.',
      headers: [
        'mem',
        'membership',
        'qualified mem',
        'fte mem',
        'mem fte',
        'average mem',
        'students mem',
        ...words(
          '80 120 avg mem | 80 120 average | students or fte counted | counted | fte counted | students counted | kids counted | matricula',
        ),
      ],
      not: ['units', 'factor'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'factor',
      title: 'Factor',
      what: 'Cost differential or other factor.',
      headers: [
        'factor',
        'cost differential',
        'differential',
        'cost differential factor',
        'weight',
        'cost index',
        ...words('differentials | wt | factor de costo'),
      ],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'units',
      title: 'Units',
      what: 'Membership times factor.',
      headers: [
        'units',
        'program units',
        'unit',
        'result',
        ...words('units earned | raw units | raw program units | unweighted units | unidades | prog units'),
      ],
      not: ['value', 'per unit', 'unit cost', 'price'],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'multiplier',
      title: 'Multiplier',
      what: 'The staffing index where it multiplies the units, else 1.',
      headers: [
        'staffing multiplier',
        'multiplier',
        ...words(
          't e | scm | tci | staffing cost multiplier | training and experience | staffing index | te index | t and e index',
        ),
      ],
      not: ['cost differential', 'at risk'],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'adjusted',
      title: 'Adjusted units',
      what: 'Units times multiplier.',
      headers: [
        'adjusted units',
        'adjusted program units',
        ...words(
          'final units | tci adjusted | adj units | units after t e | units after tci | adjusted for t e | weighted units | units times tci',
        ),
      ],
      not: ['value'],
      need: 'optional',
      number: 'rate',
    },
    {
      role: 'cost',
      title: 'Program cost',
      what: 'Units times unit value.',
      headers: [
        'program cost',
        'cost',
        'dollars',
        'program dollars',
        'seg dollars',
        ...words(
          'seg | seg money | dollars at uv | amount at unit value | money | units times uv | units times unit value | unit value dollars | seg amount',
        ),
      ],
      not: ['differential', 'index', 'factor'],
      need: 'optional',
      number: 'money',
    },
  ],
  topic: 'program seg',
  patterns: [
    { result: 'units', of: ['mem', 'factor'], gives: (mem, factor) => mem * factor },
    { result: 'cost', of: ['units'], gives: 'proportional' },
  ],
  inputs: [
    {
      role: 'fiscalYear',
      title: 'Fiscal year',
      what: 'The year whose law holds, such as FY26 or 2025-26.',
      labels: ['fiscal year', 'school year', 'budget year'],
      number: 'year',
    },
    {
      role: 'staffing',
      ...STAFFING_INDEX,
      labels: STAFFING_WORDS,
      number: 'rate',
    },
    {
      role: 'unitValue',
      title: 'Unit value',
      what: 'The value of a program unit in the year.',
      labels: ['unit value', 'final unit value', 'preliminary unit value'],
      number: 'money',
    },
    {
      role: 'totalUnits',
      title: 'Total units',
      what: 'All units.',
      labels: ['total units', 'total program units', 'grand total units'],
      number: 'rate',
    },
    {
      role: 'programCost',
      title: 'Program cost',
      what: 'Units times unit value.',
      labels: ['program cost', 'total program cost'],
      number: 'money',
    },
    {
      role: 'localLevy',
      title: 'Local levy',
      what: 'Half-mill levy, credited.',
      labels: ['local levy', 'half mill levy', 'local property tax'],
      number: 'money',
    },
    {
      role: 'impactAid',
      title: 'Impact Aid',
      what: 'Federal Impact Aid, credited.',
      labels: ['impact aid', 'federal impact aid', 'pl 874'],
      number: 'money',
    },
    {
      role: 'forestReserve',
      title: 'Forest reserve',
      what: 'Federal forest reserve, credited.',
      labels: ['forest reserve', 'forest reserve funds', 'federal forest reserve'],
      number: 'money',
    },
    {
      role: 'energyContracts',
      title: 'Energy contract payments',
      what: 'Energy savings contracts, paid to the public school utility conservation fund.',
      labels: ['energy contract payments', 'energy savings contracts', 'utility conservation fund', 'energy contracts'],
      number: 'money',
    },
    {
      role: 'energyBonding',
      title: 'Energy bonding amount',
      what: 'Certified under the Energy Efficiency and Renewable Energy Bonding Act; 90 % of it is deducted.',
      labels: ['energy bonding amount', 'energy bonding', 'energy efficiency bonding', 'renewable energy bonding'],
      number: 'money',
    },
    {
      role: 'credit',
      title: 'Credit',
      what: 'The part of these revenues that is taken credit for.',
      labels: ['credit', 'credit percentage', 'credit rate', 'percent credited'],
      not: ['total', 'amount'],
      number: 'share',
    },
    {
      role: 'guarantee',
      title: 'State equalization guarantee',
      what: 'Program cost less credits.',
      labels: [
        'state equalization guarantee',
        'equalization guarantee',
        'seg',
        'seg distribution',
        'state equalization guarantee distribution',
      ],
      number: 'money',
    },
  ],
})(
  {
    units: { of: times('mem', 'factor'), why: 'its membership times its factor is' },
    adjusted: { of: times('units', 'multiplier'), why: 'its units times its multiplier are' },
    cost: {
      of: firstOf(
        nm(PROGRAM_COST, { units: 'adjusted', unit_value: 'unitValue' }),
        nm(PROGRAM_COST, { units: 'units', unit_value: 'unitValue' }),
      ),
      why: 'its units times the unit value are',
    },
    programCost: {
      of: nm(PROGRAM_COST, { units: 'totalUnits', unit_value: 'unitValue' }),
      why: 'the units times the unit value are',
    },
    guarantee: {
      of: nm(EQUALIZATION, {
        program_cost: 'programCost',
        local_levy: 'localLevy',
        impact_aid: 'impactAid',
        forest_reserve: 'forestReserve',
        credit: 'credit',
      }),
      why: 'the program cost less the credited levy, Impact Aid and forest reserve is',
    },
  },
  {
    vary: {
      title: 'program units and program cost',
      notes: ['Baseline: membership × factor × unit value as on the sheet (22-8-18 NMSA 1978).'],
      results: [{ title: 'Program cost', of: 'cost' }],
      unfolds: ['units', 'adjusted'],
      variables: [
        {
          key: 'unit-value',
          title: 'Unit value',
          unit: 'money',
          sets: 'unitValue',
          from: [{ shown: 'unitValue' }, { parameter: 'unit-value' }],
        },
        { key: 'membership', title: 'Change of membership', scales: ['mem'] },
        {
          key: 'factor',
          title: 'Factor',
          setsEach: 'factor',
          blank: { result: 'units', per: 'mem', byLaw: factorByLaw },
        },
      ],
    },
  },
);
