import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../src/cli/check';
import { merge } from '../../src/cli/merge';
import { filesOf, parseShard, problemOf } from '../../src/cli/shard';
import { writeWorkbook } from '../../src/workbook/file';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nm-merge-'));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Eleven small workbooks, one with a total that does not add up, one damaged. */
beforeAll(() => {
  fs.mkdirSync(inFolder('books'));
  for (let book = 1; book <= 11; book++) {
    const cells = [
      ['District', 'School', 'Student Membership', 'Award Amount'],
      ['Animas', 'Animas 7-12 School', 100, 1000],
      ['Belen', 'The Family School', 300, book === 4 ? 3500 : 3000],
      ['Total', null, 400, 4000],
    ];
    const bytes = writeWorkbook({ sheets: [{ name: 'Awards', cells }] });
    fs.writeFileSync(
      inFolder(`books/${String(book).padStart(2, '0')}.xlsx`),
      book === 9 ? bytes.subarray(0, 400) : bytes,
    );
  }
});

const json = (name: string): { files: { file: string }[] } =>
  JSON.parse(fs.readFileSync(inFolder(name), 'utf8')) as { files: { file: string }[] };

async function part(shard: string): Promise<string> {
  const name = inFolder(`part-${shard.replace('/', '-of-')}.json`);
  await check([inFolder('books'), '--format', 'json', '--output', name, '--shard', shard], PROGRAM);
  return name;
}

beforeAll(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterAll(() => jest.restoreAllMocks());

test('parts put together are what one machine gives: files, order, findings, exit code', async () => {
  const whole = await check([inFolder('books'), '--format', 'json', '--output', inFolder('whole.json')], PROGRAM);
  const parts = [await part('3/4'), await part('1/4'), await part('4/4'), await part('2/4')];
  const merged = await merge([...parts, '--format', 'json', '--output', inFolder('merged.json')]);
  expect([whole, merged]).toEqual([2, 2]);
  expect(json('merged.json')).toEqual(json('whole.json'));
  expect(json('merged.json').files).toHaveLength(11);
});

test('a report in another format comes out of it', async () => {
  const parts = [await part('1/2'), await part('2/2')];
  await merge([...parts, '--format', 'xlsx', '--output', inFolder('merged.xlsx')]);
  const written = unzipSync(fs.readFileSync(inFolder('merged.xlsx')));
  for (const sheet of ['sheet1', 'sheet2']) {
    expect(strFromU8(written[`xl/worksheets/${sheet}.xml`])).toContain('<pageSetup fitToWidth="1" fitToHeight="0" ');
  }
});

test('half a report does not pass for a whole', async () => {
  const [one, two] = [await part('1/3'), await part('2/3')];
  await expect(merge([one, two])).rejects.toThrow('of 3 parts 3 is missing');
  await expect(merge([one, await part('2/2')])).rejects.toThrow('parts of different runs');
  fs.copyFileSync(one, inFolder('again.json'));
  await expect(merge([one, inFolder('again.json'), two])).rejects.toThrow('part 1 of 3 is there twice');
  await check([inFolder('books/01.xlsx'), '--format', 'json', '--output', inFolder('single.json')], PROGRAM);
  await expect(merge([one, inFolder('single.json')])).rejects.toThrow('some are parts');
  fs.copyFileSync(inFolder('single.json'), inFolder('single-2.json'));
  await expect(merge([inFolder('single.json'), inFolder('single-2.json')])).rejects.toThrow('is in two reports');
});

test('what is no report is said to be none', async () => {
  for (const [name, text] of [
    ['no.json', '{'],
    ['other.json', '{"files":[{"name":"a"}]}'],
    ['list.json', '[]'],
  ] as const) {
    fs.writeFileSync(inFolder(name), text);
    await expect(merge([inFolder(name)])).rejects.toThrow(name);
  }
  await expect(merge([])).rejects.toThrow('at least one report');
});

test('a part without a file is clean, not a mistake', async () => {
  const name = inFolder('empty.json');
  const args = [inFolder('books/01.xlsx'), '--format', 'json', '--output', name, '--shard', '2/2'];
  expect(await check(args, PROGRAM)).toBe(0);
  expect(json('empty.json').files).toEqual([]);
});

describe('a part', () => {
  test.each(['0/3', '4/3', '3', '1/0', 'a/b', '-1/3', '1.5/3'])('%s is refused', (text) => {
    expect(() => parseShard(text)).toThrow('such as 3/8');
  });

  test('each file is in exactly one', () => {
    const files = Array.from({ length: 53 }, (_, index) => index);
    const parts = Array.from({ length: 8 }, (_, index) => filesOf(files, { part: index + 1, of: 8 }));
    expect(parts.flat().sort((a, b) => a - b)).toEqual(files);
    expect(
      problemOf([
        { part: 2, of: 2 },
        { part: 1, of: 2 },
      ]),
    ).toBeUndefined();
  });
});
