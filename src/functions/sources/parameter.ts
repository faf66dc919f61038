import { isParameterName, PARAMETER_NAMES, type ParameterName } from '../../law/parameters';
import { impossible } from '../../rules/rule-error';
import { parameterStep } from '../factor-steps';
import { quoteCell } from '../runtime/cell';
import { perCell, required } from '../runtime/define';
import { didYouMean } from '../runtime/did-you-mean';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, text } from '../runtime/kinds';
import type { Working } from '../runtime/working';

function parameterOf(name: string): ParameterName {
  const key = name.toLowerCase().replace(/[\s_]+/g, '-');
  if (isParameterName(key)) return key;
  throw impossible(
    `There is no parameter ${quoteCell(name)}. ${didYouMean(name, PARAMETER_NAMES)}The pane’s Sources screen lists all names.`,
  );
}

export const PARAMETER = perCell({
  name: 'PARAMETER',
  citation: { law: 'The dated law data of this product; each value carries its own citation' },
  params: { name: required(text), fy: required(lawOfYear) },
  result: 'number',
  compute: ({ name, fy }) => fy.value(parameterOf(name)),
});

export const PARAMETER_DOC: FunctionDoc<typeof PARAMETER> = {
  area: 'Sources',
  summary: 'A factor, threshold, share or unit value of the law in a fiscal year.',
  params: {
    name: 'Name of the parameter, for instance "unit-value"; an unknown name is answered with those most like it.',
    fy: 'Fiscal year: 2014, "FY14", "FY2014", "2013-14" or "2013-2014".',
  },
  returns: 'The value; #N/A with the known years where the sources give none.',
  examples: [
    {
      formula: '=NM.PARAMETER("unit-value","FY14")',
      value: 3817.55,
      note: 'S4, Appendix G: the unit value of 2013-14.',
    },
    { formula: '=NM.PARAMETER("unit-value",1999)', value: { error: '#N/A' }, note: 'A year that no source covers.' },
  ],
};

export const PARAMETER_WORKING: Working<typeof PARAMETER> = ({ name, fy }) => [parameterStep(fy, parameterOf(name))];
