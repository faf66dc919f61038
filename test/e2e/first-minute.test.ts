/** The first minute and a reload, as a user has them: the built preview in a real Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launch, serveBuild, type Site } from './support/browser';
import { PreviewPane } from './support/pane';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/workload-reduction-worksheet.xlsx');
const READY = 60_000;

let browser: Browser;
let site: Site;
let pane: PreviewPane;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  pane = await PreviewPane.open(browser, site);
});
afterEach(() => pane.close());

const banner = () => pane.page.getByRole('banner');

async function reload(): Promise<void> {
  await pane.page.reload();
  await banner().getByText('.xlsx').waitFor({ timeout: READY });
}

test('a file with what was typed into it is offered again after a reload, and forgotten when told so', async () => {
  await pane.openFile('mine.xlsx', readFileSync(SAMPLE));
  await pane.type('A1', 'Typed before the reload');
  await banner()
    .getByText(/changed, not saved/)
    .waitFor();
  await pane.page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('nm-school-finance', 1);
        request.onsuccess = () => {
          const read = request.result.transaction('workbooks').objectStore('workbooks').get('last');
          read.onsuccess = () => resolve(read.result?.bytes.length > 0);
        };
      }),
  );
  // The change follows the file a moment later.
  await pane.page.waitForTimeout(4000);
  pane.page.on('dialog', (dialog) => void dialog.accept());
  await reload();
  const offer = pane.page.getByText(/mine\.xlsx was open here last/);
  await offer.waitFor({ timeout: READY });
  const { violations } = await new AxeBuilder({ page: pane.page }).include('main').exclude('.nm-grid').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await pane.page.getByRole('button', { name: 'Open it again' }).click();
  await banner().getByText('mine.xlsx').waitFor({ timeout: READY });
  await pane.select('A1');
  await pane.page.locator('.o-topbar-composer').getByText('Typed before the reload').waitFor();

  await reload();
  await offer.waitFor({ timeout: READY });
  await pane.page.getByRole('button', { name: 'Forget it' }).click();
  await offer.waitFor({ state: 'detached' });
  await reload();
  await pane.root.getByRole('button', { name: 'Check this workbook' }).waitFor();
  expect(await offer.count()).toBe(0);
});

test('a blank workbook to begin with; a template leads on from it', async () => {
  await pane.page.getByRole('button', { name: 'New', exact: true }).click();
  await banner().getByText('Workbook.xlsx').waitFor({ timeout: READY });
  await pane.button('Check this workbook').click();
  await pane.button('Insert a template').click({ timeout: READY });
  await pane.root.getByRole('tab', { name: 'Templates', selected: true }).waitFor();
});
