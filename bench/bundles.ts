import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure';

const WEB = path.resolve(__dirname, '../dist/web');

/** Gzipped size of what a page loads first, in KB of 1,000 bytes. */
export function bundleMeasures(): Measure[] {
  return [
    // 45 until the functions that the sources ask for and the field's words came in (47.8 measured then); 52 until
    // the whole program cost: its components, years and words (55 measured then); 60 until a statement
    // names the source of each factor beside it (62 measured then).
    { file: 'functions.js', budget: 64 },
    { file: 'taskpane.js', budget: 170 },
    { file: 'commands.js', budget: 2 },
    { file: 'preview.js', budget: 340 },
  ].map(({ file, budget }) => {
    const built = path.join(WEB, file);
    if (!existsSync(built)) throw new Error(`${built} is not there: run "npm run build" first`);
    return {
      name: `${file}, gzipped`,
      value: gzipSync(readFileSync(built), { level: 9 }).length / 1000,
      unit: 'KB',
      budget,
    };
  });
}
