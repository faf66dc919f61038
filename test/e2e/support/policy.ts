import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

const OFFICE_JS = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const READY = 30_000;

/** What a page's policy stopped. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

export interface WatchedPage {
  readonly page: Page;
  readonly violations: readonly Violation[];
  readonly failures: readonly string[];
}

/** A page whose violations of its policy are kept; office.js comes from the package instead of the net. */
export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
  const page = await context.newPage();
  const violations: Violation[] = [];
  const failures: string[] = [];
  await page.exposeFunction('nmViolation', (violation: Violation) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { nmViolation } = globalThis as unknown as { nmViolation(violation: Violation): void };
      nmViolation({ directive: effectiveDirective, blocked: blockedURI });
    });
  });
  page.on('pageerror', (error) => failures.push(error.message));
  await page.route(/^https:\/\/appsforoffice\.microsoft\.com\//, (route) => {
    const asked = route
      .request()
      .url()
      .slice(HOSTED.length)
      .replace(/[?#].*$/, '');
    const local = path.join(OFFICE_JS, asked);
    return existsSync(local) ? route.fulfill({ path: local }) : route.abort();
  });
  await page.goto(address);
  return { page, violations, failures };
}

/** office.js reports its own use to Microsoft in a hidden frame, on some hosts. The policy stops that and nothing else. */
const TELEMETRY = { directive: 'frame-src', blocked: 'https://telemetryservice.firstpartyapps.oaspapps.com' };

export function isTelemetry({ directive, blocked }: Violation): boolean {
  return directive === TELEMETRY.directive && blocked.startsWith(TELEMETRY.blocked);
}

/** In the preview: presses Check over the sample and waits for what it finds. */
export async function checkSample(page: Page): Promise<void> {
  const check = page.getByRole('button', { name: /^Check/ }).first();
  await check.waitFor({ timeout: READY });
  await check.click();
  await page
    .getByText(/\d+ findings?\./)
    .first()
    .waitFor({ timeout: READY });
}
