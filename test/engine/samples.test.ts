import fs from 'node:fs';
import path from 'node:path';
import { attachment5a } from '../../scripts/samples/attachment-5a';
import { FUNCTION_NAMES, withComputedValues } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { valueAt } from '../support/snapshot';

const FILE = path.resolve(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');

describe('the sample of Attachment 5a', () => {
  const bytes = writeWorkbook(withComputedValues(attachment5a()));
  const workbook = readWorkbook(bytes, { functionNames: FUNCTION_NAMES });
  const [main] = workbook.sheets;

  test('is the one in assets: the same sources give the same bytes', () => {
    expect(Buffer.compare(Buffer.from(bytes), fs.readFileSync(FILE))).toBe(0);
  });

  test('by the law every cent of the pool is allocated', () => {
    expect(valueAt(workbook, 'Law', 'E3')).toBe(18_628_650);
    expect(valueAt(workbook, 'Law', 'E4')).toBe(18_628_650);
    expect(valueAt(workbook, 'Law', 'E5')).toBe(0);
  });

  test('the practice reproduces every row but those that the report misprints', () => {
    const off: string[] = [];
    for (let row = 5; row < main.rowCount; row++) {
      const difference = main.value(row, 10);
      const name = String(main.value(row, 0));
      if (typeof difference === 'number' && Math.abs(difference) > 0.02 && !/TOTAL/.test(name)) off.push(name);
    }
    expect(off).toEqual([
      'Animas Public Schools',
      'Clovis Municipal Schools',
      'Cobre Consolidated Schools',
      'Gallup-McKinley County Schools',
      'Grady Public Schools',
      'Jal Public Schools',
      'Los Lunas Public Schools',
      'Pecos Independent Schools',
      'Penasco Independent Schools',
      'Pojoaque Valley Schools',
      'Wingate Elementary',
      'Wingate High School',
      'Zuni Christian Reform School',
    ]);
  });

  test('no formula fails', () => {
    const failed = workbook.sheets.flatMap((sheet) =>
      [...sheet.formulas()].filter(({ row, column }) => typeof sheet.value(row, column) === 'object'),
    );
    expect(failed).toEqual([]);
  });
});
