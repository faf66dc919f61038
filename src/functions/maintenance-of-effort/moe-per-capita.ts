import { perCapita } from '../../rules/maintenance-of-effort/effort';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, money } from '../runtime/kinds';
import { type Working, dollars, figure, n, step } from '../runtime/working';

export const MOE_PER_CAPITA = perCell({
  name: 'MOE_PER_CAPITA',
  citation: {
    law: '34 CFR 300.203(b)(2)(iii) and (iv)',
    source: 'S4, Appendix G, "How is the level of effort determined per capita?", Example 1',
    note: 'Children with disabilities on the 40th day (second Wednesday in October), gifted-only pupils left out.',
  },
  params: { effort: required(money), child_count: required(count) },
  result: 'number',
  compute: ({ effort, child_count }) => perCapita(effort, child_count),
});

export const MOE_PER_CAPITA_DOC: FunctionDoc<typeof MOE_PER_CAPITA> = {
  area: 'Maintenance of effort',
  summary: 'Level of effort for each child with a disability.',
  params: {
    effort: 'Level of effort of the year, in dollars.',
    child_count: 'Children with disabilities on the 40th day of the same year.',
  },
  returns: 'Dollars a child, unrounded: format the cell to show cents.',
  examples: [
    {
      formula: '=ROUND(NM.MOE_PER_CAPITA(2388949.99,456),2)',
      value: 5238.93,
      note: 'S4, Example 1, 2012-2013.',
    },
    { formula: '=ROUND(NM.MOE_PER_CAPITA(2410249.97,418),2)', value: 5766.15, note: 'S4, Example 1, 2013-2014.' },
    { formula: '=NM.MOE_PER_CAPITA(100,0)', value: { error: '#N/A' }, note: 'No children, no amount per child.' },
  ],
};

export const MOE_PER_CAPITA_WORKING: Working<typeof MOE_PER_CAPITA> = ({ effort, child_count }) => [
  step(
    'The effort for each child with a disability on the 40th-day count.',
    n`${dollars(effort)} ÷ ${child_count}`,
    figure(perCapita(effort, child_count)),
  ),
];
