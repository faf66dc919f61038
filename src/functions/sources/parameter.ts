import { PARAMETER_NAMES, type ParameterName } from '../../law/parameters';
import { parameterNamed } from '../../rules/parameter';
import { impossible } from '../../rules/rule-error';
import { didYouMean } from '../../rules/words/did-you-mean';
import { parameterStep } from '../factor-steps';
import { lawOfOffice, OFFICE, OFFICE_DOC } from '../office';
import { quoteCell } from '../runtime/cell';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear, text } from '../runtime/kinds';
import type { Working } from '../runtime/working';

function parameterOf(name: string): ParameterName {
  const parameter = parameterNamed(name);
  if (parameter) return parameter;
  throw impossible(
    `There is no parameter ${quoteCell(name)}. ${didYouMean(name, PARAMETER_NAMES)}The pane’s Sources screen lists all names.`,
  );
}

export const PARAMETER = perCell({
  name: 'PARAMETER',
  citation: { law: 'The dated law data of this product; each value carries its own citation' },
  params: { name: required(text), fy: required(lawOfYear), office: OFFICE },
  result: 'number',
  compute: ({ name, fy, office }) => lawOfOffice(fy, office).value(parameterOf(name)),
});

export const PARAMETER_DOC: FunctionDoc<typeof PARAMETER> = {
  area: 'Sources',
  summary: 'A factor, threshold, share or unit value of the law in a fiscal year.',
  params: {
    name: 'Name of the parameter, for instance "unit-value"; an unknown name is answered with those most like it.',
    fy: 'Fiscal year: 2014, "FY14", "FY2014", "2013-14" or "2013-2014".',
    office: OFFICE_DOC,
  },
  returns: 'The value; #N/A with the known years where the sources give none.',
  withoutTable:
    'It reads one dated value of the law: the sheet "NM law" (`law-values`) holds an office’s own, and checks read both.',
  examples: [
    {
      formula: '=NM.PARAMETER("unit-value","FY14")',
      value: 3817.55,
      note: 'S4, Appendix G: the unit value of 2013-14.',
    },
    {
      formula: '=NM.PARAMETER("unit-value","FY27",{"unit-value","FY27",7000.1})',
      value: 7000.1,
      note: 'A value of the office (made up), for a year that no source covers.',
    },
    {
      formula: '=NM.PARAMETER("unit-value","FY24",{"unit-value","FY24",7000.1})',
      value: { error: '#VALUE!' },
      note: 'It contradicts the law data, and the message says so.',
    },
    { formula: '=NM.PARAMETER("unit-value",1999)', value: { error: '#N/A' }, note: 'A year that no source covers.' },
  ],
};

export const PARAMETER_WORKING: Working<typeof PARAMETER> = ({ name, fy, office }) => [
  parameterStep(lawOfOffice(fy, office), parameterOf(name)),
];
