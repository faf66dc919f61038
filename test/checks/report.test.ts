import { reportedFile, reportSheet } from '../../src/checks/report';
import { ignoredFinding } from '../../src/checks/ignored';
import { recogniseWorkbook } from '../../src/recognition';
import { finding } from '../taskpane/findings';
import { place } from '../taskpane/fake-port';
import { snapshotOf } from '../support/snapshot';

const evidence = 'the column adds up';
const change = {
  sheet: 'Allocation',
  row: 3,
  column: 1,
  before: 10,
  after: '=SUM(B2:B3)',
  reason: 'The sum of its rows',
};
const TOLD = finding({
  citation: { law: '22-15-9 NMSA 1978', source: 'S3, Attachment 5a', note: 'As printed' },
  explanations: [
    { place: place('Allocation', 'B3'), printed: '20', implied: '30', evidence },
    { place: place('Allocation', 'B2'), printed: '0', implied: '10', evidence },
  ],
  fix: [change],
});
const PLAIN = finding({ check: 'general.text', severity: 'info', actual: undefined, expected: undefined });
const LAW = '22-15-9 NMSA 1978. Source: LESC memorandum';
const HEADERS = [
  'Severity',
  'Sheet',
  'Cell',
  'Finding',
  'Is',
  'Should be',
  'Difference',
  'Dollars at stake',
  'Most likely cause',
  'Law',
  'Check',
  'Ignored because',
];

describe('a workbook in the report', () => {
  it('with its tables and all that a finding says', () => {
    const tables = recogniseWorkbook(
      snapshotOf({
        Awards: [
          ['School', 'Student membership', 'Award amount'],
          ['Alpha', 100, 6000],
        ],
      }),
    );
    const ignored = [ignoredFinding(PLAIN, 'seen', '2026-11-22')];
    expect(reportedFile({ file: 'a.xlsx', tables, unrecognised: [], findings: [TOLD, PLAIN], ignored })).toEqual({
      file: 'a.xlsx',
      tables: [
        {
          kind: 'pro-rata-award',
          sheet: 'Awards',
          range: 'A1:C2',
          confidence: tables[0].confidence,
          certainty: 'sure',
          assumed: [],
        },
      ],
      unrecognised: [],
      findings: [
        {
          id: 'general.total',
          severity: 'error',
          sheet: 'Allocation',
          cell: 'B4',
          message: 'The total does not add up.',
          actual: '10',
          expected: '30',
          citation: expect.stringMatching(new RegExp(`^${LAW}.*Attachment 5a\\. As printed$`)),
          explanations: [
            { sheet: 'Allocation', cell: 'B3', printed: '20', implied: '30', evidence },
            { sheet: 'Allocation', cell: 'B2', printed: '0', implied: '10', evidence },
          ],
          fix: [change],
          ignored: undefined,
        },
        {
          id: 'general.text',
          severity: 'info',
          sheet: 'Allocation',
          cell: 'B4',
          message: 'The total does not add up.',
          actual: undefined,
          expected: undefined,
          citation: '22-15-9 NMSA 1978',
          explanations: undefined,
          fix: undefined,
          ignored: 'seen',
        },
      ],
    });
  });
});

