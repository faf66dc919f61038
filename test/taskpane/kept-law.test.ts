/** @jest-environment jsdom */
import { analyse } from '../../src/taskpane/state/all-checks';
import { forgetLaw, keepLaw, keptLaw } from '../../src/taskpane/state/kept-law';
import { decimal } from '../../src/rules/decimal';
import type { OfficeValue } from '../../src/rules/office-value';
import { snapshotOf } from '../support/snapshot';

beforeEach(() => window.localStorage.clear());

const UNIT_VALUE: OfficeValue = {
  name: 'unit-value',
  fiscalYear: 2027,
  value: decimal('7000.1'),
  citation: 'Letter of June 3, 2026',
  where: 'NM law!C2',
  reference: "'NM law'!C2",
};

const STATEMENT = snapshotOf({
  Statement: [
    ['Program cost FY27'],
    ['Unit value', null, 6553.75],
    [],
    ['Program', 'MEM', 'Factor', 'Units', 'Program cost'],
    ['Grade 1', 100, 1.2, 120, 786_450],
    ['Grade 2', 100, 1.18, 118, 773_342.5],
  ],
});

/** The browser of these tests knows no throwIfAborted. */
const signal = { throwIfAborted: () => undefined } as AbortSignal;

const messages = async (): Promise<string[]> =>
  (await analyse(STATEMENT, { signal, onProgress: () => undefined })).findings.map(({ message }) => message);

test('values that are kept count in a workbook without a sheet of its own, until they are forgotten', async () => {
  expect(await messages()).toEqual([]);
  keepLaw([UNIT_VALUE]);
  expect(await messages()).toEqual([
    'The unit value is 6,553.75, which is that of FY25; that of FY27 is 7,000.10. The unit value of FY27, 7000.1, is a value of this office (kept in the pane, NM law!C2).',
  ]);
  forgetLaw();
  expect(await messages()).toEqual([]);
});

test('what the law data has by now is not preferred to it, and what cannot be read is none', () => {
  keepLaw([{ ...UNIT_VALUE, fiscalYear: 2024 }, { ...UNIT_VALUE, name: 'k5-plus-factor' }, UNIT_VALUE]);
  expect(keptLaw().map(({ fiscalYear }) => fiscalYear)).toEqual([2027]);
  for (const text of ['{', '7', '[7, {"name":"unit-valeu"}, {"name":"unit-value","fiscalYear":2027,"value":"-1"}]']) {
    window.localStorage.setItem('nm-school-finance.office-law', text);
    expect(keptLaw()).toEqual([]);
  }
});
