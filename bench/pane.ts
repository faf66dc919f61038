import { launch, serveBuild } from '../test/e2e/support/browser';
import type { Measure } from './measure';

const RUNS = 5;

/**
 * From the request of the page to the pane's button, in a new browser profile each time. Measured in the preview, which
 * loads the spreadsheet too: in Excel there is less to load, and office.js from Microsoft instead.
 */
export async function paneMeasures(): Promise<Measure[]> {
  const [browser, site] = await Promise.all([launch(), serveBuild()]);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const start = performance.now();
      await page.goto(`${site.origin}/preview.html`);
      await page
        .getByRole('button', { name: /^Check/ })
        .first()
        .waitFor();
      times.push(performance.now() - start);
      await context.close();
    }
    times.sort((a, b) => a - b);
    return [
      { name: 'preview and pane usable, cold', value: times[Math.floor(RUNS / 2)] / 1000, unit: 's', budget: 1.5 },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
