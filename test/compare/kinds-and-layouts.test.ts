/** Initial against final, a form against another, a district's form or statement against the state's table. */
import { compareWorkbooks } from '../../src/compare';
import { snapshotOf, type TestCell } from '../support/snapshot';

const BLOCK: TestCell[][] = [[], ['Total Appropriation', 10_000], ['Reserve', 0], ['Percentage', 0.9]];

test('initial against final allocation: what was allocated, as both tell it, and what it became on the actual count', () => {
  const before = snapshotOf({
    Initial: [
      ['Instructional material: initial allocation'],
      ['Entity', 'FY 2024 40 day membership', 'FY 2025 40 day membership', 'Initial allocation'],
      ['Alpha', 90, 100, 3_000],
      ['Beta', 200, 200, 6_000],
      ...BLOCK,
    ],
  });
  const after = snapshotOf({
    Final: [
      ['Instructional material: final allocation'],
      [
        'Entity',
        'FY 2025 40 day membership',
        'FY 2026 40 day membership',
        'Entitlement',
        'Initial allocation',
        'Final allocation',
      ],
      ['Beta', 201, 210, 6_300, 6_000, 300],
      ['Alpha', 100, 120, 3_700, 3_100, 600],
      ...BLOCK,
    ],
  });
  const [{ entities, rolesOnlyIn }] = compareWorkbooks(before, after).tables;
  const told = entities.map(({ after: name, differences }) => [
    name,
    ...differences.map(({ title, change }) => [title, change]),
  ]);
  expect(told).toEqual([
    ['Alpha', ['Initial allocation', 100], ['Initial allocation → Entitlement', 700]],
    ['Beta', ['FY 2025 40 day membership', 1], ['Initial allocation → Entitlement', 300]],
  ]);
  expect(rolesOnlyIn.before.map(({ title }) => title)).toEqual(['FY 2024 40 day membership']);
  expect(rolesOnlyIn.after.map(({ title }) => title)).toEqual(['FY 2026 40 day membership', 'Final allocation']);
});

const moeForm = (name: string, effort: number): TestCell[][] => [
  ['Maintenance of effort'],
  ['LEA', name],
  ['Required effort', 480_000],
  ['Actual effort', effort],
  ['Child count', 200],
  ['Shortfall', Math.max(0, 480_000 - effort)],
];
const MOE_TABLE = ['LEA', 'Required effort', 'Actual effort', 'Child count', 'Shortfall'];

test('a form against the same form of another year, whatever the sheets are called', () => {
  const before = snapshotOf({ 'MOE 24': moeForm('Alpha', 490_000) });
  const after = snapshotOf({ Effort: moeForm('Alpha', 470_000) });
  const [{ entities }] = compareWorkbooks(before, after).tables;
  expect(entities[0].differences.map(({ title, change }) => [title, change])).toEqual([
    ['Actual effort', -20_000],
    ['Shortfall', 10_000],
  ]);
});

test('a district’s form against the state’s table: its row is found by the name on the form, the other districts are named', () => {
  const state = snapshotOf({
    Statewide: [
      ['IDEA local maintenance of effort'],
      MOE_TABLE,
      ['Alpha Public Schools', 480_000, 470_000, 200, 10_000],
      ['Beta', 480_000, 490_000, 180, 0],
    ],
  });
  const [{ entities, onlyIn }] = compareWorkbooks(snapshotOf({ Form: moeForm('Alpha', 470_500) }), state).tables;
  expect(
    entities.map(({ after, differences }) => [after, ...differences.map(({ title, change }) => [title, change])]),
  ).toEqual([['Alpha Public Schools', ['Actual effort', -500], ['Shortfall', 500]]]);
  expect(onlyIn.after.map(({ name }) => name)).toEqual(['Beta']);
  expect(onlyIn.before).toEqual([]);
});
