import { launch, serveBuild } from '../test/e2e/support/browser';
import { type PaneOptions, PreviewPane } from '../test/e2e/support/pane';

/** For transitions, and for what a screen reads from the workbook. */
const SETTLING = 400;

/** Opens the built preview for one picture after the other, and closes browser and server whatever happens. */
export async function inPreview(
  work: (open: (options?: PaneOptions) => Promise<PreviewPane>) => Promise<void>,
): Promise<void> {
  const [browser, site] = await Promise.all([launch(), serveBuild()]);
  try {
    await work((options) => PreviewPane.open(browser, site, options));
  } finally {
    await browser.close();
    await site.close();
  }
}

export async function settled({ page }: PreviewPane): Promise<void> {
  await page.waitForTimeout(SETTLING);
}

/** A script that takes pictures: what goes wrong is said, and is its exit code. */
export function runScript(work: Promise<void>): void {
  work.catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
