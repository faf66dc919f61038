import { nearestText } from '../checks/doubt';
import { type SheetModel, writeWorkbook } from '../workbook/file';
import { clipped } from '../workbook/text-limit';
import { onePageWide } from '../workbook/print';
import type { FileResult } from './file-result';

const FILE_HEADERS = [
  'File',
  'Taken for',
  'Not recognised: general checks only',
  'Errors',
  'Warnings',
  'Result',
  'Rules',
];
const FINDING_HEADERS = [
  'File',
  'Severity',
  'Sheet',
  'Cell',
  'Finding',
  'Is',
  'Should be',
  'Dollars at stake',
  'Law',
  'Check',
  'Ignored because',
];
const HEADER_FILL = '#DDEBF7';

/** The results as a workbook: one sheet with a row a file, one with a row a finding. Every text stays a text. */
export function xlsxReport(results: readonly FileResult[], rules: string): Uint8Array {
  const text = (value: string | undefined): { text: string } => ({ text: clipped(value ?? '') });
  const files = results.map(({ file, tables, unrecognised = [], findings, error }) => [
    text(file),
    text(tables.map(({ kind, certainty }) => (certainty === 'likely' ? `${kind} (likely)` : kind)).join(', ')),
    text(unrecognised.map((one) => `${one.sheet}${nearestText(one)}`).join(', ')),
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
      finding.amount ?? null,
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
        cells: [FILE_HEADERS, ...files],
        formats: formats(FILE_HEADERS.length, files.length),
        columnWidths: [48, 30, 40, 10, 10, 60, 10],
        frozenRows: 1,
        print: onePageWide(1),
      },
      {
        name: 'Findings',
        cells: [FINDING_HEADERS, ...findings],
        formats: formats(FINDING_HEADERS.length, findings.length),
        columnWidths: [36, 10, 20, 10, 60, 18, 18, 16, 50, 22, 30],
        frozenRows: 1,
        print: onePageWide(1),
      },
    ],
  });
}
