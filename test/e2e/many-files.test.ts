/** Many workbooks at once, as an analyst does it: the built preview in a real Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../src/workbook/file';
import { launch, serveBuild, type Site } from './support/browser';
import { dropFiles } from './support/drop';
import { PreviewPane } from './support/pane';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
const READY = 60_000;

let browser: Browser;
let site: Site;
let pane: PreviewPane;
let failures: string[];
let foreign: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  failures = [];
  foreign = [];
  pane = await PreviewPane.open(browser, site);
  pane.page.on('pageerror', (error) => failures.push(error.message));
  pane.page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) foreign.push(request.url());
  });
});
afterEach(async () => {
  await pane.close();
  expect(failures).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the samples and a damaged file, dropped: a line each, the worst first, one opened, the report of all', async () => {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const files = names.map((name) => [name, readFileSync(path.join(SAMPLES, name))] as const);
  await dropFiles(pane.page, [...files, ['damaged.xlsx', files[0][1].subarray(0, 900)]]);
  const table = pane.screen.getByRole('table', { name: 'Results' });
  await pane.screen
    .getByRole('heading', { name: new RegExp(`^${names.length + 1} files checked\\..*1 could not be read`) })
    .waitFor({ timeout: READY });
  expect(await table.getByRole('row').count()).toBe(names.length + 2);

  for (const language of ['en', 'es']) {
    if (language === 'es') await pane.root.getByRole('button', { name: 'Español' }).click();
    const { violations } = await new AxeBuilder({ page: pane.page }).include('aside').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`)).toEqual([]);
  }
  await pane.root.getByRole('button', { name: 'English' }).click();

  await table.getByRole('button', { name: /^Errors/ }).click();
  await table.getByRole('row').nth(1).getByText('damaged.xlsx').waitFor();
  const worst = await table.getByRole('row').nth(2).getByRole('button').innerText();

  const [download] = await Promise.all([
    pane.page.waitForEvent('download', { timeout: READY }),
    pane.button('Download as a workbook').click(),
  ]);
  const report = readWorkbook(readFileSync(await download.path()));
  const sheet = report.sheets[0];
  const listed = Array.from({ length: names.length + 1 }, (_, row) => sheet.value(row + 1, 0));
  expect([...listed].sort()).toEqual([...names, 'damaged.xlsx'].sort());

  await table.getByRole('button', { name: worst }).click();
  await pane.page.getByRole('banner').getByText(worst).waitFor({ timeout: READY });
  // Its findings are there without another press, and the list of files is where it was.
  await pane.verdict.waitFor({ timeout: READY });
  await pane.show('Many files');
  await pane.screen.getByRole('button', { name: worst }).waitFor();
});

test('320 px wide: nothing of the table is cut off', async () => {
  await pane.resize(320);
  await dropFiles(pane.page, [
    [
      'instructional-material-fy14-initial-allocation.xlsx',
      readFileSync(path.join(SAMPLES, 'instructional-material-fy14-initial-allocation.xlsx')),
    ],
    ['a-name-without-any-blank-that-goes-on-and-on-and-on-and-on.txt', Buffer.from('x')],
  ]);
  await pane.screen.getByRole('heading', { name: /^2 files checked/ }).waitFor({ timeout: READY });
  const over = await pane.screen.evaluate((screen) => screen.scrollWidth - screen.clientWidth);
  expect(over).toBe(0);
});
