/** Writes assets/smoke-test and docs/smoke-test.md: npm run smoke-test. The same sources give the same bytes. */
import fs from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../src/workbook/file';
import { smokeTestPage } from './page';
import { SMOKE_TEST_WORKBOOKS } from './workbooks';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'assets/smoke-test');

fs.mkdirSync(FOLDER, { recursive: true });
for (const { file, model } of SMOKE_TEST_WORKBOOKS) fs.writeFileSync(path.join(FOLDER, file), writeWorkbook(model()));
fs.writeFileSync(path.join(ROOT, 'docs/smoke-test.md'), smokeTestPage());
