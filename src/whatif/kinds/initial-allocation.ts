import type { BroughtColumn, FormulaCells, WhatIfKind } from '../kind';
import type { Knob } from '../knob';
import type { Scenario } from '../scenario';
import type { Source } from '../source';
import { ADDITIONAL_PUPIL, poolKnobs } from './allocation-knobs';
import { brought, broughtIfThere, change, COUNT_FORMAT, MONEY_FORMAT, rowNames } from './columns';

const METHODS = ['statute', 'headcount', 'seven', 'practice', 'sheet'];

function memberships(source: Source): BroughtColumn[] {
  const years = source.series('membership');
  const titles = ['Membership', 'Prior year', 'Two years ago'];
  return ['membership', 'prior', 'older'].flatMap((key, back) => {
    const column = years.at(-1 - back);
    return years.length > back && column !== undefined
      ? [brought(source, key, titles[back], column, COUNT_FORMAT)]
      : [];
  });
}

/** 22-15-9 A NMSA 1978: appropriation, reserve, share, multiplier, membership; the practice beside the law. */
export const INITIAL_ALLOCATION: WhatIfKind = {
  id: 'initial-allocation',
  plan(source) {
    const allocated = source.needed('allocation');
    const years = memberships(source);
    const hasPrior = years.length > 1;
    const pool = poolKnobs(source, true, allocated);
    const adjustment = broughtIfThere(source, 'adjustment', 'Prior-year adjustment', MONEY_FORMAT);
    const multiplier: Knob[] = hasPrior
      ? [
          {
            key: 'multiplier',
            title: 'Additional pupil counts as',
            unit: 'number',
            baseline: ADDITIONAL_PUPIL,
            least: 1,
          },
        ]
      : [];
    return {
      title: 'instructional material, initial allocation',
      notes: [
        'Baseline: the law, 22-15-9 A NMSA 1978 – each entity’s part by its membership, an additional pupil counted as six.',
        pool.note,
        'method: statute, headcount or seven by NM.ALLOCATION; practice is the department’s spreadsheet (S3, Attachment 5b); sheet is what the sheet shows.',
      ],
      names: rowNames(source),
      columns: [...years, ...adjustment, brought(source, 'sheet', 'As on the sheet', allocated, MONEY_FORMAT)],
      knobs: [
        ...pool.knobs,
        ...multiplier,
        { key: 'method', title: 'Method', unit: 'choice', baseline: 'statute', choices: METHODS },
        change('membership', 'Change of membership', 'membership'),
      ],
      result: { titles: ['Allocation'], compared: 0, kind: 'money' },
      ready: [
        {
          scenario: { name: 'Practice', values: { method: 'practice' } },
          what: 'Law against practice: what the department’s spreadsheet gives.',
        },
        {
          scenario: { name: 'As on the sheet', values: { method: 'sheet' } },
          what: 'Law against what the sheet shows.',
        },
      ],
      refuses: bothMultiplierAndMethod,
      pool: (cells) => `ROUND((${cells.knob('appropriation')}-${cells.knob('reserve')})*${cells.knob('share')},2)`,
      formulas(cells) {
        switch (cells.choice('method')) {
          case 'sheet':
            return { each: (index) => [`=${cells.cell('sheet', index)}`] };
          case 'practice':
            return { each: (index) => [practiceFormula(source, cells, years.length, adjustment.length > 0, index)] };
          default:
            return { spill: lawFormula(cells, hasPrior) };
        }
      },
    };
  },
};

/** headcount and seven are multipliers of 1 and 7: beside a multiplier they would say two things. */
function bothMultiplierAndMethod(scenarios: readonly Scenario[]): string | undefined {
  const multiplied = scenarios.some(({ values }) => 'multiplier' in values);
  const counted = scenarios.find(({ values }) => ['headcount', 'seven'].includes(values.method?.toLowerCase()));
  if (!multiplied || !counted) return undefined;
  return `Scenario "${counted.name}" has a method and another varies the multiplier: write multiplier=1 for headcount and multiplier=7 for seven.`;
}

function lawFormula(cells: FormulaCells, hasPrior: boolean): string {
  const funds = [cells.knob('appropriation'), cells.knob('share'), cells.knob('reserve')];
  const membership = cells.column('membership');
  const prior = hasPrior ? cells.column('prior') : '';
  if (hasPrior && cells.varied('multiplier')) {
    const weights = `NM.WEIGHTED_MEMBERSHIP(${membership},${prior},${cells.knob('multiplier')})`;
    return `=NM.PRORATE((${funds[0]}-${funds[2]})*${funds[1]},${weights})`;
  }
  const method = cells.varied('method') ? `,${cells.knob('method')}` : '';
  return `=NM.ALLOCATION(${funds[0]},${membership},${prior},${funds[1]},${funds[2]}${method})`;
}

function practiceFormula(source: Source, cells: FormulaCells, years: number, adjusted: boolean, index: number): string {
  const statewide = source.input('totalMembership');
  const grown = cells.varied('membership') ? `${statewide}*(1+${cells.knob('membership')})` : statewide;
  const total = statewide === undefined ? `SUM(${cells.column('membership')})` : grown;
  const rate = `NM.PER_PUPIL_RATE(${cells.knob('appropriation')},${total},${cells.knob('share')},${cells.knob('reserve')})`;
  const past = ['older', 'prior'].map((key, back) => (years > 2 - back ? cells.cell(key, index) : '""'));
  const adjustment = adjusted ? `,${cells.cell('adjustment', index)}` : '';
  return `=NM.ALLOCATION_PRACTICE(${rate},${past.join(',')},${cells.cell('membership', index)}${adjustment})`;
}
