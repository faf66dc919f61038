/**
 * Writes the sample workbooks and docs/samples.md: node scripts/run-ts.cjs scripts/samples/index.ts. The same sources give
 * the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { withComputedValues } from '../../src/engine';
import { writeWorkbook } from '../../src/workbook/file';
import { firstCheckPage } from './first-check';
import { SAMPLE_WORKBOOKS } from './samples';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'assets/samples');

fs.mkdirSync(FOLDER, { recursive: true });
const written = SAMPLE_WORKBOOKS.map((sample) => {
  const bytes = writeWorkbook(withComputedValues(sample.model()));
  fs.writeFileSync(path.join(FOLDER, sample.file), bytes);
  console.log(`${sample.file}: ${bytes.length.toLocaleString('en-US')} bytes`);
  return { sample, bytes };
});
fs.writeFileSync(path.join(ROOT, 'docs/samples.md'), firstCheckPage(written));
