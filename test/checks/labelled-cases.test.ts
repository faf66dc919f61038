import {
  type LabelledCase,
  labelledCases,
  labelledFinding,
  type LabelledValues,
} from '../../src/checks/labelled-cases';
import { type InputRole } from '../../src/kinds/kind';
import { placeOf } from '../support/place';
import { snapshotOf, type TestCell } from '../support/snapshot';

type Rows = readonly (readonly TestCell[])[];

const role = (name: string, ...labels: string[]): InputRole => ({
  role: name,
  title: name,
  what: name,
  labels,
  number: 'rate',
});
const VALUES: LabelledValues = {
  roles: [role('mills', 'mill levy'), role('valuation', 'assessed valuation'), role('year', 'tax year')],
  needed: [['mills', 'valuation'], ['year']],
  hint: /\b(?:levy|valuation|tax)\b/,
};

const read = (rows: Rows): LabelledCase[] => labelledCases({ workbook: snapshotOf({ Levies: rows }) }, VALUES);
/** Each case as "name (layout): role cell title …". */
const cases = (rows: Rows): string[] =>
  read(rows).map((item) => {
    const roles = VALUES.roles
      .filter((one) => item.at(one.role))
      .map((one) => ` ${one.role} ${item.ref(one.role)} "${item.title(one.role)}"`);
    return `${item.name} (${item.layout}):${roles.join()}`;
  });

const HEADER = ['District', 'Mill levy', 'Assessed valuation'];
const said = (row: number): string => ` mills B${row} "Mill levy", valuation C${row} "Assessed valuation"`;

describe('rows under headers', () => {
  it('each with a value is a case, named by what stands first in it', () => {
    expect(
      cases([['Levies of 2026'], HEADER, ['Alpha', 2, 1000], [14, 3, null], ['  Beta  ', null, 500], [null, 4, 5]]),
    ).toEqual([
      `Alpha (columns):${said(3)}`,
      `14 (columns):${said(4)}`,
      `Beta (columns):${said(5)}`,
      `Row 6 (columns):${said(6)}`,
    ]);
  });

  it('totals, and rows without a number, are none', () => {
    expect(
      cases([
        HEADER,
        ['Alpha', 2, 1000],
        ['closed', 'none', '1000'],
        ['TOTAL', 2, 1000],
        ['Total of all', 2, 1000],
        ['Totality', 1, 1],
      ]),
    ).toEqual([`Alpha (columns):${said(2)}`, `Totality (columns):${said(6)}`]);
  });

  it('three rows without a number end them', () => {
    expect(cases([HEADER, ['Alpha', 2, 1], [], [], ['Beta', 2, 1], [], [], [], ['Gamma', 2, 1]])).toEqual([
      `Alpha (columns):${said(2)}`,
      `Beta (columns):${said(5)}`,
    ]);
  });

  it('the next header ends them, which may have its columns elsewhere', () => {
    const other = ['District', 'Assessed valuation', 'Mill levy'];
    expect(cases([HEADER, ['Alpha', 2, 1], other, ['Beta', 1, 2]])).toEqual([
      `Alpha (columns):${said(2)}`,
      'Beta (columns): mills C4 "Mill levy", valuation B4 "Assessed valuation"',
    ]);
  });

  it('a name stands left of all values, in whatever order these are', () => {
    expect(
      cases([
        ['Mill  levy', 'District', 'Assessed\nvaluation'],
        [2, 'Alpha', 1],
      ]),
    ).toEqual(['Row 2 (columns): mills A2 "Mill levy", valuation C2 "Assessed valuation"']);
    expect(
      cases([
        ['', ' ', 'Assessed valuation', 'Mill levy'],
        ['  ', 'Alpha', 2, 1],
      ]),
    ).toEqual(['Alpha (columns): mills D2 "Mill levy", valuation C2 "Assessed valuation"']);
  });

  it.each<[string, readonly string[], string | undefined]>([
    [
      'the header that a role’s words say more of',
      ['District', 'Mill levy limit', 'Mill levy', 'Assessed valuation'],
      'C2 "Mill levy"',
    ],
    ['whatever their order', ['District', 'Mill levy', 'Mill levy limit', 'Assessed valuation'], 'B2 "Mill levy"'],
    ['the first of two alike', ['District', 'Mill levy', 'Mill levy', 'Assessed valuation'], 'B2 "Mill levy"'],
    [
      'two words of three are enough',
      ['District', 'Mill levy limit', '', 'Assessed valuation'],
      'B2 "Mill levy limit"',
    ],
    ['two of four are not', ['District', 'Mill levy upper limit', '', 'Assessed valuation'], undefined],
  ])('%s', (_, header, found) => {
    const told = cases([header, ['Alpha', 1, 2, 3]]);
    expect(told).toEqual(found === undefined ? [] : [expect.stringContaining(` mills ${found},`)]);
  });

  it('a row with figures is no header, and one list of what is needed must be there as a whole', () => {
    expect(
      cases([
        ['District', 'Mill levy', 'Assessed valuation', 7],
        ['Alpha', 2, 1],
      ]),
    ).toEqual([]);
    expect(
      cases([
        ['District', 'Mill levy'],
        ['Alpha', 2],
      ]),
    ).toEqual([]);
    expect(
      cases([
        ['District', 'Tax year'],
        ['Alpha', 2],
      ]),
    ).toEqual(['Alpha (columns): year B2 "Tax year"']);
  });
});