describe('the report as a sheet', () => {
  const sheet = (...findings: (typeof TOLD)[]) =>
    reportSheet({ file: 'a.xlsx', tables: [], unrecognised: [], findings, ignored: [] }, '2026-11-22', '2026.1');

  it('a title, what was checked, the headers, a row a finding', () => {
    const { name, cells } = sheet(TOLD, PLAIN);
    expect(name).toBe('Findings');
    expect(cells).toEqual([
      ['Findings of the check'],
      [{ text: 'Checked on 2026-11-22 with rules 2026.1. Rows: 2. No table was recognised.' }],
      [],
      HEADERS,
      [
        'error',
        { text: 'Allocation' },
        { text: 'B4' },
        { text: 'The total does not add up.' },
        10,
        30,
        20,
        null,
        { text: 'B3: 30 instead of 20 (the column adds up). B2: 10 instead of 0 (the column adds up).' },
        { text: expect.stringContaining(LAW) },
        'general.total',
        null,
      ],
      [
        'info',
        { text: 'Allocation' },
        { text: 'B4' },
        { text: 'The total does not add up.' },
        null,
        null,
        null,
        null,
        null,
        { text: '22-15-9 NMSA 1978' },
        'general.text',
        null,
      ],
    ]);
  });

  it('the title bold, the headers bold on blue, the rows of findings wrapped', () => {
    const { formats, columnWidths } = sheet(TOLD, PLAIN);
    expect(formats).toEqual([
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true },
      { range: { top: 3, left: 0, bottom: 3, right: 11 }, bold: true, fill: '#DDEBF7' },
      { range: { top: 4, left: 0, bottom: 5, right: 11 }, wrap: true },
      { range: { top: 4, left: 4, bottom: 5, right: 6 }, numberFormat: '#,##0' },
      { range: { top: 4, left: 7, bottom: 5, right: 7 }, numberFormat: '#,##0.00' },
    ]);
    expect(columnWidths).toHaveLength(HEADERS.length);
  });

  it('figures are numbers to reckon with, texts and codes stay as they are, and the open dollars are added up', () => {
    const paid = { ...PLAIN, actual: '1,234.50', expected: '$1,000.25', amount: 234.25 };
    const { cells, formats = [] } = sheet(
      paid,
      { ...paid, check: 'b', actual: '0123', expected: '95%', amount: undefined },
      { ...paid, check: 'c', actual: '7', expected: 'Met', amount: 5 },
    );
    expect(cells.slice(4).map((row) => row.slice(3, 8))).toEqual([
      [expect.anything(), 1234.5, 1000.25, -234.25, 234.25],
      [expect.anything(), { text: '0123' }, { text: '95%' }, null, null],
      [expect.anything(), 7, { text: 'Met' }, null, 5],
      ['Dollars at stake in what nobody has ignored', null, null, null, '=SUMPRODUCT((L5:L7="")*H5:H7)'],
    ]);
    expect(
      formats.filter(({ numberFormat }) => numberFormat).map((each) => [each.range.top, each.numberFormat]),
    ).toEqual([
      [4, '#,##0.00##'],
      [5, '#,##0'],
      [4, '#,##0.00'],
    ]);
  });

  it('nothing found: said in words, and no rows to format', () => {
    const { cells, formats } = sheet();
    expect(cells).toEqual([
      ['Findings of the check'],
      [{ text: 'Checked on 2026-11-22 with rules 2026.1. Nothing was found. No table was recognised.' }],
      [],
      HEADERS,
    ]);
    expect(formats).toHaveLength(2);
  });

  it('nothing found is said of recognised tables only: what was not recognised is named, and who owes', () => {
    const range = { top: 0, left: 0, bottom: 4, right: 2 };
    const { cells } = reportSheet(
      {
        file: 'a.xlsx',
        tables: [],
        unrecognised: [
          { sheet: 'Notes', range },
          { sheet: 'Own MOE', range },
        ],
        findings: [],
        outcomes: [{ kind: 'moe-owed', entity: 'Alamo', place: { sheet: 'Own MOE', range }, amount: 10312.95 }],
        ignored: [],
      },
      '2026-11-22',
      '2026.1',
    );
    expect(cells.slice(1, 3)).toEqual([
      [
        {
          text: 'Checked on 2026-11-22 with rules 2026.1. Nothing was found by the general checks. No table was recognised. Not recognised, so that only the general checks looked at it: Notes, Own MOE.',
        },
      ],
      [{ text: 'Alamo does not maintain effort: owes $10,312.95 (34 CFR 300.203(d)).' }],
    ]);
  });
});
