/** Every format says of each file what was recognised, what was not, and what a finding is worth; never silence. */
import { strFromU8, unzipSync } from 'fflate';
import { reportedFile, reportSheet } from '../../src/checks/report';
import { unrecognisedSheets } from '../../src/checks/unrecognised';
import { unread } from '../../src/batch/file-result';
import { sarifReport } from '../../src/cli/formats/sarif';
import { textReport } from '../../src/cli/formats/text';
import { xlsxReport } from '../../src/batch/xlsx-report';
import { recogniseWorkbook } from '../../src/recognition';
import { readWorkbook } from '../../src/workbook/file';
import { snapshotOf } from '../support/snapshot';
import { finding } from '../taskpane/findings';
import { place } from '../taskpane/fake-port';

const WORKBOOK = snapshotOf({
  Awards: [
    ['School', 'Student membership', 'Award amount'],
    ['Alpha', 100, 6000],
  ],
  Staff: [[null], [null, 'Name', 'Room'], [null, 'Ana', 12]],
  Blank: [],
  'NM changes': [['When', 'Sheet']],
});
const tables = recogniseWorkbook(WORKBOOK);
const unrecognised = unrecognisedSheets(WORKBOOK, tables);
const FOUND = finding({
  amount: 56862.67,
  consequences: [
    { ...place('Awards', 'C2'), check: 'im.award-row', message: 'The award is not its share.' },
    { ...place('Staff', 'C3'), check: 'general.total', message: 'The total does not add up.' },
  ],
});

const file = (findings = [FOUND]) => reportedFile({ file: 'a.xlsx', tables, unrecognised, findings, ignored: [] });

test('the sheets without a table we know, with what they hold; blank ones and our own log aside', () => {
  expect(file().unrecognised).toEqual([{ sheet: 'Staff', range: 'B2:C3' }]);
});

test('JSON: confidence, amount and consequences', () => {
  expect(file().tables).toEqual([
    {
      kind: 'pro-rata-award',
      sheet: 'Awards',
      range: 'A1:C2',
      confidence: tables[0].confidence,
      certainty: 'sure',
      assumed: [],
    },
  ]);
  expect(file().findings[0]).toMatchObject({
    amount: 56862.67,
    consequences: [
      { id: 'im.award-row', sheet: 'Awards', cell: 'C2', message: 'The award is not its share.' },
      { id: 'general.total', sheet: 'Staff', cell: 'C3', message: 'The total does not add up.' },
    ],
  });
});

describe('a likely table, and a sheet that is near a kind', () => {
  const DOUBTFUL = snapshotOf({
    Effort: [
      ['LEA', 'Column X', 'Actual effort', 'Exceptions', 'Shortfall'],
      ['Alpha', 1000.25, 900.5, 10, 89.75],
      ['Beta', 2000.5, 1800.25, 100.2, 100.05],
      ['Gamma', 3111.25, 2900, 11.25, 200],
    ],
    Members: [
      ['Entity', '40 Day Membership', 'Remarks'],
      ['Alpha', 10, 'new'],
      ['Beta', 20, 'moved'],
    ],
  });
  const found = recogniseWorkbook(DOUBTFUL);
  const result = reportedFile({
    file: 'b.xlsx',
    tables: found,
    unrecognised: unrecognisedSheets(DOUBTFUL, found),
    findings: [],
    ignored: [],
  });

  test('JSON: what was assumed and why; the nearest kind and the columns that it lacks', () => {
    expect(result.tables).toMatchObject([
      { kind: 'moe-status', certainty: 'likely', assumed: ['Required effort = column B, by arithmetic'] },
    ]);
    expect(result.unrecognised).toEqual([
      { sheet: 'Members', range: 'A1:C3', nearest: 'initial-allocation', missing: ['Initial allocation'] },
    ]);
  });

  test('text', () => {
    const text = textReport(result);
    expect(text).toContain(
      '  taken for: moe-status (Effort!A1:E4), likely\n      assumed: Required effort = column B, by arithmetic\n',
    );
    expect(text).toContain('(nearest: initial-allocation, which lacks Initial allocation); general checks only\n');
  });

  test('SARIF: a note each', () => {
    const sarif = JSON.parse(sarifReport([result], '2026.1')) as {
      runs: { invocations: { toolExecutionNotifications: { message: { text: string } }[] }[] }[];
    };
    const notes = sarif.runs[0].invocations[0].toolExecutionNotifications;
    expect(notes.map(({ message }) => message.text)).toEqual([
      'Effort!A1:E4: likely moe-status; assumed: Required effort = column B, by arithmetic',
      'Members!A1:C3: no table of a kind we know (nearest: initial-allocation, which lacks Initial allocation); general checks only',
    ]);
  });

  test('xlsx: in the columns of what was taken for what, and of what was not', () => {
    const [files] = readWorkbook(xlsxReport([result], '2026.1')).sheets;
    expect([files.value(1, 1), files.value(1, 2)]).toEqual([
      'moe-status (likely)',
      'Members (nearest: initial-allocation, which lacks Initial allocation)',
    ]);
  });

  test('the report sheet', () => {
    const { cells } = reportSheet(
      { file: 'b', tables: found, unrecognised: unrecognisedSheets(DOUBTFUL, found), findings: [], ignored: [] },
      '2026-11-28',
      '2026.1',
    );
    expect(cells[1]).toEqual([
      {
        text: expect.stringContaining(
          'moe-status (Effort!A1:E4, likely; Required effort = column B, by arithmetic). Not recognised, so that only the general checks looked at it: Members (nearest: initial-allocation, which lacks Initial allocation).',
        ),
      },
    ]);
  });
});

