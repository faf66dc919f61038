/**
 * Writes docs/screenshots: every screen of the task pane over a sample, light and dark, at Excel's narrow and usual width.
 * Needs the build: node scripts/run-ts.cjs scripts/screenshots.ts
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type PreviewPane, SCREEN_NAMES } from '../test/e2e/support/pane';
import { inPreview, runScript, settled } from './preview-site';

const FOLDER = path.resolve(__dirname, '../docs/screenshots');
const WIDTHS = [320, 450];
/** A cell of the first sample with an NM formula: the practice beside the printed figure. */
const WORKED_CELL = 'J11';

/** Brings a screen into the state that shows what it is for. */
async function prepare(pane: PreviewPane, name: string): Promise<void> {
  if (name === 'Check') {
    await pane.screen
      .getByRole('button', { name: /^Why, and what the law says/ })
      .first()
      .click();
  }
  if (name === 'Working') {
    await pane.select(WORKED_CELL);
    await pane.button('Copy as text').waitFor();
  }
  if (name === 'Templates') await pane.button('Insert as a new sheet').waitFor();
  if (name === 'What-if') await pane.button('Practice').click();
}

mkdirSync(FOLDER, { recursive: true });
runScript(
  inPreview(async (open) => {
    for (const width of WIDTHS) {
      for (const dark of [false, true]) {
        const pane = await open({ width, dark });
        await pane.check();
        for (const name of SCREEN_NAMES.en) {
          await pane.show(name);
          await prepare(pane, name);
          await settled(pane);
          const file = `${name.toLowerCase()}-${width}-${dark ? 'dark' : 'light'}.png`;
          await pane.root.screenshot({ path: path.join(FOLDER, file) });
        }
        await pane.close();
      }
    }
  }),
);
