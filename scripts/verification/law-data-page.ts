import { type ParameterName, PARAMETER_NAMES, PARAMETERS } from '../../src/law/parameters';
import { quotationsOf } from '../../src/law/quotations';
import { READINGS } from '../../src/law/readings';
import { RULES_VERSION } from '../../src/law/version';
import { fiscalYearName } from '../../src/rules/fiscal-year';
import { entryFor, yearsText } from '../../src/rules/parameter';
import { table } from '../markdown';
import { heldTo, wordsOf } from './law-values';

const FIRST_YEAR = 2009;
const LAST_YEAR = 2027;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** A letter for each way in which a value was read, so that the table of years stays narrow. */
const LETTERS = {
  statute: 'L',
  rule: 'L',
  document: 'D',
  source: 'S',
  papers: 'P',
  paper: 'O',
  totals: 'A',
  carried: 'C',
} as const;

function inYear(name: ParameterName, year: number): string {
  const entry = entryFor(PARAMETERS[name], year);
  return entry ? `${entry.value} ${LETTERS[entry.read]}` : '–';
}

function valuesOf(name: ParameterName): string[][] {
  const parameter = PARAMETERS[name];
  const called = `\`${name}\`: ${parameter.title}, ${parameter.unit}`;
  if (parameter.open) return [[called, '', '–', 'not read: for an office to enter', parameter.open.law]];
  return parameter.values.map(({ from, value, read, citation }, index) => {
    const quoted = quotationsOf(name, from).map((each) => `${wordsOf(each)}, ${each.address}`);
    return [
      index === 0 ? called : '',
      yearsText(parameter, index),
      value,
      READINGS[read],
      [citation, ...quoted].join('. '),
    ];
  });
}

/** docs/law-data.md: what is known of every dated value, year by year, with the gaps. */
export function lawDataPage(): string {
  const held = heldTo();
  const ended = PARAMETER_NAMES.flatMap((name) => {
    const { ended, later, open } = PARAMETERS[name];
    const how = ended ?? later ?? open?.ended;
    return how === undefined ? [] : [[`\`${name}\``, how]];
  });
  return `# The law by year

Written by \`npm run verify\`; do not edit. Rules ${RULES_VERSION}. Each dated value with the years for which it is known, how it was
read, and where. A dash is a gap: no source that could be read gives the value, and the functions answer \`#N/A\` with the years there
are.

An office that knows a value gives it as an argument, or keeps it on a sheet "NM law" (template \`law-values\`). Where the law data has
none for the year it counts, marked "value of this office", in checks and fixes, Working, what-if and templates: that of the
workbook's sheet; that of the file which \`--law\` gives to \`nm-finance check\`, \`fix\`, \`explain\`, \`whatif\` and \`template\`; that which
the pane keeps (Sources screen). Functions see no workbook: NM.PARAMETER, NM.CITE, NM.COMPONENT_UNITS, NM.PROGRAM_UNITS,
NM.TOTAL_PROGRAM_UNITS and NM.STATE_EQUALIZATION take its range as their argument \`office\`. A value that contradicts the law data, or
stands for what the law has ended, is reported and not used.

L read in the statute or the rule · D read in a paper of the state · S printed in a source document · P reported by two papers ·
O reported by one paper · A follows from printed totals · C printed for an earlier year, no later change found

Of the values that were read outside the source documents, ${held.words} are verified against the words of the text, which stand in
quotation marks, and ${held.paraphrase} against a paraphrase ("in our words"): the text was read, but its own words were not kept.

## The two worked figures

\`npm run verify\` computes what two papers of the department print ([verification.md](verification.md), "Law"), each figure with its formula.

The Student Revenue Calculator of FY24 (Albuquerque) to the cent: kindergarten's 0.440 units, $2,746.33; 390 teachers with national board
certification, $3,651,376.95; the base unit, $6,241.67. Not its other rows: the stored copy breaks off before their results (size, rural
population, at-risk, teacher cost index, total), and prints the at-risk index (0.2) and the rural rate (3.6 %) too short to compute from.

The Public School Support Request for FY25 to the last printed figure (hundreds of dollars): the changes of FY24 and of FY25, program cost and
guarantee of both. Each change is the department's own amount: the units behind it (of the at-risk factor of 0.33, $31,926,200) are not printed,
so none can be computed from the law. The stored text has lost its columns. Where a row with two amounts has one in each
column, only one way to place the rest gives both printed totals, with 0.33 among the changes of FY24; without that
condition 37 ways do, and 25 of them place it in FY25 (\`test/law/support-request.test.ts\` counts both). So the totals date the factor
only together with the layout, and that is how sure "FY24" is.

## Value by fiscal year

${table(
  ['value', ...YEARS.map(fiscalYearName)],
  PARAMETER_NAMES.map((name) => [`\`${name}\``, ...YEARS.map((year) => inYear(name, year))]),
)}

## Where each value was read

${table(['value', 'years', '', 'how sure', 'source'], PARAMETER_NAMES.flatMap(valuesOf))}

## What ended, and what came instead

${table(['value', 'ended'], ended)}
`;
}
