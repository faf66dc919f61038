/** Excel shows a message in a small box, and people read no more than two lines of it. */
import { FUNCTIONS } from '../../../src/functions/registry';
import { RuleError } from '../../../src/rules/rule-error';

const MOST = 200;

/** Cells of every kind that some argument does not take. */
const CELLS: readonly unknown[] = [
  '',
  'x',
  'an event that nobody knows and that is long enough to fill a whole message by itself',
  '1 234',
  -1,
  0,
  0.5,
  1,
  7,
  2014,
  41556,
  1e12,
  true,
  'FY99',
  'charter',
  'K-12',
  { error: '#REF!' },
  [[1], [2], [3]],
  [[1, 2]],
  [['a'], [2]],
];

function messages(call: () => readonly (readonly unknown[])[]): string[] {
  try {
    return call()
      .flat()
      .flatMap((cell) => (cell instanceof RuleError ? [cell.message] : []));
  } catch (error) {
    if (error instanceof RuleError) return [error.message];
    throw error;
  }
}

describe('every message says in 200 characters what is wrong and what is meant', () => {
  test.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('NM.%s', (_, fn) => {
    const width = Object.keys(fn.params).length;
    const calls = CELLS.flatMap((cell) => [
      ...Array.from({ length: width }, (__, at) =>
        Array.from({ length: width }, (___, each) => (each === at ? cell : 1)),
      ),
      Array.from({ length: width }, () => cell),
    ]);
    const found = [...calls, [], Array.from({ length: width + 1 }, () => 1)].flatMap((args) =>
      messages(() => fn.call(args)),
    );
    expect(found.filter((message) => message.length > MOST)).toEqual([]);
  });
});

describe('a wrong number of arguments', () => {
  test('too many: how many there may be, and the last of them', () => {
    const [abe] = FUNCTIONS.filter(({ name }) => name === 'ABE_FTE');
    expect(messages(() => abe.call([1, 2014, 3]))).toEqual([
      'NM.ABE_FTE takes at most 2 arguments, the last being fy; 3 are given. Leave out what is too many.',
    ]);
  });

  test('too few: the one that is missing', () => {
    const [share] = FUNCTIONS.filter(({ name }) => name === 'PROPORTIONATE_SHARE');
    expect(messages(() => share.call([1, 2]))[0]).toContain('private_eligible is missing');
  });
});
