import { ENTITIES } from '../../../src/checks/general/entities';
import { isSlip, plainName, wordsKey } from '../../../src/checks/general/model/names';
import { attachment5a } from '../../support/attachment-5a';
import { bookOf, cellsFound, findingsOf, type Sheet } from './support';

/** Suspensions by LEA, a table whose rows are entities. */
function table(names: readonly string[], groups?: readonly string[]) {
  return [
    ['LEA', ...(groups ? ['Race/Ethnicity'] : []), 'Suspended over 10 days', 'Children with disabilities', 'Rate'],
    ...names.map((name, at) => [name, ...(groups ? [groups[at]] : []), at, 100 + at, at / (100 + at)]),
  ];
}

test('the second Espanola Public Schools of Attachment 5a', () => {
  const found = findingsOf(ENTITIES, bookOf(attachment5a()));
  expect(found.map(({ actual }) => actual)).toEqual(['Espanola Public Schools']);
  expect(found[0].message).toContain('rows 31 and 32');
});

test.each([
  ['the same name twice', ['Alamogordo', 'Belen', 'Alamogordo'], ['A4']],
  ['in other spelling', ['Española Public Schools', 'Belen', 'ESPANOLA PUBLIC SCHOOLS'], ['A4']],
  ['words in another order', ['Las Vegas West', 'Belen', 'West Las Vegas'], ['A4']],
  ['a slip of the pen', ['Albuquerque', 'Belen', 'Albuquerqe'], ['A4']],
])('%s', (_, names, cells) => {
  expect(cellsFound(ENTITIES, table(names))).toEqual(cells);
});

test.each([
  ['different districts', ['Las Vegas City', 'West Las Vegas', 'Los Alamos', 'Los Lunas']],
  ['numbers and short names that differ in one sign', ['School 10', 'School 11', 'Belen', 'Helen']],
  ['one word more', ['Taos', 'Taos Academy', 'Taos Charter']],
])('silent: %s', (_, names) => {
  expect(cellsFound(ENTITIES, table(names))).toEqual([]);
});

test('silent: a name that comes back with another group; found with the same one', () => {
  expect(cellsFound(ENTITIES, table(['Belen', 'Belen', 'Belen'], ['Asian', 'Black', 'White']))).toEqual([]);
  expect(cellsFound(ENTITIES, table(['Belen', 'Belen', 'Belen'], ['Asian', 'Black', 'Asian']))).toEqual(['A4']);
});

test('silent: a name that comes back under another group, which stands once for its rows', () => {
  const rows = (second: string | null): Sheet => [
    ['Where', 'LEA', 'Suspended over 10 days', 'Children with disabilities', 'Rate'],
    ['North', 'Belen', 1, 100, 0.01],
    [null, 'Taos', 2, 200, 0.01],
    [second, 'Belen', 5, 50, 0.1],
    [null, 'Cuba', 7, 70, 0.1],
  ];
  expect(cellsFound(ENTITIES, rows('Secondary'))).toEqual([]);
  expect(cellsFound(ENTITIES, rows(null))).toEqual(['B4']);
});

test('silent: a list that is no table of the field', () => {
  expect(
    cellsFound(ENTITIES, [
      ['Item', 'Price'],
      ['Pencil', 1],
      ['Pencil', 2],
    ]),
  ).toEqual([]);
});

test('how names are compared', () => {
  expect(plainName(' St. Mary’s & Co.')).toBe('st marys and co');
  expect(wordsKey('west las vegas public school')).toBe(wordsKey('las vegas west public schools'));
  expect(wordsKey('hobbs muni schs')).toBe(wordsKey('hobbs municipal schools'));
  expect(wordsKey('hobbs hs')).toBe(wordsKey('hobbs high school'));
  expect(wordsKey('albuquerque')).not.toBe(wordsKey('albuquerques academy'));
  expect(isSlip('albuquerque'.split(' '), 'alubquerque'.split(' '))).toBe(true);
  expect(isSlip('albuquerque public'.split(' '), 'albuquerqu public'.split(' '))).toBe(true);
  expect(isSlip('albuquerque public'.split(' '), 'albuquerqu publik'.split(' '))).toBe(false);
  expect(isSlip('attachment1'.split(' '), 'attachment2'.split(' '))).toBe(false);
});
