/** Writes docs/guide/pictures. Needs the build: npm run pictures [-- FILE…] */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inPreview, runScript, settled } from '../preview-site';
import { GUIDE_PICTURES } from './pictures';

const FOLDER = path.resolve(__dirname, '../../docs/guide/pictures');
/** Narrow enough that the writing can be read on a page, wide enough for a table beside the pane. */
const SIZE = { width: 380, beside: 900, height: 580 };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => GUIDE_PICTURES.every(({ file }) => file !== name));
if (unknown.length > 0) throw new Error(`there is no picture ${unknown.join(', ')}`);

mkdirSync(FOLDER, { recursive: true });
runScript(
  inPreview(async (open) => {
    for (const { file, sample, steps } of GUIDE_PICTURES) {
      if (wanted.length > 0 && !wanted.includes(file)) continue;
      const pane = await open({ ...SIZE, ...(sample === undefined ? {} : { sample }) });
      await steps(pane);
      await settled(pane);
      await pane.page.screenshot({ path: path.join(FOLDER, file) });
      await pane.close();
    }
  }),
);
