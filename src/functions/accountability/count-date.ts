import { COUNT_DATES_CITATION } from '../../law/count-dates';
import { countDate } from '../../rules/accountability/count-date';
import { type CountDay, parseReportingDate } from '../../rules/words/reporting-date';
import { perCell, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { fiscalYear, wordKind } from '../runtime/kinds';
import { type Working, day, step } from '../runtime/working';

/** The reporting date by its day of the school year, as the field writes it: 40, "40D", "40th day". */
const countDay = wordKind('a reporting date', '40, 80 or 120, or a text such as "40th day"', parseReportingDate);

export const COUNT_DATE = perCell({
  name: 'COUNT_DATE',
  citation: COUNT_DATES_CITATION,
  params: { school_year: required(fiscalYear), report: required(countDay) },
  result: 'date',
  compute: ({ school_year, report }) => countDate(school_year, report),
});

export const COUNT_DATE_DOC: FunctionDoc<typeof COUNT_DATE> = {
  area: 'Accountability and deadlines',
  summary:
    'The day on which membership is counted: second Wednesday of October (40th), December (80th) or February (120th).',
  params: {
    school_year: 'School year as 2013-14, or the fiscal year it ends in: 2014, "FY14".',
    report: '40, 80 or 120, or as "40th", "80th day", "120D".',
  },
  returns: 'A date as Excel’s serial number. Format the cell as a date.',
  examples: [
    { formula: '=NM.COUNT_DATE("2013-14",40)', value: 41556, note: 'October 9, 2013.' },
    { formula: '=NM.COUNT_DATE("2013-14",80)', value: 41619, note: 'December 11, 2013.' },
    { formula: '=NM.COUNT_DATE("SY14-15","120th")', value: 42046, note: 'February 11, 2015.' },
    { formula: '=NM.COUNT_DATE(2014,"120th day")', value: 41682, note: 'February 12, 2014.' },
  ],
};

const COUNTED_IN: Readonly<Record<CountDay, string>> = { 40: 'October', 80: 'December', 120: 'February' };

export const COUNT_DATE_WORKING: Working<typeof COUNT_DATE> = ({ school_year, report }) => [
  step(
    `The ${report}th day is the second Wednesday of ${COUNTED_IN[report]}.`,
    `school year ${school_year - 1}-${String(school_year % 100).padStart(2, '0')}`,
    day(countDate(school_year, report)),
  ),
];
