import type { WhatIfKind } from '../kind';
import { brought, change, rowNames } from './columns';

/** A pool divided by membership. */
export const PRO_RATA_AWARD: WhatIfKind = {
  id: 'pro-rata-award',
  plan(source) {
    const pool = source.input('pool');
    return {
      title: 'pro-rata award',
      notes: [
        'Baseline: the pool divided by membership, in cents that add up to it.',
        pool ? 'Pool as on the sheet.' : 'The sheet shows no pool: in its place stands what the table awards in total.',
      ],
      names: rowNames(source),
      columns: [brought(source, 'membership', 'Membership', source.needed('membership'))],
      knobs: [
        {
          key: 'pool',
          title: 'Pool',
          unit: 'money',
          baseline: pool ? `=${pool}` : `=${source.sumOf(source.needed('award'))}`,
        },
        change('membership', 'Change of membership', 'membership'),
      ],
      result: { titles: ['Award'], compared: 0, kind: 'money' },
      ready: [],
      pool: (cells) => `ROUND(${cells.knob('pool')},2)`,
      formulas: (cells) => ({ spill: `=NM.PRORATE(${cells.knob('pool')},${cells.column('membership')})` }),
    };
  },
};
