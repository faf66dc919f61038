/** Two people's whole jobs, from the first screen to the printed report; the third's is in what-if.test.ts. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { FUNCTION_NAMES } from '../../src/engine';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { launch, serveBuild, type Site } from './support/browser';
import { dropFiles } from './support/drop';
import { PreviewPane } from './support/pane';

const READY = 120_000;
jest.setTimeout(600_000);

let browser: Browser;
let site: Site;
let pane: PreviewPane;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterEach(() => pane.close());
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What is on paper: the page that the pane hands over, as a browser prints it. */
async function printed(name: string): Promise<string> {
  const download = pane.page.waitForEvent('download', { timeout: READY });
  await pane.button(name).click();
  const paper = await pane.context.newPage();
  await paper.setContent(readFileSync(await (await download).path(), 'utf8'));
  const { violations } = await new AxeBuilder({ page: paper }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const text = await paper.locator('body').innerText();
  expect((await paper.pdf()).length).toBeGreaterThan(1_000);
  await paper.close();
  return text;
}

const HEADERS = ['LEA', 'Sub-grant', 'Public eligible children', 'Private eligible children', 'Proportionate share'];
const DISTRICTS = 148;

/** A district's submitted workbook; one share in fifty is misprinted by $1,000 and more. */
function submitted(index: number): Buffer {
  const [subgrant, children, placed] = [100_000 + 500 * index, 90 + index, 10];
  const share = Math.round((subgrant * placed * 100) / (children + placed)) / 100;
  const misprint = index % 50 === 7 ? 1_000 + index : 0;
  const cells = [
    ['Proportionate share for parentally placed children, FY 2025'],
    HEADERS,
    [`District ${index}`, subgrant, children, placed, share + misprint],
  ];
  return Buffer.from(writeWorkbook({ sheets: [{ name: 'Share', cells }] }));
}

test('the state’s analyst: 150 submitted workbooks, the worst first, one mended, its report on paper, the report of all', async () => {
  pane = await PreviewPane.open(browser, site);
  const { page, root, screen } = pane;
  await screen.getByRole('button', { name: /^Check many workbooks/ }).click();
  const districts = Array.from(
    { length: DISTRICTS },
    (_, index) => [`district-${index}.xlsx`, submitted(index)] as const,
  );
  const notes = Buffer.from(writeWorkbook({ sheets: [{ name: 'Notes', cells: [['Sent by fax.']] }] }));
  await dropFiles(page, [...districts, ['damaged.xlsx', districts[0][1].subarray(0, 500)], ['notes.xlsx', notes]]);
  const verdict = screen.getByRole('heading', { name: /^150 files checked\./ });
  await verdict.waitFor({ timeout: READY });
  expect(await verdict.innerText()).toMatch(/3 have errors · 1 could not be read · 146 without/);
  expect(await verdict.innerText()).toContain('$3,171.00 at stake');

  const table = screen.getByRole('table', { name: 'Results' });
  await table.getByRole('button', { name: /^Dollars/ }).click();
  await table.getByRole('row').nth(1).getByText('damaged.xlsx').waitFor();
  await table.getByRole('row').nth(2).getByRole('button', { name: 'district-107.xlsx' }).click();
  await page.getByRole('banner').getByText('district-107.xlsx').waitFor({ timeout: READY });
  await pane.verdict.getByText(/1 error.*\$1,107\.00 at stake/).waitFor({ timeout: READY });

  const report = await printed('Download as a page');
  expect(report).toContain('Workbook: district-107.xlsx');
  expect(report).toContain('District 107');
  expect(report).toContain('34 CFR 300.133');

  await pane.show('Fix');
  await screen
    .getByRole('button', { name: /^Fix (it|Share)/ })
    .first()
    .click();
  await screen.getByText('1 cell was changed.').waitFor({ timeout: READY });

  await pane.show('Many files');
  const download = page.waitForEvent('download');
  await pane.button('Download as a workbook').click();
  const combined = readWorkbook(readFileSync(await (await download).path()));
  expect(combined.sheets[0].rowCount).toBeGreaterThan(150);
  await root.getByRole('table', { name: 'Results' }).waitFor();
});

test('a district’s manager: a blank workbook, the template for the deadline, filled, what is owed, printed and saved', async () => {
  pane = await PreviewPane.open(browser, site);
  const { page, screen } = pane;
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('banner').getByText('Workbook.xlsx').waitFor({ timeout: READY });
  await screen.getByRole('button', { name: /^Fill a template before a deadline/ }).click();
  await screen.getByLabel('Template').selectOption({ label: 'Maintenance of effort status' });
  await pane.button('Insert as a new sheet').click();
  await screen.getByText(/The template is on the new sheet/).waitFor({ timeout: READY });
  // Example 3 of the department's manual.
  const figures = { A5: 'Bosque', B5: 'FY2016', C5: '3563153.25', D5: '3506290.58', E5: '6340.13', F5: '555' };
  for (const [cell, text] of Object.entries({ ...figures, H5: '46549.72', I5: '290068' })) await pane.type(cell, text);

  await pane.show('Check');
  await pane.button('Check this workbook').click();
  await screen.getByText('Bosque does not maintain effort: owes $10,312.95').first().waitFor({ timeout: READY });

  const report = await printed('Download as a page');
  expect(report).toContain('Bosque does not maintain effort: owes $10,312.95');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  const saved = readWorkbook(readFileSync(await (await download).path()), { functionNames: FUNCTION_NAMES });
  const sheet = saved.sheets[saved.sheets.length - 1];
  expect(sheet.value(4, 9)).toBe('Not met');
  expect(sheet.value(4, 10)).toBe(10_312.95);
  expect(sheet.formula(4, 10)).toContain('NM.MOE_SHORTFALL');
});
