import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/recognition';
import { type AnyWording, sheetInWords } from './every-kind';
import { sheetOf, type Wording } from './sheet';

/**
 * Tables headed by people who had not seen the recogniser. Those of `seen.json` and `opened.json` were looked at while it was
 * made, those of `closed.json` never: what it does with them is what it does with the next office's workbook. Those of
 * `field.json` are headed in words of public papers of other offices, each with its source. The shares are what it reaches
 * today (docs/recognition.md): they must not fall.
 */
const REACHED = { seen: 0.97, opened: 0.98, closed: 0.91, field: 0.98 } as const;

function wordings(file: string): Wording[] {
  const list = JSON.parse(readFileSync(join(__dirname, `${file}.json`), 'utf8')) as Wording[];
  return list.filter(({ layout }) => layout === undefined);
}

function kindsOf(wording: Wording): string[] {
  return recogniseWorkbook(sheetOf(wording)).map(({ kind }) => kind);
}

describe.each(Object.entries(REACHED))('tables headed by others: %s', (file, reached) => {
  const all = wordings(file);
  const ours = all.filter(({ kind }) => kind !== null);

  test('are recognised', () => {
    const missed = ours.filter((wording) => kindsOf(wording)[0] !== wording.kind);
    const share = 1 - missed.length / ours.length;
    expect({ share: share >= reached, missed: share >= reached ? [] : missed.map(({ header }) => header) }).toEqual({
      share: true,
      missed: [],
    });
  });

  test('are hardly ever taken for another kind', () => {
    const taken = ours.filter((wording) => kindsOf(wording).length > 0 && kindsOf(wording)[0] !== wording.kind);
    expect(taken.length / ours.length).toBeLessThanOrEqual(0.07);
  });
});

test('tables of other offices are none of ours', () => {
  const foreign = [...wordings('seen'), ...wordings('opened'), ...wordings('closed')].filter(
    ({ kind }) => kind === null,
  );
  expect(foreign.filter((wording) => kindsOf(wording).length > 0).length).toBeLessThanOrEqual(1);
});

/**
 * Tables in columns of every kind, by two writers who had seen neither code nor lists. What `any-kind.json` lacked was mended;
 * `any-kind-closed.json` was never opened.
 */
describe.each(Object.entries({ 'any-kind': 0.95, 'any-kind-closed': 0.85 }))(
  'tables of any kind headed by others: %s',
  (file, reached) => {
    const all = (JSON.parse(readFileSync(join(__dirname, `${file}.json`), 'utf8')) as AnyWording[])
      .filter(({ layout }) => layout === 'columns')
      .map((wording) => ({ wording, found: recogniseWorkbook(sheetInWords(wording)).map(({ kind }) => kind) }));
    const ours = all.filter(({ wording }) => wording.kind !== null);

    test('are recognised', () => {
      const right = ours.filter(({ wording, found }) => found.some((kind) => kind === wording.kind));
      expect(right.length / ours.length).toBeGreaterThanOrEqual(reached);
    });

    test('are none of ours where they are of other offices', () => {
      expect(all.filter(({ wording, found }) => wording.kind === null && found.length > 0)).toEqual([]);
    });
  },
);
