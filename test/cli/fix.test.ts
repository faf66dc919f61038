/** `nm-finance fix`: what the checks offer is changed and noted, what must not be changed is said. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/nm-finance';
import { type FileSnapshot, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-fix-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);
const SAMPLE = path.join(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');
const BOOK = inFolder('book.xlsx');

let out = '';
let err = '';
beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

/** Amounts stored as texts, which a check offers to make numbers; on the second sheet behind its protection. */
beforeAll(() => {
  const cells = [
    ['School', 'Amount'],
    ...Array.from({ length: 8 }, (_, row) => [`School ${row + 1}`, row === 3 ? { text: '1,250.00' } : 1000 + row]),
    ['Total', '=SUM(B2:B9)'],
  ];
  const values = cells.map((line, row) => (row === 9 ? [undefined, 7025] : line.map(() => undefined)));
  const sheet = { cells, values };
  fs.writeFileSync(
    BOOK,
    writeWorkbook({
      sheets: [
        { name: 'Open', ...sheet },
        { name: 'Closed', ...sheet, protected: true },
      ],
    }),
  );
});

const read = (file: string): FileSnapshot => readWorkbook(fs.readFileSync(file));

function log(workbook: FileSnapshot): unknown[][] {
  const sheet = workbook.sheets.find(({ name }) => name === 'NM changes');
  if (!sheet) throw new Error('There is no log.');
  return Array.from({ length: sheet.rowCount }, (_, row) => [1, 2, 3, 4].map((column) => sheet.value(row, column)));
}

test('makes the changes, computes what depends on them, notes each; a protected sheet stays and is named', async () => {
  const file = inFolder('fixed.xlsx');
  expect(await main(['fix', BOOK, file], PROGRAM)).toBe(1);
  const fixed = read(file);
  expect([valueAt(fixed, 'Open', 'B5'), valueAt(fixed, 'Open', 'B10')]).toEqual([1250, 8275]);
  expect(valueAt(fixed, 'Closed', 'B5')).toBe('1,250.00');
  expect(log(fixed)).toEqual([
    ['Sheet', 'Cell', 'Before', 'After'],
    ['Open', 'B5', '1,250.00', '1250'],
  ]);
  expect(out).toContain('fixed.xlsx: 1 cell changed.');
  expect(err).toMatch(
    /Not changed \(general\.[\w-]+\): the sheet "Closed" is protected: unprotect it in Excel first\./,
  );
});

test('--dry-run shows the changes and writes nothing', async () => {
  const before = fs.readdirSync(folder);
  expect(await main(['fix', BOOK, '--dry-run'], PROGRAM)).toBe(1);
  expect(out).toMatch(/These would be changed:\n {2}Open!B5: 1,250\.00 → 1250 {2}\S/);
  expect(out).toContain('the sheet "Closed" is protected');
  expect(fs.readdirSync(folder)).toEqual(before);
});

test('--only takes the fixes of some checks; the log of an earlier run goes on', async () => {
  const [first, second] = [inFolder('first.xlsx'), inFolder('second.xlsx')];
  expect(await main(['fix', SAMPLE, first, '--only', 'general'], PROGRAM)).toBeLessThan(2);
  expect(fs.existsSync(first)).toBe(true);
  expect(await main(['fix', SAMPLE, first, '--only', 'im', '--replace'], PROGRAM)).toBeLessThan(2);
  const lines = log(read(first)).length;
  expect(lines).toBeGreaterThan(1);
  // Someone breaks a figure again: what is noted of it stands below what is noted already.
  const at = read(first).sheets[0];
  const [cell] = at.formulas();
  const spoilt = patchWorkbook(fs.readFileSync(first), [
    { sheet: at.name, row: cell.row, column: cell.column, before: cell.formula, after: 1, reason: '' },
  ]);
  fs.writeFileSync(inFolder('spoilt.xlsx'), spoilt);
  await main(['fix', inFolder('spoilt.xlsx'), second], PROGRAM);
  const after = read(second);
  expect(after.sheetNames.filter((name) => name.startsWith('NM changes'))).toEqual(['NM changes']);
  expect(log(after).slice(0, lines)).toEqual(log(read(first)));
});

test('where no check offers a change the new file is the same, byte for byte', async () => {
  const sound = inFolder('sound.xlsx');
  fs.writeFileSync(sound, writeWorkbook({ sheets: [{ name: 'S', cells: [['a', 1]] }] }));
  expect(await main(['fix', sound, inFolder('same.xlsx')], PROGRAM)).toBe(0);
  expect(fs.readFileSync(inFolder('same.xlsx'))).toEqual(fs.readFileSync(sound));
  expect(out).toContain('no check offers a change');
});

test.each([
  [['fix', BOOK], 'give a workbook and where to write it'],
  [['fix', BOOK, 'x.xlsx', '--only', 'general.nothing'], '--only is "general.nothing": give checks as a report names'],
  [['fix', BOOK, 'x.xlsm'], 'would be a file of another kind'],
])('%j is a mistake of use', async (args, message) => {
  expect(await main(args, PROGRAM)).toBe(2);
  expect(err).toContain(message);
});
