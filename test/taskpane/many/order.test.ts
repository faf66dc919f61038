import { type FileResult, unread } from '../../../src/batch/file-result';
import { BY_NAME, inOrder, pressed } from '../../../src/taskpane/many/order';
import { chosen } from './chosen';

const result = (file: string, amounts: readonly (number | undefined)[], ignored?: string): FileResult => ({
  file,
  tables: [],
  unrecognised: [],
  findings: amounts.map((amount) => ({
    id: 'x',
    severity: 'error',
    sheet: 'S',
    cell: 'A1',
    message: '',
    citation: '',
    amount,
    ignored,
  })),
});
const row = (path: string, of?: FileResult) => ({ ...chosen(path, new Uint8Array()), result: of });

const ROWS = [
  row('LEA 10.xlsx', result('LEA 10.xlsx', [5])),
  row('LEA 9.xlsx', result('LEA 9.xlsx', [1, 1])),
  row('bad.xlsx', unread('bad.xlsx', 'It is damaged.')),
  row('ignored.xlsx', result('ignored.xlsx', [900], 'right as it stands')),
  row('later.xlsx'),
];
const names = (order: Parameters<typeof inOrder>[1]): string[] => inOrder(ROWS, order).map(({ path }) => path);

it('by name, numbers within names as numbers', () => {
  expect(names(BY_NAME)).toEqual(['bad.xlsx', 'ignored.xlsx', 'later.xlsx', 'LEA 9.xlsx', 'LEA 10.xlsx']);
});

it('by dollars and by errors: what could not be read first, what was not read yet last, ignored findings do not count', () => {
  const byStake = pressed(BY_NAME, 'stake');
  expect(byStake).toEqual({ by: 'stake', ascending: false });
  expect(names(byStake)).toEqual(['bad.xlsx', 'LEA 10.xlsx', 'LEA 9.xlsx', 'ignored.xlsx', 'later.xlsx']);
  expect(names(pressed(byStake, 'errors'))).toEqual([
    'bad.xlsx',
    'LEA 9.xlsx',
    'LEA 10.xlsx',
    'ignored.xlsx',
    'later.xlsx',
  ]);
});

it('pressed again, a column turns round', () => {
  expect(names(pressed(pressed(BY_NAME, 'stake'), 'stake'))[0]).toBe('later.xlsx');
});
