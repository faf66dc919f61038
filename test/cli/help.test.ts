/** `nm-finance help NAME`: the page of a function or of a value of the law; and which year's law `eval` went by. */
import { main } from '../../src/cli/nm-finance';
import { CATALOGUE } from '../../src/functions/catalogue';
import { described } from '../../src/functions/metadata';
import { workingOf, workingText } from '../../src/functions/workings';
import { evalLine } from '../../src/cli/eval-line';
import { lawWithoutYear } from '../../src/functions/runtime/left-out-year';
import { yearNotes } from '../../src/functions/year-notes';
import { PARAMETER_NAMES } from '../../src/law/parameters';
import { fiscalYearName } from '../../src/rules/fiscal-year';
import { helpOn } from '../../src/cli/help';
import { PATIENCE, PROGRAM } from '../support/cli';

jest.setTimeout(PATIENCE);

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

test.each(['UNIT_VALUE', 'NM.UNIT_VALUE', '=nm.unit_value(2024)'])('help %s: the function’s page', async (name) => {
  expect(await main(['help', name])).toBe(0);
  expect(out).toMatch(/^=NM\.UNIT_VALUE\(fy, \[stage\]\)\n/);
  for (const section of ['Arguments\n  fy\n', 'Result\n', 'Examples\n  =NM.UNIT_VALUE(', 'Source\n'])
    expect(out).toContain(section);
});

test('help with the key of a value: its years, each with value, source and how it was read', async () => {
  expect(await main(['help', 'at-risk-factor'])).toBe(0);
  expect(out).toContain('  FY19: 0.130\n');
  expect(out).toContain('  FY24: 0.33\n');
  expect(out).toContain('From FY26 Laws 2025, ch. 89 (HB 63) computes another index');
  out = '';
  expect(await main(['help', 'english-learner-factor'])).toBe(0);
  expect(out).toContain('No source that was read gives it. The law has it in 22-8-18 A(16)');
});

test('help with neither says what is most like it', async () => {
  expect(await main(['help', 'UNIT_VALU'])).toBe(2);
  expect(err).toContain('there is no function and no value of the law "UNIT_VALU". Did you mean "UNIT_VALUE"');
  err = '';
  expect(await main(['help', 'at-risk-factr'])).toBe(2);
  expect(err).toContain('"at-risk-factor"');
});

test('every function and every value has its page', () => {
  for (const { fn, doc } of CATALOGUE) expect(helpOn(fn.name).replace(/\s+/g, ' ')).toContain(doc.summary);
  for (const name of PARAMETER_NAMES) expect(helpOn(name)).toContain(`${name}: `);
});

test('eval says by which year’s law it went where the formula gives none', async () => {
  expect(await main(['eval', '=NM.FINE_ARTS_UNITS(100)'], PROGRAM)).toBe(0);
  expect([out, err]).toEqual([
    '5\n',
    'Note: NM.FINE_ARTS_UNITS was given no fiscal year: it goes by the law of FY17. Give fy for another year.\n',
  ]);
});

test.each([
  ['=NM.FINE_ARTS_UNITS(100,2024)', []],
  ['=NM.PROGRAM_COST(NM.FINE_ARTS_UNITS(100)+NM.FINE_ARTS_UNITS(50,,0.1),6000)', ['NM.FINE_ARTS_UNITS']],
  ['=NM.UNIT_VALUE(2024)', []],
  ['=1+1', []],
])('%s: %j', (formula, functions) => {
  expect(yearNotes(formula).map((note) => note.split(' ')[0])).toEqual(functions);
});

test('eval --json says it in notes, and says nothing where a year is given or the formula fails', () => {
  const answer = (formula: string): unknown => JSON.parse(evalLine(formula));
  const note = 'NM.FINE_ARTS_UNITS was given no fiscal year: it goes by the law of FY17. Give fy for another year.';
  expect(answer('=NM.FINE_ARTS_UNITS(100)')).toEqual({ value: 5, notes: [note] });
  expect(answer('=NM.FINE_ARTS_UNITS(100,"FY24")')).toEqual({ value: 5.5 });
  expect(answer('=NM.FINE_ARTS_UNITS("x")')).toEqual({ error: '#VALUE!', message: expect.any(String) });
});

test('Working says it, also where the cell of the year is blank', () => {
  const noteOf = (...args: unknown[]): string | undefined => workingOf('FINE_ARTS_UNITS', args).note;
  expect(
    [noteOf(100), noteOf(100, null), noteOf(100, [[null]]), noteOf(100, 2024)].map((note) => note?.slice(0, 18)),
  ).toEqual(['NM.FINE_ARTS_UNITS', 'NM.FINE_ARTS_UNITS', 'NM.FINE_ARTS_UNITS', undefined]);
  expect(workingText(workingOf('FINE_ARTS_UNITS', [100]))).toContain(
    '\nNote: NM.FINE_ARTS_UNITS was given no fiscal year',
  );
});

test('a decrease in enrollment goes by the factors of FY17 where it is given no year, and says so', () => {
  const years = [10, 3, 6, 3792.65, 10, 3, 2, 3712.17];
  expect(workingOf('WORKLOAD_REDUCTION', years).note).toContain('the law of FY17');
  expect(workingOf('WORKLOAD_REDUCTION', [...years, 2011]).note).toBeUndefined();
});

test('the description of every such function ends with that year', () => {
  for (const entry of CATALOGUE) {
    const law = lawWithoutYear(entry.fn);
    const end = law ? `Without fy: the law of ${fiscalYearName(law.fiscalYear)}.` : entry.doc.summary;
    expect(described(entry).endsWith(end)).toBe(true);
  }
});

test('the help of every function that needs no year says which one it takes', () => {
  for (const { fn, doc } of CATALOGUE) {
    const law = lawWithoutYear(fn);
    if (!law) continue;
    const year = fiscalYearName(law.fiscalYear);
    const full = year.replace('FY', 'FY20');
    expect([
      fn.name,
      [year, full].some((each) => doc.params.fy.includes(each)),
      doc.params.fy.includes('left out'),
    ]).toEqual([fn.name, true, true]);
  }
});
