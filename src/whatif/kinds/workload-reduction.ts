import type { WhatIfKind } from '../kind';
import { brought, MONEY_FORMAT, rowNames } from './columns';

/** The exception for a decrease in enrollment, with other figures in the worksheet's last year. */
export const WORKLOAD_REDUCTION: WhatIfKind = {
  id: 'workload-reduction',
  plan(source) {
    const last = source.rows.length - 1;
    return {
      title: 'workload reduction',
      notes: [
        'Baseline: NM.WORKLOAD_REDUCTION (34 CFR 300.204(b)): the decrease of the workload cost from the year before.',
        'The changes are of the worksheet’s last year; earlier years stay.',
      ],
      names: rowNames(source),
      columns: [
        brought(source, 'ab', 'A/B', source.needed('ab')),
        brought(source, 'c', 'C', source.needed('c')),
        brought(source, 'd', 'D', source.needed('d')),
        brought(source, 'unitValue', 'Unit value', source.needed('unitValue'), MONEY_FORMAT),
      ],
      knobs: [
        { key: 'membership', title: 'Change of membership, last year', unit: 'change', baseline: 0 },
        { key: 'unit-value', title: 'Change of unit value, last year', unit: 'change', baseline: 0 },
      ],
      result: { titles: ['Reduction'], compared: 0, kind: 'money' },
      ready: [],
      formulas: (cells) => ({
        each(index) {
          if (index === 0) return ['=0'];
          const year = (at: number): string =>
            ['ab', 'c', 'd', 'unitValue']
              .map((key) => {
                const own = cells.cell(key, at);
                const knob = key === 'unitValue' ? 'unit-value' : 'membership';
                return at === last && cells.varied(knob) ? `${own}*(1+${cells.knob(knob)})` : own;
              })
              .join(',');
          return [`=NM.WORKLOAD_REDUCTION(${year(index - 1)},${year(index)})`];
        },
      }),
    };
  },
};
