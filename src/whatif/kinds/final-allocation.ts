import { WhatIfError } from '../error';
import type { WhatIfKind } from '../kind';
import { poolKnobs } from './allocation-knobs';
import { brought, change, MONEY_FORMAT, rowNames } from './columns';

/** 22-15-9 B NMSA 1978: the January recomputation. */
export const FINAL_ALLOCATION: WhatIfKind = {
  id: 'final-allocation',
  plan(source) {
    const years = source.series('membership');
    const [prior, current] = years.slice(-2);
    if (years.length < 2) {
      throw new WhatIfError(
        `The table on sheet "${source.sheet.name}" has one year of membership: additional pupils need the year before too.`,
      );
    }
    const pool = poolKnobs(source, false, source.column('entitlement') ?? source.needed('initial'));
    return {
      title: 'instructional material, final allocation',
      notes: [
        'Baseline: the law, 22-15-9 B NMSA 1978 – the entitlement on the certified membership less what was allocated in April.',
        pool.note,
      ],
      names: rowNames(source),
      columns: [
        brought(source, 'membership', 'Membership', current),
        brought(source, 'prior', 'Prior year', prior),
        brought(source, 'initial', 'Initial allocation', source.needed('initial'), MONEY_FORMAT),
      ],
      knobs: [
        ...pool.knobs,
        {
          key: 'method',
          title: 'Method',
          unit: 'choice',
          baseline: 'statute',
          choices: ['statute', 'headcount', 'seven'],
        },
        change('membership', 'Change of membership', 'membership'),
      ],
      result: { titles: ['Entitlement', 'Final payment'], compared: 1, kind: 'money' },
      ready: [
        {
          scenario: { name: 'Practice', values: { method: 'headcount' } },
          what: 'Law against practice: additional pupils counted once, as the department did from FY11 on.',
        },
      ],
      pool: (cells) =>
        `ROUND(${cells.knob('appropriation')}-${cells.knob('reserve')},2)-SUM(${cells.column('initial')})`,
      formulas: (cells) => ({
        spill: `=NM.ALLOCATION_FINAL(${cells.knob('appropriation')},${cells.column('membership')},${cells.column('prior')},${cells.column('initial')},${cells.knob('reserve')},${cells.knob('method')})`,
      }),
    };
  },
};
