import { RULES_VERSION as VERSION } from '../../law/version';
import { perRange } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { type Working, step, words } from '../runtime/working';

export const RULES_VERSION = perRange({
  name: 'RULES_VERSION',
  citation: { law: 'The release of the law data and rules in use' },
  params: {},
  result: 'text',
  compute: () => [[VERSION]],
});

export const RULES_VERSION_DOC: FunctionDoc<typeof RULES_VERSION> = {
  area: 'Sources',
  summary: 'The version of the law data and rules in use: note it beside figures that you hand on.',
  params: {},
  returns: 'Text.',
  withoutTable: 'It names the release of the rule data, which no sheet has to show.',
  examples: [{ formula: '=NM.RULES_VERSION()', value: VERSION }],
};

export const RULES_VERSION_WORKING: Working<typeof RULES_VERSION> = () => [
  step('The version of the law data and rules of this product.', 'no numbers', words(VERSION)),
];