describe('labels with a value beside each', () => {
  it('are one case, named by its sheet', () => {
    expect(
      cases([
        ['Mill levy', 2],
        ['Assessed valuation', '$', 1000],
      ]),
    ).toEqual(['Levies (form): mills B1 "Mill levy", valuation C2 "Assessed valuation"']);
  });

  it('are titled by the label next to the value', () => {
    expect(
      cases([
        ['Valuation', 'Mill levy', 2],
        ['Assessed valuation', 3, 'levy'],
      ]),
    ).toEqual(['Levies (form): mills C1 "Mill levy", valuation B2 "Assessed valuation"']);
  });

  it('are none where one that is needed is missing, or no text has a word of the hint', () => {
    expect(
      cases([
        ['Mill levy', 2],
        ['Valuation of goods', 'none'],
      ]),
    ).toEqual([]);
    expect(
      cases([
        ['Mill', 2],
        ['Assessed', 3],
      ]),
    ).toEqual([]);
    expect(cases([])).toEqual([]);
  });
});

describe('what a case says of a cell', () => {
  const of = (value: TestCell): LabelledCase => read([HEADER, ['Alpha', value, 1]])[0];

  it.each<[TestCell, string | undefined, string]>([
    [2.5, '2.5', '2.5'],
    ['  two ', undefined, 'two'],
    [null, undefined, ''],
    [Number.POSITIVE_INFINITY, undefined, 'Infinity'],
    [{ value: 3, formula: '=1+2' }, '3', '3'],
    [true, undefined, ''],
  ])('%p', (value, number, text) => {
    expect([of(value).number('mills')?.toString(), of(value).text('mills')]).toEqual([number, text]);
  });

  it('of a cell that it has not', () => {
    const item = of(2);
    expect([item.at('year'), item.number('year'), item.text('year'), item.ref('year'), item.title('year')]).toEqual([
      undefined,
      undefined,
      '',
      '',
      'year',
    ]);
  });
});

describe('a finding at a case’s value', () => {
  const CHECK = { id: 'x.levy', severity: 'error', citation: { law: '7-37-7 NMSA 1978' } } as const;
  const item = (): LabelledCase => read([HEADER, ['Alpha', { formula: '=1+1', value: 2 }, 1]])[0];
  const whole = {
    check: 'x.levy',
    severity: 'error',
    place: placeOf('B2', 'Levies'),
    citation: CHECK.citation,
    message: 'Too much.',
  };

  it('with what is said of it and no more', () => {
    expect(labelledFinding(CHECK, item(), 'mills', { message: 'Too much.' })).toEqual([whole]);
    expect(Object.keys(labelledFinding(CHECK, item(), 'mills', { message: 'Too much.' })[0])).not.toContain('fix');
  });

  it('with its change, its severity and its explanations', () => {
    const explanations = [{ place: placeOf('C2', 'Levies'), printed: '1', implied: '3', evidence: 'so' }];
    expect(
      labelledFinding(CHECK, item(), 'mills', {
        message: 'Too much.',
        severity: 'warning',
        explanations,
        fix: { after: 1, reason: 'less' },
      }),
    ).toEqual([
      {
        ...whole,
        severity: 'warning',
        explanations,
        fix: [{ sheet: 'Levies', row: 1, column: 1, before: '=1+1', after: 1, reason: 'less' }],
      },
    ]);
  });

  it('is none where the case has no such value', () => {
    expect(labelledFinding(CHECK, item(), 'year', { message: 'Too much.' })).toEqual([]);
  });
});
