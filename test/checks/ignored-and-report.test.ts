import { ignoredAs, ignoredFinding, IGNORED_SETTING, ignoredSetting, readIgnored } from '../../src/checks/ignored';
import { reportedFile, reportSheet } from '../../src/checks/report';
import { finding } from '../taskpane/findings';
import { place } from '../taskpane/fake-port';

const FOUND = finding({
  citation: { law: '22-15-9 NMSA 1978', source: 'S3, Attachment 5a' },
  explanations: [{ place: place('Allocation', 'B3'), printed: '20', implied: '30', evidence: 'the column adds up' }],
});
const ENTRY = ignoredFinding(FOUND, '=as printed', '2026-11-22');

describe('ignored findings', () => {
  it('come back from the setting as they were stored', () => {
    const setting = ignoredSetting([ENTRY]) ?? '';
    expect(readIgnored({ [IGNORED_SETTING]: setting })).toEqual([ENTRY]);
    expect(ignoredSetting([])).toBeUndefined();
    expect(readIgnored({})).toEqual([]);
  });

  it('hide nothing when the setting is damaged', () => {
    expect(readIgnored({ [IGNORED_SETTING]: '[{"check":"general.total"}, 7, null]' })).toEqual([]);
    expect(readIgnored({ [IGNORED_SETTING]: 'not json' })).toEqual([]);
    expect(readIgnored({ [IGNORED_SETTING]: '{"check":"general.total"}' })).toEqual([]);
    expect(readIgnored({ [IGNORED_SETTING]: JSON.stringify(['text', null, ENTRY]) })).toEqual([ENTRY]);
    expect(
      readIgnored({
        [IGNORED_SETTING]: JSON.stringify([
          { ...ENTRY, reason: undefined },
          { ...ENTRY, on: 2026 },
        ]),
      }),
    ).toEqual([]);
  });

  it('hold for the same check, place and content only', () => {
    expect(ignoredAs(FOUND, [ENTRY])).toBe(ENTRY);
    expect(ignoredAs({ ...FOUND, actual: undefined }, [ENTRY])).toBeUndefined();
    expect(ignoredAs({ ...FOUND, place: place('Allocation', 'B5') }, [ENTRY])).toBeUndefined();
    expect(ignoredAs({ ...FOUND, place: place('Other', 'B4') }, [ENTRY])).toBeUndefined();
    expect(ignoredAs({ ...FOUND, check: 'general.text' }, [ENTRY])).toBeUndefined();
  });

  test('of a cell without content hold while it stays so', () => {
    const blank = { ...FOUND, actual: undefined };
    const entry = ignoredFinding(blank, 'blank as agreed', '2026-11-22');
    expect(entry).toEqual({
      check: FOUND.check,
      sheet: 'Allocation',
      range: 'B4',
      actual: '',
      reason: 'blank as agreed',
      on: '2026-11-22',
    });
    expect(ignoredAs(blank, [entry])).toBe(entry);
    expect(ignoredAs(FOUND, [entry])).toBeUndefined();
  });
});

describe('report', () => {
  const checked = {
    file: 'a.xlsx',
    tables: [],
    unrecognised: [],
    findings: [FOUND, finding({ check: 'b' })],
    ignored: [ENTRY],
  };

  it('names cells, law with the title of its source, and why a finding is ignored', () => {
    const [first, second] = reportedFile(checked).findings;
    expect(first).toMatchObject({
      id: 'general.total',
      cell: 'B4',
      citation: expect.stringContaining('LESC memorandum'),
      explanations: [{ cell: 'B3', implied: '30' }],
      ignored: '=as printed',
    });
    expect(second.ignored).toBeUndefined();
  });

  it('is a sheet with a row a finding, whose texts Excel cannot take for formulas', () => {
    const { cells, frozenRows = 0, print } = reportSheet(checked, '2026-11-22', '2026.1');
    const rows = cells.slice(frozenRows);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContainEqual({ text: '=as printed' });
    expect(rows[0]).toContainEqual({ text: 'B3: 30 instead of 20 (the column adds up).' });
    expect(rows.every((row) => row.length === cells[frozenRows - 1].length)).toBe(true);
    expect(print).toEqual({
      orientation: 'landscape',
      fitToWidth: 1,
      titleRows: frozenRows,
      footer: '&L&A&RPage &P of &N',
    });
  });
});
