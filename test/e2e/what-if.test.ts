/** The legislative analyst's job, whole: two bills over the statewide allocation, their totals, the sheet, the saved workbook. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { FUNCTION_NAMES } from '../../src/engine';
import { readWorkbook } from '../../src/workbook/file';
import { launch, serveBuild, type Site } from './support/browser';
import { PreviewPane } from './support/pane';

const READY = 60_000;
jest.setTimeout(300_000);

let browser: Browser;
let site: Site;
let pane: PreviewPane | undefined;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('two scenarios: what they come to is seen before there is a sheet, then on the sheet, and saved with the workbook', async () => {
  pane = await PreviewPane.open(browser, site);
  const { page, screen } = pane;
  await pane.show('What-if');
  await screen.getByText(/This workbook was not checked yet/).waitFor({ timeout: READY });
  await pane.button('Add a scenario').click();
  const first = screen.getByRole('group', { name: 'Scenario', exact: true });
  await first.getByText(/^Now 20,975,800\.00/).waitFor({ timeout: READY });
  await first.getByLabel('Appropriation').fill('+5 %');
  await first.getByText('Now 20,975,800.00 · comes to 22,024,590.00').waitFor({ timeout: READY });
  await pane.button('Duplicate').click();
  const second = screen.getByRole('group', { name: 'Scenario 2', exact: true });
  await second.getByLabel('Additional pupil counts as').fill('1');

  const totals = screen.getByRole('region', { name: 'What it comes to' });
  await totals.getByText(/lost/i).first().waitFor({ timeout: READY });
  await totals.getByText('Total: 18,628,650.00').waitFor();
  await totals.getByText('Total: 19,572,561.00').nth(1).waitFor({ timeout: READY });
  await totals
    .getByText(/Albuquerque Public Schools \(\+/)
    .first()
    .waitFor();

  const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await pane.button('Save the scenarios').click();
  await screen.getByText(/The scenarios are saved in the workbook/).waitFor({ timeout: READY });
  await pane.button('Compare on a new sheet').click();
  await screen.getByText(/The comparison is on the new sheet/).waitFor({ timeout: READY });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  const saved = readWorkbook(readFileSync(await (await download).path()), { functionNames: FUNCTION_NAMES });
  expect(saved.settings['what-if-scenarios']).toContain('+5 %');
  const sheet = saved.sheets[saved.sheets.length - 1];
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  const total = rows.find((row) => sheet.value(row, 0) === 'Total') ?? -1;
  const figures = Array.from({ length: sheet.columnCount }, (_, column) => sheet.value(total, column));
  expect(figures).toEqual(expect.arrayContaining([18_628_650, 19_572_561]));
});
