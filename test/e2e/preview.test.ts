/** The preview as a user has it: the built page in a real Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, serveBuild, type Site } from './support/browser';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/instructional-material-fy14-initial-allocation.xlsx');
const READY = 30_000;

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let foreign: string[];
let failures: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  foreign = [];
  failures = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) foreign.push(request.url());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${site.origin}/preview.html`);
  await page
    .getByRole('button', { name: /^Check/ })
    .first()
    .waitFor({ timeout: READY });
});
afterEach(async () => {
  await context.close();
  expect(failures).toEqual([]);
  expect(foreign).toEqual([]);
});

async function check(): Promise<void> {
  await page
    .getByRole('button', { name: /^Check/ })
    .first()
    .click();
  await page
    .getByText(/\d+ findings?\./)
    .first()
    .waitFor({ timeout: READY });
}

/** Puts a file on the page as a drop from the desktop does. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, bytes.toString('base64')],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', event, { dataTransfer: data });
  }
}

test('opens with the sample calculated, and the pane finds the rows that do not hold', async () => {
  await check();
  for (const entity of ['Animas Public Schools', 'Clovis Municipal Schools', 'Wingate High School']) {
    await page
      .getByText(new RegExp(`${entity} is allocated`))
      .first()
      .waitFor();
  }
});

test('a finding leads to its cell', async () => {
  await check();
  await page.getByRole('button', { name: /F23/ }).first().click();
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => /^F23$/.test(input.value)));
});

test('a dropped workbook is opened', async () => {
  await drop('mine.xlsx', readFileSync(SAMPLE));
  await page.getByText('mine.xlsx').first().waitFor({ timeout: READY });
});

test.each([
  ['damaged.xlsx', readFileSync(SAMPLE).subarray(0, 3000)],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')],
  ['notes.txt', Buffer.from('no workbook')],
])('%s is refused with a message, and the sample stays', async (name, bytes) => {
  await drop(name, bytes);
  const message = page.locator('.fui-MessageBar').first();
  await message.waitFor({ timeout: READY });
  expect((await message.innerText()).length).toBeGreaterThan(30);
  expect(await page.getByText('instructional-material-fy14-initial-allocation.xlsx').count()).toBeGreaterThan(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the pane, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await check();
  for (const language of ['English', 'Español']) {
    if (language === 'Español') {
      await page.getByText('Español').click();
      await page.getByText('English').waitFor();
    }
    const { violations } = await new AxeBuilder({ page }).include('[role=region][aria-label]').analyze();
    expect([language, violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)]).toEqual([language, []]);
  }
});
