import type { Page } from 'playwright-core';
import { launch, serveBuild } from '../test/e2e/support/browser';
import type { Measure } from './measure';

const RUNS = 5;

/** Milliseconds from the request of the page until what is waited for is there. */
interface Start {
  readonly pane: number;
  readonly spreadsheet: number;
}

async function start(page: Page, address: string): Promise<Start> {
  const asked = performance.now();
  const since = async (there: Promise<unknown>): Promise<number> => {
    await there;
    return performance.now() - asked;
  };
  await page.goto(address, { waitUntil: 'commit' });
  const [pane, spreadsheet] = await Promise.all([
    since(page.getByRole('button', { name: 'Check this workbook' }).waitFor()),
    // A workbook can be saved once it is open and its sheet is on show.
    since(page.locator('header button:enabled', { hasText: 'Save as .xlsx' }).waitFor()),
  ]);
  return { pane, spreadsheet };
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] / 1000;
}

/**
 * From the request of the page, in a new browser profile each time. Measured in the preview, which loads the spreadsheet
 * too: in Excel there is less to load, and office.js from Microsoft instead.
 */
export async function paneMeasures(): Promise<Measure[]> {
  const [browser, site] = await Promise.all([launch(), serveBuild()]);
  try {
    const starts: Start[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext();
      starts.push(await start(await context.newPage(), `${site.origin}/preview.html`));
      await context.close();
    }
    return [
      { name: 'pane usable, cold', value: middle(starts.map(({ pane }) => pane)), unit: 's', budget: 1.5 },
      { name: 'preview with its workbook usable, cold', value: middle(starts.map((s) => s.spreadsheet)), unit: 's' },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
