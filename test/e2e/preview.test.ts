/** The preview as a user has it: the built page in a real Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/workbook/file';
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
  await page.getByRole('button', { name: /B23/ }).first().click();
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some((input) => /^B23$/.test(input.value)));
});

test('a dropped workbook is opened', async () => {
  await drop('mine.xlsx', readFileSync(SAMPLE));
  await page.getByRole('banner').getByText('mine.xlsx').waitFor({ timeout: READY });
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
  await page.getByRole('banner').getByText('instructional-material-fy14-initial-allocation.xlsx').waitFor();
});

test('the gallery names what each sample is; the one chosen is opened, and the pane is about it', async () => {
  await page.getByRole('button', { name: 'Samples' }).click();
  const gallery = page.getByRole('region', { name: 'Samples' });
  expect(await gallery.getByRole('button').count()).toBe(9);
  await page.keyboard.press('Escape');
  await gallery.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Samples' }).click();
  await gallery.getByRole('button', { name: /^Workload reduction worksheet/ }).click();
  await page.getByRole('banner').getByText('workload-reduction-worksheet.xlsx').waitFor({ timeout: READY });
  await page.getByRole('button', { name: 'Check this workbook' }).click();
  await page.getByText('Workload reduction', { exact: false }).first().waitFor({ timeout: READY });
});

test('what was typed is not lost unasked when another workbook is opened, and is saved', async () => {
  const header = page.getByRole('banner');
  await header.getByText('instructional-material-fy14-initial-allocation.xlsx').waitFor({ timeout: READY });
  const box = page.locator('input.os-input');
  await box.fill('E9');
  await box.press('Enter');
  await page.locator('.o-topbar-composer').getByText('-92.76', { exact: true }).waitFor();
  await page.keyboard.type('-992.76');
  await page.keyboard.press('Enter');
  await header.getByText(/changed, not saved/).waitFor();
  await drop('other.xlsx', readFileSync(SAMPLE));
  await page.getByText(/has changes that are not saved/).waitFor();
  // A key pressed in haste loses nothing.
  await page.keyboard.press('Enter');
  await page.getByText(/has changes that are not saved/).waitFor({ state: 'detached' });
  await header.getByText(/changed, not saved/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  const [sheet] = readWorkbook(readFileSync(await download.path())).sheets;
  expect(sheet.value(8, 4)).toBe(-992.76);
  await header.getByText(/changed, not saved/).waitFor({ state: 'detached' });
});

test('keys pressed faster than the spreadsheet draws stay in their order and leave nothing of the old values', async () => {
  const box = page.locator('input.os-input');
  await box.fill('E9');
  await box.press('Enter');
  await page.locator('.o-topbar-composer').getByText('-92.76', { exact: true }).waitFor();
  // The page is busy while the keys come: it gets them all before it can draw.
  const busy = page.evaluate(() => {
    const until = performance.now() + 1500;
    while (performance.now() < until);
  });
  const keys = await context.newCDPSession(page);
  await Promise.all(
    ['-', '1', '2', 'Enter', '3', '4', 'Enter'].flatMap((key) => {
      const text = key === 'Enter' ? '\r' : key;
      const code = key === 'Enter' ? { windowsVirtualKeyCode: 13 } : {};
      return [
        keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, ...code }),
        keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...code }),
      ];
    }),
  );
  await busy;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as .xlsx' }).click(),
  ]);
  const [sheet] = readWorkbook(readFileSync(await download.path())).sheets;
  expect([8, 9].map((row) => sheet.value(row, 4))).toEqual([-12, 34]);
});

test('the page speaks the pane’s language, at first the browser’s', async () => {
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'Abrir libro' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await drop('notas.txt', Buffer.from('nada'));
  await page.getByText(/No se abrió notas\.txt\./).waitFor({ timeout: READY });
  await page.reload();
  await page.getByRole('button', { name: 'Ejemplos' }).waitFor({ timeout: READY });
});

test('the pane is there at once: a check asked for while the workbook is on its way is made when it is there', async () => {
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.xlsx', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('button', { name: 'Check this workbook' }).click({ timeout: READY });
  await page.getByText('Reading the workbook…').first().waitFor();
  arrive();
  await page
    .getByText(/\d+ findings?\./)
    .first()
    .waitFor({ timeout: READY });
});

test('the spreadsheet starts with its first cell to type into, but not while someone is at work in the pane', async () => {
  const save = page.locator('header button:enabled', { hasText: 'Save as .xlsx' });
  await save.waitFor({ timeout: READY });
  await page.keyboard.type('Typed');
  await page.locator('.o-composer').getByText('Typed').first().waitFor();

  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.xlsx', async (route) => {
    await held;
    await route.continue();
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'More' }).click({ timeout: READY });
  arrive();
  await save.waitFor({ timeout: READY });
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await page.getByRole('tab', { name: 'Sources', selected: true }).waitFor();
});

test.each([
  ['a sample', '**/assets/samples/*.xlsx', /A part of the page is missing \(assets/],
  ['the spreadsheet', '**/vendor/o_spreadsheet.js', /A part of the page is missing \(vendor/],
])('without %s the page says what is missing and what to do', async (_what, files, message) => {
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.getByText(message).first().waitFor({ timeout: READY });
  await page.getByRole('button', { name: 'Check this workbook' }).click();
  await page.getByText('The workbook could not be checked.').first().waitFor();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the page around the spreadsheet, %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await check();
    for (const language of ['English', 'Español']) {
      if (language === 'Español') {
        await page.getByText('Español').click();
        await page.getByText('English').waitFor();
      }
      await page.getByRole('button', { name: /^(Samples|Ejemplos)$/ }).click();
      await drop('notes.txt', Buffer.from('no workbook'));
      await page.locator('.fui-MessageBar').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).exclude('.nm-grid').analyze();
      expect([language, violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)]).toEqual([language, []]);
    }
  },
);
