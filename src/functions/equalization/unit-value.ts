import { parameterStep } from '../factor-steps';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { lawOfYear } from '../runtime/kinds';
import { type Working, dollars } from '../runtime/working';

export const UNIT_VALUE = perCell({
  name: 'UNIT_VALUE',
  citation: {
    law: '22-8-2 NMSA 1978, "program unit value"',
    source: 'S4, Appendix G (FY09–FY14); S2, "Base Amount" (FY17)',
  },
  params: { fy: required(lawOfYear) },
  result: 'money',
  compute: ({ fy }) => fy.value('unit-value'),
});

export const UNIT_VALUE_DOC: FunctionDoc<typeof UNIT_VALUE> = {
  area: 'Equalization and local revenue',
  summary: 'What a program unit was worth in a fiscal year.',
  params: { fy: 'Fiscal year, such as 2014, FY14 or 2013-14.' },
  returns: 'Dollars. #N/A for a year without a published value, with the years there are.',
  examples: [
    { formula: '=NM.UNIT_VALUE("FY09")', value: 3871.79, note: 'S4, Appendix G.' },
    { formula: '=NM.UNIT_VALUE("2009-10")', value: 3792.65, note: 'S4, Appendix G.' },
    {
      formula: '=NM.UNIT_VALUE({2011,2012,2013,2014})',
      value: [[3712.17, 3598.87, 3673.54, 3817.55]],
      note: 'S4, Appendix G.',
    },
    { formula: '=NM.UNIT_VALUE(2017)', value: 3979.63, note: 'S2: the base amount.' },
    { formula: '=NM.UNIT_VALUE(2016)', value: { error: '#N/A' }, note: 'The sources publish none for FY16.' },
  ],
};

export const UNIT_VALUE_WORKING: Working<typeof UNIT_VALUE> = ({ fy }) => [
  { ...parameterStep(fy, 'unit-value'), result: dollars(fy.value('unit-value')) },
];
