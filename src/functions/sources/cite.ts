import { citationText } from '../../law/citation-text';
import { notDeterminable } from '../../rules/rule-error';
import { type NmFunction, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { text } from '../runtime/kinds';
import { type Working, step, words } from '../runtime/working';

/** NM.CITE over a registry; given the look-up, so that the registry can hold the function itself. */
export function citeOver(find: (name: string) => NmFunction | undefined) {
  return perCell({
    name: 'CITE',
    citation: { law: 'The citations that each function of this product carries' },
    params: { function_name: required(text) },
    result: 'text',
    compute: ({ function_name }) => {
      const found = find(function_name);
      if (!found) {
        throw notDeterminable(`There is no function "${function_name}". Give a name such as "MOE_SHORTFALL".`);
      }
      return citationText(found.citation);
    },
  });
}

export const CITE_DOC: FunctionDoc<ReturnType<typeof citeOver>> = {
  area: 'Sources',
  summary: 'The statute, rule or regulation a function computes, and where the source documents have it.',
  params: { function_name: 'Name of an NM function, with or without "NM.", in any case.' },
  returns: 'Text: the law, the source document and what to know of the reading.',
  examples: [
    {
      formula: '=LEFT(NM.CITE("NM.MOE_SHORTFALL"),14)',
      value: '34 CFR 300.203',
      note: 'The beginning of the citation of NM.MOE_SHORTFALL.',
    },
    { formula: '=NM.CITE("NO_SUCH_FUNCTION")', value: { error: '#N/A' }, note: 'A name that does not exist.' },
  ],
};

/** The working of NM.CITE over the same registry. */
export function citeWorkingOver(find: (name: string) => NmFunction | undefined): Working<ReturnType<typeof citeOver>> {
  return ({ function_name }) => {
    const found = find(function_name);
    if (!found) return [];
    return [step('The citation that the function carries.', `NM.${found.name}`, words(citationText(found.citation)))];
  };
}
