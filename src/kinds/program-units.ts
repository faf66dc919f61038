import { EQUALIZATION } from '../functions/equalization/equalization';
import { PROGRAM_COST } from '../functions/equalization/program-cost';
import { nm, times } from './equation';
import { defineKind } from './kind';

/** Membership times cost differential: the equalization guarantee (22-8-18 to 22-8-25 NMSA 1978; S2). */
export const PROGRAM_UNITS = defineKind({
  id: 'program-units',
  title: 'Program units',
  what: 'Membership by grade and program, its cost differential and units; add-ons, size, at-risk, and the credits below.',
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
      headers: ['mem', 'membership', 'qualified mem', 'fte mem', 'mem fte', 'average mem', 'students mem'],
      not: ['units', 'factor'],
      need: 'required',
      number: 'count',
    },
    {
      role: 'factor',
      title: 'Factor',
      what: 'Cost differential or other factor.',
      headers: ['factor', 'cost differential', 'differential', 'cost differential factor', 'weight', 'cost index'],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'units',
      title: 'Units',
      what: 'Membership times factor.',
      headers: ['units', 'program units', 'unit', 'result'],
      not: ['value', 'per unit', 'unit cost', 'price'],
      need: 'required',
      number: 'rate',
    },
    {
      role: 'cost',
      title: 'Program cost',
      what: 'Units times unit value.',
      headers: ['program cost', 'cost', 'dollars', 'program dollars', 'seg dollars'],
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
})({
  units: { of: times('mem', 'factor'), why: 'its membership times its factor is' },
  cost: {
    of: nm(PROGRAM_COST, { units: 'units', unit_value: 'unitValue' }),
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
});
