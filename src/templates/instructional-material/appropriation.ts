import { LAW_OF_SOURCE } from '../../rules/law';
import type { TemplateInput } from '../template';

/** What both allocations share out. */
export const APPROPRIATION: readonly TemplateInput[] = [
  { role: 'appropriation' },
  {
    role: 'reserve',
    what: 'What is held back before the entitlements (emergency expenses, adult basic education), as a positive number.',
  },
  {
    role: 'netAppropriation',
    formula: (at) => `=IF(${at.input('appropriation')}="","",${at.input('appropriation')}-${at.input('reserve')})`,
  },
];

/** And what the first one pays of it. */
export const APPROPRIATION_INPUTS: readonly TemplateInput[] = [
  ...APPROPRIATION,
  {
    role: 'share',
    value: LAW_OF_SOURCE.instructionalMaterial.value('instructional-material-share').toNumber(),
  },
  {
    role: 'pool',
    formula: (at) =>
      `=IF(COUNT(${at.input('netAppropriation')},${at.input('share')})<2,"",ROUND(${at.input('netAppropriation')}*${at.input('share')},2))`,
  },
];
