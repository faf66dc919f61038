import type { ParameterName } from '../../law/parameters';
import { parameterStep } from '../factor-steps';
import { optional, perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { choiceOf, lawOfYear } from '../runtime/kinds';
import { type Working, dollars } from '../runtime/working';

const STAGES = ['latest', 'initial', 'final'] as const;
type Stage = (typeof STAGES)[number];

const PARAMETER_OF: Readonly<Record<Stage, ParameterName>> = {
  latest: 'unit-value',
  initial: 'unit-value-initial',
  final: 'unit-value-final',
};

function parseStage(text: string): Stage | undefined {
  const word = text.trim().toLowerCase();
  return word === 'preliminary' ? 'initial' : STAGES.find((stage) => stage === word);
}

export const UNIT_VALUE = perCell({
  name: 'UNIT_VALUE',
  citation: {
    law: '22-8-2 NMSA 1978, "program unit value"',
    source: 'S4, Appendix G (FY09–FY14); S2, "Base Amount" (FY17)',
    note: 'FY24 is of the department’s papers, FY25 of two newspapers; FY15, FY16 and FY18 to FY23 were not found.',
  },
  params: { fy: required(lawOfYear), stage: optional(choiceOf(STAGES, parseStage), 'latest') },
  result: 'money',
  compute: ({ fy, stage }) => fy.value(PARAMETER_OF[stage]),
});

export const UNIT_VALUE_DOC: FunctionDoc<typeof UNIT_VALUE> = {
  area: 'Equalization and local revenue',
  summary: 'What a program unit was worth in a fiscal year: the last value that was set for it, or its first.',
  params: {
    fy: 'Fiscal year, such as 2014, FY14 or 2013-14.',
    stage: '"latest" (when left out), "initial" (also "preliminary") or "final".',
  },
  returns: 'Dollars. #N/A for a year without a published value, with the years there are.',
  details: [
    'The department sets an initial value in spring and may set it anew during the year. A value that only newspapers print says so in NM.CITE("unit-value","FY25") and in Sources. A value set since this release is given where a function takes a unit_value, or kept in a range that NM.PARAMETER takes as its last argument.',
  ],
  examples: [
    { formula: '=NM.UNIT_VALUE("FY09")', value: 3871.79, note: 'S4, Appendix G.' },
    { formula: '=NM.UNIT_VALUE("2009-10")', value: 3792.65, note: 'S4, Appendix G.' },
    {
      formula: '=NM.UNIT_VALUE({2011,2012,2013,2014})',
      value: [[3712.17, 3598.87, 3673.54, 3817.55]],
      note: 'S4, Appendix G.',
    },
    { formula: '=NM.UNIT_VALUE(2017)', value: 3979.63, note: 'S2: the base amount.' },
    { formula: '=NM.UNIT_VALUE("FY24")', value: 6241.67, note: 'The department’s request for FY25.' },
    { formula: '=NM.UNIT_VALUE("FY25")', value: 6553.75, note: 'As raised in June 2024.' },
    { formula: '=NM.UNIT_VALUE("FY25","initial")', value: 6442.55, note: 'Before it was raised.' },
    { formula: '=NM.UNIT_VALUE(2016)', value: { error: '#N/A' }, note: 'The sources publish none for FY16.' },
  ],
};

export const UNIT_VALUE_WORKING: Working<typeof UNIT_VALUE> = ({ fy, stage }) => [
  { ...parameterStep(fy, PARAMETER_OF[stage]), result: dollars(fy.value(PARAMETER_OF[stage])) },
];
