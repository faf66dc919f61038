import { type SheetModel, writeWorkbook } from '../../workbook/file';
import { onePageWide } from '../../workbook/print';
import { clipped } from '../../workbook/text-limit';
import type { FileResult } from '../check-file';

const FINDING_HEADERS = [
  'File',
  'Severity',
  'Sheet',
  'Cell',
  'Finding',
  'Is',
  'Should be',
  'Law',
  'Check',
  'Ignored because',
];
const HEADER_FILL = '#DDEBF7';

/** The results as a workbook: one sheet with a row a file, one with a row a finding. Every text stays a text. */
export function xlsxReport(results: readonly FileResult[], rules: string): Uint8Array {
  const text = (value: string | undefined): { text: string } => ({ text: clipped(value ?? '') });
  const files = results.map(({ file, tables, findings, error }) => [
    text(file),
    text(tables.map(({ kind }) => kind).join(', ')),
    findings.filter(({ severity, ignored }) => severity === 'error' && ignored === undefined).length,
    findings.filter(({ severity, ignored }) => severity === 'warning' && ignored === undefined).length,
    text(error === undefined ? 'checked' : `could not be read: ${error}`),
    text(rules),
  ]);
  const findings = results.flatMap(({ file, findings: list }) =>
    list.map((finding) => [
      text(file),
      text(finding.severity),
      text(finding.sheet),
      text(finding.cell),
      text(finding.message),
      text(finding.actual),
      text(finding.expected),
      text(finding.citation),
      text(finding.id),
      text(finding.ignored),
    ]),
  );
  const formats = (columns: number, rows: number): SheetModel['formats'] => [
    { range: { top: 0, left: 0, bottom: 0, right: columns - 1 }, bold: true, fill: HEADER_FILL },
    ...(rows > 0 ? [{ range: { top: 1, left: 0, bottom: rows, right: columns - 1 }, wrap: true }] : []),
  ];
  return writeWorkbook({
    sheets: [
      {
        name: 'Files',
        cells: [['File', 'Taken for', 'Errors', 'Warnings', 'Result', 'Rules'], ...files],
        formats: formats(6, files.length),
        columnWidths: [48, 30, 10, 10, 60, 10],
        frozenRows: 1,
        print: onePageWide(1),
      },
      {
        name: 'Findings',
        cells: [FINDING_HEADERS, ...findings],
        formats: formats(FINDING_HEADERS.length, findings.length),
        columnWidths: [36, 10, 20, 10, 60, 18, 18, 50, 22, 30],
        frozenRows: 1,
        print: onePageWide(1),
      },
    ],
  });
}
