import { OUTCOME_SUMMARY as STATEMENTS } from '../../functions/disproportionality/outcome-summary';
import { optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** The categories, by the names that the function has for them too. */
const CATEGORIES = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' } as const;
type Category = keyof typeof CATEGORIES;

const PROGRESS: Readonly<Record<Category, string>> = {
  a: 'Did not improve functioning.',
  b: 'Improved, but not enough to move nearer to same-aged peers.',
  c: 'Moved nearer to same-aged peers without reaching them.',
  d: 'Reached a level comparable to same-aged peers.',
  e: 'Maintained a level comparable to same-aged peers.',
};

function progress<const C extends Category>(category: C) {
  const phrase = new RegExp(`^(?:progress )?(?:category |cat |group )?${category}(?: |$)`);
  return required(category, `Category ${category}`, PROGRESS[category], 'count', [phrase], {
    not: ['summary', 'statement'],
  });
}

/** Preschool outcomes by progress category: S4, indicator 7; OSEP's summary statements 1 and 2. */
export const OUTCOME_SUMMARY = defineKind({
  id: 'outcome-summary',
  title: 'Preschool outcomes (indicator 7)',
  what: 'Preschool children by their progress between entry and exit, and the two summary statements.',
  columns: [
    required(
      'outcome',
      'Outcome',
      'The outcome, or the LEA.',
      'text',
      ['outcome', 'outcome area', 'lea', 'district', 'name', 'child outcome'],
      {
        not: ['summary', 'statement', 'total'],
        names: true,
      },
    ),
    progress('a'),
    progress('b'),
    progress('c'),
    progress('d'),
    progress('e'),
    optional('first', 'Summary statement 1', '(c + d) ÷ (a + b + c + d).', 'ratio', [
      'summary statement 1',
      'statement 1',
      'ss1',
      'summary 1',
      'ss 1',
      ...words(
        'sum stmt 1 | stmt 1 | greater growth | substantially increased rate of growth | s1 | summary 1 percent',
      ),
    ]),
    optional('second', 'Summary statement 2', '(d + e) ÷ (a + b + c + d + e).', 'ratio', [
      'summary statement 2',
      'statement 2',
      'ss2',
      'summary 2',
      'ss 2',
      ...words(
        'sum stmt 2 | stmt 2 | exited within age expectations | within age expectations | s2 | summary 2 percent',
      ),
    ]),
  ],
  patterns: [
    { result: 'first', of: ['a', 'b', 'c', 'd'], gives: (a, b, c, d) => (c + d) / (a + b + c + d) },
    { result: 'second', of: ['a', 'b', 'c', 'd', 'e'], gives: (a, b, c, d, e) => (d + e) / (a + b + c + d + e) },
  ],
  inputs: [],
  anyOf: [['first'], ['second']],
  context: [
    'indicator 7',
    'outcomes',
    'preschool outcomes',
    'outcome',
    'summary statement',
    ...words('cos | ecos | resultados preescolares | child outcomes | preschool outcome | i 7 | ind 7'),
  ],
})({
  first: { of: nm(STATEMENTS, CATEGORIES, 1), why: 'its progress categories give' },
  second: { of: nm(STATEMENTS, CATEGORIES, 2), why: 'its progress categories give' },
});
