/** `nm-finance compare`: two workbooks held against each other, in words, as CSV, as JSON; exit 0 only where nothing differs. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-compare-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);
const [LAST, THIS, NONE] = ['last.xlsx', 'this.xlsx', 'none.xlsx'].map(inFolder);

const HEADERS = [
  'Entity',
  'Subgrant',
  'Public eligible children',
  'Parentally placed private children',
  'Proportionate share',
];
type Cells = Parameters<typeof writeWorkbook>[0]['sheets'][number]['cells'];

function write(file: string, cells: Cells, name = 'Share'): void {
  fs.writeFileSync(file, writeWorkbook({ sheets: [{ name, cells }] }));
}

beforeAll(() => {
  const title = ['IDEA proportionate share'];
  write(
    LAST,
    [title, HEADERS, ['Alpha', 1_000, 90, 10, 100], ['Beta', 500, 40, 10, 100], ['=Gamma', 10, 4, 1, 2]].map(asTexts),
  );
  write(THIS, [title, HEADERS, ['Alpha', 1_200.5, 90, 10, 120.05], ['Delta', 700, 60, 10, 100]].map(asTexts));
  write(NONE, [['Call the bureau']], 'Notes');
});

/** "=Gamma" is a name here, no formula. */
function asTexts(row: readonly (string | number)[]) {
  return row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
}

let out = '';
beforeEach(() => {
  out = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => jest.restoreAllMocks());

test('in words: totals, each difference with its dollars and both cells, who is only in one', async () => {
  expect(await main(['compare', LAST, THIS], PROGRAM)).toBe(1);
  expect(out.split('\n').slice(1, -2)).toEqual([
    'Private-school proportionate share  [Share!A2:E5 → Share!A2:E4]',
    '  total: Subgrant $1,510.00 → $1,900.50 (+$390.50)',
    '  total: Public eligible children 134 → 150 (+16)',
    '  total: Parentally placed private children 21 → 20 (-1)',
    '  total: Proportionate share $202.00 → $220.05 (+$18.05)',
    '  Alpha: Subgrant $1,000.00 → $1,200.50 (+$200.50)  [Share!B3 → Share!B3]',
    '  Alpha: Proportionate share $100.00 → $120.05 (+$20.05)  [Share!E3 → Share!E3]',
    '  only in the first: Beta: Subgrant $500.00  [Share!B4]',
    '  only in the first: Beta: Proportionate share $100.00  [Share!E4]',
    '  only in the first: =Gamma: Subgrant $10.00  [Share!B5]',
    '  only in the first: =Gamma: Proportionate share $2.00  [Share!E5]',
    '  only in the second: Delta: Subgrant $700.00  [Share!B4]',
    '  only in the second: Delta: Proportionate share $100.00  [Share!E4]',
    '  0 without a difference',
  ]);
});

test('as CSV: figures are figures, a name that a spreadsheet would take for a formula is none', async () => {
  const file = inFolder('differences.csv');
  expect(await main(['compare', LAST, THIS, '--format', 'csv', '--output', file], PROGRAM)).toBe(1);
  const lines = fs.readFileSync(file, 'utf8').split('\r\n');
  expect(lines[3]).toBe('What,Table,Entity,Figure,First: cell,First,Second: cell,Second,Change,Unit');
  expect(lines).toContain(
    'difference,Private-school proportionate share,Alpha,Subgrant,Share!B3,1000,Share!B3,1200.5,200.5,dollars',
  );
  expect(lines).toContain(
    "only in the first,Private-school proportionate share,'=Gamma,Subgrant,Share!B5,10,,,,dollars",
  );
});

test('as JSON: the same lines with their cells', async () => {
  expect(await main(['compare', LAST, THIS, '--format', 'json'], PROGRAM)).toBe(1);
  const { lines } = JSON.parse(out) as { lines: { entity: string; figure: string }[] };
  expect(lines.find(({ entity, figure }) => entity === 'Alpha' && figure === 'Subgrant')).toEqual({
    kind: 'difference',
    table: 'Private-school proportionate share',
    entity: 'Alpha',
    figure: 'Subgrant',
    change: 200.5,
    unit: 'dollars',
    before: { sheet: 'Share', cell: 'B3', value: 1000, unit: 'dollars' },
    after: { sheet: 'Share', cell: 'B3', value: 1200.5, unit: 'dollars' },
  });
});

test('a workbook against itself does not differ: exit 0', async () => {
  expect(await main(['compare', LAST, LAST], PROGRAM)).toBe(0);
  expect(out).toContain('  3 without a difference');
});

test('nothing to compare is said, with every table and sheet that was left', async () => {
  expect(await main(['compare', NONE, THIS], PROGRAM)).toBe(1);
  expect(out).toContain('No table of one was found in the other: nothing was compared.');
  expect(out).toContain('table only in the second: Private-school proportionate share, Share!A2:E4');
  expect(out).toContain('sheet not compared (first): Notes');
});

test.each([
  [['compare', LAST], 'give two workbooks'],
  [['compare', LAST, THIS, '--format', 'xlsx'], '--format is "xlsx": give one of text, json, csv'],
])('typed wrong: %j', async (args, message) => {
  let err = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  expect(await main(args, PROGRAM)).toBe(2);
  expect(err).toContain(message);
});
