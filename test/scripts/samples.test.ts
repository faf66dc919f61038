import fs from 'node:fs';
import path from 'node:path';
import { firstCheckPage } from '../../scripts/samples/first-check';
import { SAMPLE_WORKBOOKS } from '../../scripts/samples/samples';
import { withComputedValues } from '../../src/engine';
import { SAMPLES } from '../../src/preview/samples';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';

const ROOT = path.resolve(__dirname, '../..');
const built = SAMPLE_WORKBOOKS.map((sample) => ({
  sample,
  bytes: writeWorkbook(withComputedValues(sample.model())),
}));

test('the gallery shows every workbook of assets/samples, and no other', () => {
  const files = fs.readdirSync(path.join(ROOT, 'assets/samples')).sort();
  expect(SAMPLES.map(({ file }) => file).sort()).toEqual(files);
});

test.each(built)('$sample.file is the one in assets: the same sources give the same bytes', ({ sample, bytes }) => {
  const stored = fs.readFileSync(path.join(ROOT, 'assets/samples', sample.file));
  expect(Buffer.compare(Buffer.from(bytes), stored)).toBe(0);
});

test('docs/samples.md says what a first check finds (written by scripts/samples/index.ts)', () => {
  expect(fs.readFileSync(path.join(ROOT, 'docs/samples.md'), 'utf8')).toBe(firstCheckPage(built));
});

test('figures are numbers as printed: dollars, brackets below zero, an accountant’s dash is zero', () => {
  const bytes =
    built.find(({ sample }) => sample.file === 'workload-reduction-worksheet.xlsx')?.bytes ?? new Uint8Array();
  const workbook = readWorkbook(bytes);
  const cells = ['A3', 'J3', 'K3', 'K5', 'B2'].map((cell) => valueAt(workbook, 'Workload reduction', cell));
  expect(cells).toEqual(['2009-2010', 83_438.3, 0, -36_201.94, null]);
});

/** Sums that the source prints, so that no row is lost or read twice. */
test('Attachment 7 holds the published sums', () => {
  const bytes = built.find(({ sample }) => sample.file === 'bond-awards-sy2011-12.xlsx')?.bytes ?? new Uint8Array();
  const [sheet] = readWorkbook(bytes).sheets;
  const sum = (column: number): number => {
    let cents = 0;
    for (let row = 0; row < sheet.rowCount; row++) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') cents += Math.round(value * 100);
    }
    return cents / 100;
  };
  expect([sum(5), sum(6)]).toEqual([28_601, 1_730_702.44]);
});
