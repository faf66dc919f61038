import { PARAMETER_NAMES, type ParameterName, PARAMETERS } from '../../law/parameters';
import { type OfficeRow, valueWithOffice } from '../../rules/office-law';
import { parameterNamed } from '../../rules/parameter';
import { impossible } from '../../rules/rule-error';
import { parameterStep } from '../factor-steps';
import { type Grid, shapeName, toRows } from '../runtime/grid';
import { quoteCell } from '../runtime/cell';
import { optionalRange, perCell, required } from '../runtime/define';
import { didYouMean } from '../../rules/words/did-you-mean';
import type { FunctionDoc } from '../runtime/doc';
import { type Kind, lawOfYear, text } from '../runtime/kinds';
import { figure, step, type Working } from '../runtime/working';
import { fiscalYearName } from '../../rules/fiscal-year';

function parameterOf(name: string): ParameterName {
  const parameter = parameterNamed(name);
  if (parameter) return parameter;
  throw impossible(
    `There is no parameter ${quoteCell(name)}. ${didYouMean(name, PARAMETER_NAMES)}The pane’s Sources screen lists all names.`,
  );
}

/** Whatever a cell holds: headings, notes and blank rows may stand in the office's table. */
const anything: Kind<unknown> = {
  expects: 'columns of parameter, fiscal year and value',
  readsBlank: true,
  read: (cell) => cell,
};

function rowsOf(office: Grid<unknown> | undefined): OfficeRow[] {
  if (!office) return [];
  if (office.columns < 3) {
    throw impossible(`office is ${shapeName(office)}. Give ${anything.expects}, side by side.`);
  }
  return toRows(office).map(([name, fiscalYear, value]) => ({
    name: String(name ?? ''),
    fiscalYear: String(fiscalYear ?? ''),
    value,
  }));
}

export const PARAMETER = perCell({
  name: 'PARAMETER',
  citation: { law: 'The dated law data of this product; each value carries its own citation' },
  params: { name: required(text), fy: required(lawOfYear), office: optionalRange(anything) },
  result: 'number',
  compute: ({ name, fy, office }) => valueWithOffice(rowsOf(office), parameterOf(name), fy),
});

export const PARAMETER_DOC: FunctionDoc<typeof PARAMETER> = {
  area: 'Sources',
  summary: 'A factor, threshold, share or unit value of the law in a fiscal year.',
  params: {
    name: 'Name of the parameter, for instance "unit-value"; an unknown name is answered with those most like it.',
    fy: 'Fiscal year: 2014, "FY14", "FY2014", "2013-14" or "2013-2014".',
    office: 'Values of your office for years that the law data lacks: columns of parameter, fiscal year and value.',
  },
  returns: 'The value; #N/A with the known years where the sources give none.',
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

export const PARAMETER_WORKING: Working<typeof PARAMETER> = ({ name, fy, office }) => {
  const parameter = parameterOf(name);
  const value = valueWithOffice(rowsOf(office), parameter, fy);
  if (fy.entry(parameter)) return [parameterStep(fy, parameter)];
  return [
    step(`The ${PARAMETERS[parameter].title}: a value of this office.`, fiscalYearName(fy.fiscalYear), figure(value)),
  ];
};
