import fc from 'fast-check';
import { TEMPLATES, templateSheet } from '../../src/templates';
import { fixesOf } from '../../src/checks/fixes';
import { sheetData } from '../../src/taskpane/templates/sheet-data';
import { fitting } from '../../src/taskpane/ui/use-fitting';
import { added, scenariosOf } from '../../src/taskpane/what-if/scenarios';
import { recogniseWorkbook } from '../../src/recognition';
import { snapshotOf } from '../support/snapshot';
import { place } from './fake-port';
import { finding } from './findings';

describe('fitting', () => {
  it('keeps all where there is room, else the selected and the first ones beside the button', () => {
    expect([...fitting([50, 60, 70], 180, 40, 2)]).toEqual([0, 1, 2]);
    expect([...fitting([50, 60, 70], 179, 40, 2)].sort()).toEqual([0, 2]);
    expect([...fitting([50, 60, 70], 10, 40, 1)]).toEqual([1]);
  });

  it('never takes more room than there is, beyond the selected tab and the button', () => {
    const widths = fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 900 }), fc.nat(11), (tabs, room, at) => {
        const selected = at % tabs.length;
        const fits = fitting(tabs, room, 40, selected);
        expect(fits.has(selected)).toBe(true);
        const used = [...fits].reduce((sum, index) => sum + tabs[index], fits.size === tabs.length ? 0 : 40);
        expect(used <= Math.max(room, tabs[selected] + 40)).toBe(true);
      }),
    );
  });
});

describe('fixesOf', () => {
  const change = { sheet: 'S', row: 0, column: 0, before: 1, after: 2, reason: 'because' };
  const explanation = { place: place('S', 'A1'), printed: '1', implied: '2', evidence: 'the total' };

  it('puts what the evidence decides first, and does not say it twice', () => {
    const other = { ...change, column: 5 };
    expect(fixesOf(finding({ explanations: [{ ...explanation, change }], fix: [other] }))).toEqual([[change], [other]]);
    expect(fixesOf(finding({ explanations: [{ ...explanation, change }], fix: [{ ...change }] }))).toEqual([[change]]);
  });

  it('offers nothing for a cell that no evidence decides for', () => {
    expect(fixesOf(finding({ explanations: [explanation] }))).toEqual([]);
    expect(fixesOf(finding({ explanations: [explanation], fix: [change] }))).toEqual([[change]]);
  });
});

describe('scenarios', () => {
  it('have names of their own and are five at most', () => {
    let drafts = added([], 'Scenario');
    for (let times = 0; times < 6; times++) drafts = added(drafts, 'Scenario', { share: ' 95% ', reserve: ' ' });
    expect(drafts.map(({ name }) => name)).toEqual(['Scenario', ...[2, 3, 4, 5].map((n) => `Scenario ${n}`)]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(5);
    expect(scenariosOf(drafts)[1]).toEqual({ name: 'Scenario 2', values: { share: '95%' } });
  });
});

describe('sheetData', () => {
  const WORKBOOK = snapshotOf({
    Old: [
      ['FY14 initial allocation'],
      ['Appropriation', 20975800],
      ['School district', 'FY 2012 40 Day Membership', 'FY 2013 40 Day Membership', 'Initial Allocation'],
      ['Alamogordo', 6317, 6016, 320495.29],
      ['Animas', 210, 198.5, 1000],
      ['TOTAL', 6527, 6214.5, 321495.29],
    ],
    Notes: [['Kept by the business office', 7]],
  });
  const tables = recogniseWorkbook(WORKBOOK);

  it('takes a recognised table over with all digits, and its totals by their rows', () => {
    const filling = sheetData('initial-allocation', 'Old', WORKBOOK, tables);
    expect(filling?.data?.headers[1]).toBe('FY 2012 40 Day Membership');
    const cells = templateSheet('initial-allocation', filling).cells.flat();
    for (const expected of ['Alamogordo', 6317, 6016, 198.5]) expect(cells).toContainEqual(expected);
    expect(cells).not.toContainEqual(320495.29);
  });

  it('gives nothing of a sheet that has none of the columns', () => {
    expect(sheetData('initial-allocation', 'Notes', WORKBOOK, tables)).toBeUndefined();
    expect(sheetData('initial-allocation', 'Gone', WORKBOOK, tables)).toBeUndefined();
  });

  it('fills no template of another kind by chance', () => {
    for (const { kind } of TEMPLATES) expect(() => sheetData(kind, 'Old', WORKBOOK, tables)).not.toThrow();
  });
});
