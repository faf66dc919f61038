/** Writes the sample workbooks: node scripts/run-ts.cjs scripts/samples/index.ts. The same sources give the same bytes. */
import fs from 'node:fs';
import path from 'node:path';
import { withComputedValues } from '../../src/engine';
import { writeWorkbook, type WorkbookModel } from '../../src/workbook/file';
import { attachment5a } from './attachment-5a';

const FOLDER = path.resolve(__dirname, '../../assets/samples');

const SAMPLES: Readonly<Record<string, () => WorkbookModel>> = {
  'instructional-material-fy14-initial-allocation.xlsx': attachment5a,
};

fs.mkdirSync(FOLDER, { recursive: true });
for (const [file, build] of Object.entries(SAMPLES)) {
  const bytes = writeWorkbook(withComputedValues(build()));
  fs.writeFileSync(path.join(FOLDER, file), bytes);
  console.log(`${file}: ${bytes.length.toLocaleString('en-US')} bytes`);
}
