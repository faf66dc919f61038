import { TABLE_KINDS } from '../../src/kinds';
import type { HeaderWords } from '../../src/kinds/kind';
import { coverage, headerWords } from '../../src/recognition/words';

/** As much of a header must be a role's own words for it to name it. */
const NAMES = 0.5;

interface Named {
  readonly role: string;
  readonly words: readonly HeaderWords[];
  readonly not?: readonly HeaderWords[];
}

const silent = ({ role, words, not }: Named): string[] =>
  words.flatMap((each) =>
    typeof each === 'string' && coverage(headerWords(each), words, not) < NAMES ? [`${role}: ${each}`] : [],
  );

test.each(TABLE_KINDS.map((kind) => [kind.id, kind] as const))(
  '%s: every header that a role lists names it, and none is ruled out by what the role is not',
  (_, { columns, inputs, form = [] }) => {
    const roles: Named[] = [
      ...columns.map(({ role, headers, not }) => ({ role, words: headers, not })),
      ...[...inputs, ...form].map(({ role, labels, not }) => ({ role, words: labels, not })),
    ];
    expect(roles.flatMap(silent)).toEqual([]);
  },
);
