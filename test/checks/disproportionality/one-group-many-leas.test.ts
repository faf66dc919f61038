import { CHECKS, runChecks } from '../../../src/checks';
import { told } from '../../support/findings';
import { snapshotOf, type TestCell } from '../../support/snapshot';

/** One group over many LEAs: each row gives the others that the group is compared with. */
const BY_LEA = (ratio: number): TestCell[][] => [
  ['Emotional disturbance: American Indian students compared with all other students, by LEA'],
  [],
  ['LEA', 'AI with ED', 'AI enrolled', 'Others with ED', 'Others enrolled', 'Risk, AI', 'Risk, others', 'Risk ratio'],
  ['Alpha', 60, 1938, 21, 1953, 0.031, 0.0108, 2.8793],
  ['Beta', 39, 1343, 17, 1401, 0.029, 0.0121, 2.3932],
  ['Gamma', 15, 1424, 37, 1888, 0.0105, 0.0196, ratio],
];
const BY_STATE = (ratio: number): TestCell[][] => [
  ['Small districts compared with all other students of the state: risk ratios'],
  [],
  [
    'District',
    'Group SLD',
    'Group enrolled',
    'State, all others: SLD',
    'State, all others: enrolled',
    'Alternate risk ratio',
  ],
  ['Alpha', 21, 205, 9410, 131220, 1.4285],
  ['Beta', 12, 48, 9410, 131220, 3.4862],
  ['Gamma', 13, 61, 9410, 131220, ratio],
];

test.each([
  ['risk ratio with the LEA’s others', BY_LEA, 0.5375, 1.8604, 'disp.risk-ratio H6: 0.5375', 'B6,C6,D6,E6'],
  ['alternate ratio with the state’s', BY_STATE, 2.9718, 0.3365, 'disp.alternate-risk-ratio F6: 2.9718', 'B6,C6,D6,E6'],
])('%s: each row is held to its own comparison group', (_, rows, right, upsideDown, said, cells) => {
  expect(runChecks(snapshotOf({ Ratios: rows(right) })).tables.map(({ kind }) => kind)).toEqual(['risk-ratio']);
  expect(told(rows(right), CHECKS)).toEqual([]);
  expect(told(rows(upsideDown), CHECKS)).toEqual([expect.stringMatching(said)]);
  expect(told(rows(upsideDown), CHECKS)[0]).toContain(cells);
  expect(runChecks(snapshotOf({ Ratios: rows(upsideDown) })).findings[0].message).toMatch(/^Gamma: /);
});
