/** This workbook held against last year's, in a real browser: chosen, told, printed, as CSV. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { patchWorkbook } from '../../src/workbook/file';
import { launch, serveBuild, type Site } from './support/browser';
import { PreviewPane } from './support/pane';

const READY = 60_000;
jest.setTimeout(300_000);

const SAMPLE = path.resolve(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');

let browser: Browser;
let site: Site;
let pane: PreviewPane;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await pane?.close();
  await browser?.close();
  await site?.close();
});

/** The sample as if it had another allocation of Alamogordo, and another district in Albuquerque's place. */
function earlier(): Buffer {
  const change = (row: number, column: number, before: string | number, after: string | number) => ({
    sheet: 'Attachment 5a',
    row,
    column,
    before,
    after,
    reason: 'as it was',
  });
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  return Buffer.from(
    patchWorkbook(bytes, [
      change(6, 5, 320_495.29, 310_000),
      change(7, 0, 'Albuquerque Public Schools', 'Old Town Public Schools'),
    ]),
  );
}

test('the earlier workbook is chosen: what differs with its dollars, who is only in one, the report and the CSV file', async () => {
  pane = await PreviewPane.open(browser, site);
  const { page, screen } = pane;
  await pane.show('Compare');
  await page.getByTestId('compare-file').setInputFiles({
    name: 'last-year.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: earlier(),
  });
  await screen.getByRole('heading', { name: /differences?$/ }).waitFor({ timeout: READY });

  const alamogordo = screen.getByRole('table', { name: 'Alamogordo Public Schools' });
  await alamogordo.getByText('+$10,495.29').waitFor();
  await screen.getByText(/^Old Town Public Schools, INITIAL ALLOCATION/).waitFor();
  await screen.getByText(/^Albuquerque Public Schools, INITIAL ALLOCATION/).waitFor();

  for (const width of [400, 320]) {
    await pane.resize(width);
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }

  const csv = page.waitForEvent('download');
  await pane.button('Download as CSV').click();
  const lines = readFileSync(await (await csv).path(), 'utf8').split('\r\n');
  expect(
    lines.some(
      (line) => line.startsWith('difference,') && line.includes('Alamogordo') && line.endsWith(',10495.29,dollars'),
    ),
  ).toBe(true);

  const printed = page.waitForEvent('download');
  await pane.button('Download as a page').click();
  const report = readFileSync(await (await printed).path(), 'utf8');
  expect(report).toContain('+$10,495.29');
  expect(report).toContain('Old Town Public Schools');
});
