/** Functions that take an office's own values as a range: their workings say whose each value is. */
import { explainFormula } from '../../src/engine/explain';
import { workingOf } from '../../src/functions/workings';

const OWN =
  '{"fine-arts-factor","FY19",0.052,"Letter";"staffing-multiplied-paragraphs","FY19",6,"";"local-credit","FY22",0.75,"Circular"}';

function worked(formula: string): {
  readonly value: unknown;
  readonly laws: readonly string[];
  readonly rules: readonly string[];
} {
  const [{ worked: call, refused }] = explainFormula(formula).calls;
  const steps = call?.steps ?? [];
  return {
    value: call ? call.value : refused?.message,
    laws: steps.map(({ law }) => law).filter((law) => law.includes('value of this office')),
    rules: steps.map(({ rule }) => rule),
  };
}

test('the total of a statement names each that it goes by', () => {
  const call = `NM.TOTAL_PROGRAM_UNITS({"Fine arts","Special ed C"},{100,10},"FY19",1.1,,${OWN})`;
  const { value, laws, rules } = worked(`=${call}`);
  expect(value).toBe(16.72);
  expect(laws).toEqual(['Letter (value of this office)', '(value of this office)']);
  expect(rules[0]).toBe('The fine arts education factor, in program units a full-time-equivalent pupil.');
});

test('a line of a statement too: of its factor, and of whether the index multiplies', () => {
  const own = [
    ['fine-arts-factor', 'FY19', 0.052, 'Letter'],
    ['staffing-multiplied-paragraphs', 'FY19', 6, 'Laws 2018, ch. 55'],
  ];
  const args = [[['Fine arts']], [[100]], 'FY19', 1.1, undefined, own];
  const { value, steps } = workingOf('PROGRAM_UNITS', args, { row: 1, column: 5 });
  expect(value).toBe(5.72);
  expect(steps.map(({ law }) => law).filter((law) => law.endsWith('(value of this office)'))).toEqual([
    'Letter (value of this office)',
    'Laws 2018, ch. 55 (value of this office)',
  ]);
});

test('the guarantee names the office’s credit, and not the law’s where a share is given', () => {
  const guarantee = (credit: string): string => `=NM.STATE_EQUALIZATION(1000000,"FY22",40000,,,,,${credit},${OWN})`;
  expect(worked(guarantee(''))).toMatchObject({ value: 970_000, laws: ['Circular (value of this office)'] });
  expect(worked(guarantee('0.5'))).toMatchObject({ value: 980_000, laws: [] });
});

test('a component that is named as units is not multiplied again', () => {
  expect(worked('=NM.COMPONENT_UNITS("Bilingual units",100,"FY26")')).toMatchObject({
    value: 100,
    rules: [
      'Bilingual multicultural education: the quantity is program units already.',
      'Bilingual multicultural education: the quantity times the factor.',
    ],
  });
  expect(worked('=NM.COMPONENT_UNITS("Grades 7-12 units",130,"FY26")').value).toBe(130);
  expect(worked('=NM.COMPONENT_UNITS("Grades 7-12 MEM",100,"FY26")').value).toBe(130);
});

test('a range without its three columns is refused', () => {
  expect(worked('=NM.COMPONENT_UNITS("Fine arts",100,"FY20",,{"fine-arts-factor",0.052})').value).toContain(
    'Give columns of parameter, fiscal year and value, side by side.',
  );
});
