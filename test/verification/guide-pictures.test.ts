/** The guide's pictures: each that a page names is there, each that is there is named, and the script takes them all. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { GUIDE_PICTURES } from '../../scripts/guide-pictures/pictures';
import { SAMPLES } from '../../src/preview/samples';

const GUIDE = path.resolve(__dirname, '../../docs/guide');
const FOLDER = path.join(GUIDE, 'pictures');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LARGEST = 150_000;

const jobs = readdirSync(GUIDE).filter((name) => name.endsWith('.md') && name !== 'README.md');
const embedded = jobs.flatMap((page) =>
  [...readFileSync(path.join(GUIDE, page), 'utf8').matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)].map(
    ([, alt, file]) => ({ page, alt, file }),
  ),
);
const inFolder = readdirSync(FOLDER).sort();

test('every job has a picture, and every picture says in words what is to be seen', () => {
  expect([...new Set(embedded.map(({ page }) => page))].sort()).toEqual([...jobs].sort());
  for (const { file, alt } of embedded) {
    expect([file, alt.length >= 80]).toEqual([file, true]);
    expect(alt).toMatch(/\.$/);
  }
});

test('the pages, the folder and the script name the same pictures', () => {
  expect(embedded.map(({ file }) => file).sort()).toEqual(inFolder);
  expect(GUIDE_PICTURES.map(({ file }) => file).sort()).toEqual(inFolder);
});

test.each(inFolder)('%s is a picture that a page can carry', (file) => {
  expect(readFileSync(path.join(FOLDER, file)).subarray(0, PNG.length)).toEqual(PNG);
  expect(statSync(path.join(FOLDER, file)).size).toBeLessThan(LARGEST);
});

test('the script opens samples that there are', () => {
  const names = SAMPLES.map(({ file }) => file.replace(/\.xlsx$/, ''));
  for (const { sample } of GUIDE_PICTURES) {
    if (sample !== undefined) expect(names).toContain(sample);
  }
});