describe('text', () => {
  test('names what was taken for what, what was not, and what is at stake', () => {
    const text = textReport(file());
    expect(text).toContain('  taken for: pro-rata-award (Awards!A1:C2)\n');
    expect(text).toContain('  not recognised: Staff: no table of a kind we know; general checks only\n');
    expect(text).toContain('($56,862.67 at stake)\n');
    expect(text).toContain(
      '      follows from it: Awards!C2 The award is not its share.\n      follows from it: Staff!C3 The total does not add up.\n',
    );
  });

  test('what was assumed, and the nearest kind with what it lacks', () => {
    const [table] = file().tables;
    const text = textReport({
      ...file([]),
      tables: [{ ...table, assumed: ['"Pupils" is the membership'] }],
      unrecognised: [{ sheet: 'Staff', range: 'B2:C3', nearest: 'k5-plus', missing: ['days', 'dates'] }],
    });
    expect(text).toContain('      assumed: "Pupils" is the membership\n');
    expect(text).toContain('Staff: no table of a kind we know (nearest: k5-plus, which lacks days, dates); general');
  });

  test('"nothing found" is said of recognised tables only', () => {
    expect(textReport(file([]))).toMatch(/\n {2}nothing found\n$/);
    expect(textReport({ ...file([]), tables: [] })).toMatch(
      /\n {2}no table was recognised; the general checks found nothing\n$/,
    );
  });

  test('of hundreds of sheets a dozen is named and the others counted', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ sheet: `S${index}`, range: 'A1' }));
    const lines = textReport({ ...file(), unrecognised: many }).split('\n');
    expect(lines.filter((line) => line.includes('not recognised'))).toHaveLength(13);
    expect(lines).toContain('  not recognised: 288 more sheets; general checks only');
  });
});

test('SARIF: a note for each such sheet, related places, the amount', () => {
  const sarif = JSON.parse(sarifReport([file(), unread('b.xlsx', 'It is a folder.')], '2026.1')) as {
    runs: { invocations: { toolExecutionNotifications: unknown[] }[]; results: unknown[] }[];
  };
  const [run] = sarif.runs;
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { level: 'note', message: { text: 'Staff!B2:C3: no table of a kind we know; general checks only' } },
    { level: 'error', message: { text: 'b.xlsx: It is a folder.' } },
  ]);
  expect(run.results[0]).toMatchObject({
    properties: { amount: 56862.67 },
    relatedLocations: [
      {
        message: { text: 'follows from it: The award is not its share.' },
        logicalLocations: [{ fullyQualifiedName: 'Awards!C2' }],
      },
      {
        message: { text: 'follows from it: The total does not add up.' },
        logicalLocations: [{ fullyQualifiedName: 'Staff!C3' }],
      },
    ],
  });
});

describe('xlsx', () => {
  const opened = (results: Parameters<typeof xlsxReport>[0]) => readWorkbook(xlsxReport(results, '2026.1')).sheets;
  const row = (sheet: ReturnType<typeof opened>[number], index: number): unknown[] =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.value(index, column));

  test('a row a file with what was not recognised, a row a finding with its dollars as a number', () => {
    const [files, findings] = opened([file()]);
    expect(row(files, 0)).toContain('Not recognised: general checks only');
    expect(row(files, 1).slice(0, 3)).toEqual(['a.xlsx', 'pro-rata-award', 'Staff']);
    expect(row(findings, 1)[row(findings, 0).indexOf('Dollars at stake')]).toBe(56862.67);
    expect(row(files, 1)[row(files, 0).indexOf('Dollars at stake')]).toBe(56862.67);
  });

  test('figures are numbers with their difference, the dollars are added up below, and both sheets can be filtered', () => {
    const shown = finding({ actual: '1,234.50', expected: '1,000.25' });
    const report = xlsxReport([file([shown])], '2026.1');
    const [files, findings] = readWorkbook(report).sheets;
    const is = row(findings, 0).indexOf('Is');
    expect(row(findings, 1).slice(is, is + 3)).toEqual([1234.5, 1000.25, -234.25]);
    expect(findings.formula(2, is + 3)).toBe('=SUMPRODUCT((L2:L2="")*I2:I2)');
    expect(files.formula(2, 5)).toBe('=SUBTOTAL(109,F2:F2)');
    const xml = strFromU8(unzipSync(report)['xl/worksheets/sheet2.xml']);
    expect(xml).toContain('<autoFilter ref="A1:L2"/>');
  });

  test('a text longer than a cell holds is cut, says so, and the report is there', () => {
    const [, findings] = opened([file([finding({ message: '😀'.repeat(40_000) })])]);
    const text = String(row(findings, 1)[4]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/😀 … \(shortened: a cell holds no more\)$/u);
  });
});
