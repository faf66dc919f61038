import type { DatedValue } from '../../law/parameter';
import { type ParameterName, PARAMETERS } from '../../law/parameters';
import { fiscalYearName } from '../../rules/fiscal-year';
import type { Law } from '../../rules/law';
import { entryFor, parameterNamed, valueText } from '../../rules/parameter';
import { citationText } from '../../law/citation-text';
import { notDeterminable } from '../../rules/rule-error';
import { sourceOf } from '../runtime/asked-law';
import { lawOfOffice, OFFICE, OFFICE_DOC } from '../office';
import { type NmFunction, optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, text } from '../runtime/kinds';
import { type Working, step, words } from '../runtime/working';

/** The source of a dated value and how sure it is: of one year, or of all years that are known. */
function valueCitation(key: ParameterName, law: Law | undefined): string {
  const parameter = PARAMETERS[key];
  if (law) {
    const value = law.value(key);
    if (law.entry(key)?.read === 'office')
      return `${fiscalYearName(law.fiscalYear)}: ${value.toString()}. ${sourceOf(law.entry(key))}`;
    return valueText(parameter, parameter.values.indexOf(entryFor(parameter, law.fiscalYear) as DatedValue));
  }
  if (parameter.open) return `No source that was read gives the value: ${parameter.open.law}`;
  return parameter.values.map((_, index) => valueText(parameter, index)).join('; ');
}

/** NM.CITE over a registry; given the look-up, so that the registry can hold the function itself. */
export function citeOver(find: (name: string) => NmFunction | undefined) {
  return perCell({
    name: 'CITE',
    citation: { law: 'The citations that each function of this product carries' },
    params: { function_name: required(text), fy: optional(lawOfYear), office: OFFICE },
    result: 'text',
    compute: ({ function_name, fy, office }) => {
      const found = find(function_name);
      const parameter = found ? undefined : parameterNamed(function_name);
      if (parameter) return valueCitation(parameter, fy && lawOfOffice(fy, office));
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
  params: {
    function_name:
      'Name of an NM function, with or without "NM.", in any case; or of a dated value, such as "unit-value".',
    fy: 'For a dated value: its fiscal year; all years that are known when left out.',
    office: OFFICE_DOC,
  },
  returns: 'Text: the law, the source document and what to know of the reading; of a dated value also how it was read.',
  withoutTable:
    'It tells where any function comes from: no sheet has it as a figure. Every template writes it below its notes.',
  examples: [
    {
      formula: '=LEFT(NM.CITE("NM.MOE_SHORTFALL"),14)',
      value: '34 CFR 300.203',
      note: 'The beginning of the citation of NM.MOE_SHORTFALL.',
    },
    {
      formula: '=RIGHT(NM.CITE("unit-value","FY25"),24)',
      value: '(reported by two papers)',
      note: 'How sure a value is.',
    },
    {
      formula: '=NM.CITE("unit-value","FY27",{"unit-value","FY27",7000.1,"Letter of June 3, 2026"})',
      value: 'FY27: 7000.1. Letter of June 3, 2026 (value of this office)',
      note: 'A value of the office (made up) is marked as such.',
    },
    { formula: '=NM.CITE("NO_SUCH_FUNCTION")', value: { error: '#N/A' }, note: 'A name that does not exist.' },
  ],
};

/** The working of NM.CITE over the same registry. */
export function citeWorkingOver(find: (name: string) => NmFunction | undefined): Working<ReturnType<typeof citeOver>> {
  return ({ function_name, fy, office }) => {
    const found = find(function_name);
    const parameter = found ? undefined : parameterNamed(function_name);
    if (parameter) {
      const citation = valueCitation(parameter, fy && lawOfOffice(fy, office));
      return [step('The citation that the dated value carries.', function_name, words(citation))];
    }
    return found
      ? [step('The citation that the function carries.', `NM.${found.name}`, words(citationText(found.citation)))]
      : [];
  };
}
