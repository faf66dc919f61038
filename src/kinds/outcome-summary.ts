import { optional, required } from './column';
import type { ColumnRole, TableKind } from './kind';

const PROGRESS: Readonly<Record<string, string>> = {
  a: 'Did not improve functioning.',
  b: 'Improved, but not enough to move nearer to same-aged peers.',
  c: 'Moved nearer to same-aged peers without reaching them.',
  d: 'Reached a level comparable to same-aged peers.',
  e: 'Maintained a level comparable to same-aged peers.',
};

function progress(category: string): ColumnRole {
  const phrase = new RegExp(`^(?:progress )?(?:category |cat |group )?${category}(?: |$)`);
  return required(category, `Category ${category}`, PROGRESS[category], 'count', [phrase], {
    not: ['summary', 'statement'],
  });
}

/** Preschool outcomes by progress category: S4, indicator 7; OSEP's summary statements 1 and 2. */
export const OUTCOME_SUMMARY: TableKind = {
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
    ...Object.keys(PROGRESS).map(progress),
    optional('first', 'Summary statement 1', '(c + d) ÷ (a + b + c + d).', 'ratio', [
      'summary statement 1',
      'statement 1',
      'ss1',
      'summary 1',
      'ss 1',
    ]),
    optional('second', 'Summary statement 2', '(d + e) ÷ (a + b + c + d + e).', 'ratio', [
      'summary statement 2',
      'statement 2',
      'ss2',
      'summary 2',
      'ss 2',
    ]),
  ],
  patterns: [
    { result: 'first', of: ['a', 'b', 'c', 'd'], gives: (a, b, c, d) => (c + d) / (a + b + c + d) },
    { result: 'second', of: ['a', 'b', 'c', 'd', 'e'], gives: (a, b, c, d, e) => (d + e) / (a + b + c + d + e) },
  ],
  inputs: [],
  anyOf: [['first'], ['second']],
  context: ['indicator 7', 'outcomes', 'preschool outcomes', 'outcome', 'summary statement'],
};
