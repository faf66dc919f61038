/** What stands around the list of findings: narrowing it, handing it on, checking by itself, breaking off. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { readWorkbook, writeWorkbook } from '../../src/workbook/file';
import { launch, serveBuild, type Site } from './support/browser';
import { countIn, PreviewPane } from './support/pane';

const READY = 30_000;

let browser: Browser;
let site: Site;
let pane: PreviewPane;
let failures: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  failures = [];
  pane = await PreviewPane.open(browser, site);
  pane.page.on('pageerror', (error) => failures.push(error.message));
});
afterEach(async () => {
  await pane.close();
  expect(failures).toEqual([]);
});

const shownFindings = (): Promise<number> => pane.button(/^Why, and what the law says/).count();

test('the list is narrowed by kind and by words; nothing left says so, and all come back', async () => {
  await pane.check();
  const all = await shownFindings();
  const errors = pane.screen.getByRole('group', { name: 'Show' }).getByRole('button', { name: /errors?$/ });
  await errors.click();
  expect(await pane.screen.getByRole('heading', { level: 2, name: /^(Errors|Warnings|Notes) / }).count()).toBe(1);
  await pane.screen.getByRole('heading', { level: 2, name: /^Errors/ }).waitFor();
  await errors.click();
  await pane.screen.getByRole('searchbox').fill('animas 22-15-9');
  const found = await shownFindings();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await pane.screen.getByRole('searchbox').fill('nothing of the kind');
  await pane.screen.getByText('No finding matches.').waitFor();
  await pane.button('Show all findings').click();
  expect(await shownFindings()).toBe(all);
});

test('the report as JSON is what the command line writes', async () => {
  await pane.check();
  const told = await pane.findings();
  const [saved] = await Promise.all([
    pane.page.waitForEvent('download', { timeout: READY }),
    pane.button('Download as JSON').click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^findings-\d{4}-\d\d-\d\d\.json$/);
  const { files } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as {
    files: readonly { readonly findings: readonly { readonly id: string }[] }[];
  };
  expect(files[0].findings.length).toBe(told);
  expect(files[0].findings.map(({ id }) => id)).toContain('im.practice-row');
});

test('the report as a sheet: a line a finding, and not among what the next check looks at', async () => {
  await pane.check();
  const told = await pane.verdict.innerText();
  await pane.button('Add as a sheet').click();
  const added = await pane.screen.getByText(/The report is on the new sheet/).innerText();
  const name = /“(.+)”/.exec(added)?.[1] ?? '';
  await pane.button('Check again').click();
  await pane.verdict.getByText(told).waitFor({ timeout: READY });
  const [saved] = await Promise.all([
    pane.page.waitForEvent('download', { timeout: READY }),
    pane.page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  const sheet = readWorkbook(readFileSync(await saved.path())).sheets.find((each) => each.name === name);
  const texts = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => String(sheet?.value(row, 0) ?? ''));
  expect(texts.filter((text) => ['error', 'warning', 'info'].includes(text)).length).toBe(countIn(told));
});

test.each(['en', 'es'] as const)(
  'the report on paper, %s: a page of its own that is readable, and prints on as many sheets as it has tables',
  async (language) => {
    if (language === 'es') await pane.root.getByRole('button', { name: 'Español' }).click();
    await pane.button(/^(Check|Revisar) (this|este)/).click();
    const words = {
      en: { page: 'Download as a page', workbook: 'Workbook:', law: 'Law' },
      es: { page: 'Descargar como página', workbook: 'Libro:', law: 'Ley' },
    }[language];
    const [saved] = await Promise.all([
      pane.page.waitForEvent('download', { timeout: 2 * READY }),
      pane.button(words.page).click({ timeout: READY }),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^report-\d{4}-\d\d-\d\d\.html$/);
    const paper = await pane.context.newPage();
    await paper.setContent(readFileSync(await saved.path(), 'utf8'));
    await paper.getByText(`${words.workbook} instructional-material-fy14-initial-allocation.xlsx`).waitFor();
    await paper.getByRole('heading', { level: 3, name: words.law }).first().waitFor();
    expect(await paper.getByText(/Animas Public Schools is allocated/).count()).toBeGreaterThan(0);
    expect(await paper.getByText(/NM\.ALLOCATION_PRACTICE/).count()).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page: paper }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`)).toEqual([]);
    const sections = await paper.locator('.nm-page').count();
    const sheets = ((await paper.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(sheets).toBeGreaterThan(sections);
  },
);

test('printing prints the report and nothing of the page around it, which is as before after it', async () => {
  await pane.page.evaluate(() => {
    window.print = () => undefined;
  });
  await pane.check();
  await pane.button('Print or save as PDF').click();
  const report = pane.page.locator('body > .nm-printed');
  await report.waitFor({ state: 'attached', timeout: READY });
  expect(await report.isVisible()).toBe(false);
  await pane.page.emulateMedia({ media: 'print' });
  expect(await report.isVisible()).toBe(true);
  expect(await pane.page.locator('#preview').isVisible()).toBe(false);
  await pane.page.emulateMedia({ media: 'screen' });
  await pane.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await report.waitFor({ state: 'detached' });
});

test('checked when the pane opens, where that was asked for, and not after it was taken back', async () => {
  const onOpen = pane.screen.getByRole('checkbox', { name: 'Check when this pane opens' });
  await onOpen.check();
  await pane.page.reload();
  await pane.verdict.waitFor({ timeout: READY });
  await onOpen.uncheck();
  await pane.page.reload();
  await pane.button('Check this workbook').waitFor({ timeout: READY });
  expect(await pane.verdict.count()).toBe(0);
});

test('a check broken off says so, changes nothing, and can be begun again', async () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`School ${row}`, row + 1, `=B${row + 2}*2`]);
  const cells = [['School', 'Students', 'Amount'], ...rows];
  const values = cells.map((line) => line.map((cell) => (String(cell).startsWith('=') ? 1 : cell)));
  await pane.openFile('long.xlsx', writeWorkbook({ sheets: [{ name: 'Schools', cells, values }] }));
  await pane.button('Check this workbook').click();
  await pane.button('Cancel').click();
  await pane.screen.getByText('The check was cancelled. Nothing in the workbook was changed.').waitFor();
  await pane.button('Check this workbook').click();
  await pane.screen.getByRole('region', { name: 'Report' }).waitFor({ timeout: READY });
});

test('a workbook without findings says what was looked at', async () => {
  await pane.openFile('empty.xlsx', writeWorkbook({ sheets: [{ name: 'Sheet1', cells: [] }] }));
  await pane.check();
  await pane.screen.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await pane.screen.getByText(/No school finance table was recognised/).waitFor();
  await pane.screen.getByText(/^\d+ checks looked at 1 sheet\.$/).waitFor();
});
