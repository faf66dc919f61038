/** docs/functions.md: rule, table, checks and template of every function, from the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { homes } from '../../scripts/homes/homes';
import { homesPage } from '../../scripts/homes/page';

const ALL = homes();
const homeOf = (name: string) => ALL.find(({ entry }) => entry.fn.name === name);

test('the page is what npm run homes writes today: run it after a change of kinds, checks or templates', () => {
  const written = readFileSync(path.resolve(__dirname, '../../docs/functions.md'), 'utf8');
  expect(written).toBe(homesPage(ALL));
});

test('a figure of an equation: its kind, the check that takes the equation, the template that computes it', () => {
  expect(homeOf('PROPORTIONATE_SHARE')).toMatchObject({
    rules: ['src/rules/idea-fiscal/shares.ts'],
    kinds: ['proportionate-share'],
    checks: ['idea.proportionate-share'],
    templates: ['proportionate-share'],
    whatIf: [],
  });
});

test('a check that writes the function into its fix holds it, one that only shares a helper does not', () => {
  expect(homeOf('CEIS_RESERVE')?.checks).toEqual(['idea.ceis-mandatory']);
  expect(homeOf('BASE_PAYMENT_SPLIT')?.checks).toEqual(['idea.base-payment-split']);
});

test('a function of dated values alone names them', () => {
  expect(homeOf('UNIT_VALUE')?.rules).toContain('unit-value');
});

test('a figure that tables compute by another function is at home where that one is', () => {
  expect(homeOf('BILINGUAL_UNITS')).toMatchObject({ kinds: ['program-units'], templates: ['program-units'] });
});
