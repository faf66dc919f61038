import { nearestText } from '../checks/doubt';
import { type SheetModel, writeWorkbook } from '../workbook/file';
import { summaryOf } from './summary';
import { differenceOf } from '../checks/report';
import { figureIn } from '../checks/figure-text';
import { clipped } from '../workbook/text-limit';
import { columnName } from '../workbook/address';
import { onePageWide } from '../workbook/print';
import type { FileResult } from './file-result';

const FILE_HEADERS = [
  'File',
  'Taken for',
  'Not recognised: general checks only',
  'Errors',
  'Warnings',
  'Dollars at stake',
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
  'Difference',
  'Dollars at stake',
  'Law',
  'Check',
  'Ignored because',
];
const DOLLARS = 'Dollars at stake';
const IGNORED = 'Ignored because';
const HEADER_FILL = '#DDEBF7';

/** The results as a workbook: one sheet with a row a file, one with a row a finding. Every text stays a text. */
export function xlsxReport(results: readonly FileResult[], rules: string): Uint8Array {
  const text = (value: string | undefined): { text: string } => ({ text: clipped(value ?? '') });
  const figure = (shown: string | undefined): number | { text: string } => figureIn(shown) ?? text(shown);
  const files = results.map((result) => {
    const { file, tables, unrecognised = [], error } = result;
    const { errors, warnings, stake } = summaryOf(result);
    return [
      text(file),
      text(tables.map(({ kind, certainty }) => (certainty === 'likely' ? `${kind} (likely)` : kind)).join(', ')),
      text(unrecognised.map((one) => `${one.sheet}${nearestText(one)}`).join(', ')),
      errors,
      warnings,
      stake === 0 ? null : stake,
      text(error === undefined ? 'checked' : `could not be read: ${error}`),
      text(rules),
    ];
  });
  const findings = results.flatMap(({ file, findings: list }) =>
    list.map((finding) => [
      text(file),
      text(finding.severity),
      text(finding.sheet),
      text(finding.cell),
      text(finding.message),
      figure(finding.actual),
      figure(finding.expected),
      differenceOf(finding),
      finding.amount ?? null,
      text(finding.citation),
      text(finding.id),
      text(finding.ignored),
    ]),
  );
  const formats = (headers: readonly string[], rows: number): SheetModel['formats'] => {
    const right = headers.length - 1;
    const [dollars, is] = [headers.indexOf(DOLLARS), headers.indexOf('Is')];
    const money = { range: { top: 1, left: dollars, bottom: rows + 1, right: dollars }, numberFormat: '#,##0.00' };
    const figures = { range: { top: 1, left: is, bottom: rows, right: dollars - 1 }, numberFormat: '#,##0.######' };
    return [
      { range: { top: 0, left: 0, bottom: 0, right }, bold: true, fill: HEADER_FILL },
      ...(rows > 0 ? [{ range: { top: 1, left: 0, bottom: rows, right }, wrap: true }, money] : []),
      ...(rows > 0 && is >= 0 ? [figures] : []),
      ...(rows > 0 ? [{ range: { top: rows + 1, left: 0, bottom: rows + 1, right }, bold: true }] : []),
    ];
  };
  const table = (headers: readonly string[], rows: SheetModel['cells'], widths: readonly number[]) => ({
    cells: rows.length > 0 ? [[...headers], ...rows, totalOf(headers, rows.length)] : [[...headers]],
    formats: formats(headers, rows.length),
    columnWidths: widths,
    frozenRows: 1,
    autoFilter: { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 },
    print: onePageWide(1),
  });
  return writeWorkbook({
    sheets: [
      { name: 'Files', ...table(FILE_HEADERS, files, [48, 30, 40, 10, 10, 16, 60, 10]) },
      { name: 'Findings', ...table(FINDING_HEADERS, findings, [36, 10, 20, 10, 60, 18, 18, 16, 16, 50, 22, 30]) },
    ],
  });
}

/** The dollars added up: of the files, those that a filter leaves; of findings, those that nobody has ignored. */
function totalOf(headers: readonly string[], rows: number): (string | null)[] {
  const column = (name: string): string => {
    const letter = columnName(headers.indexOf(name));
    return `${letter}2:${letter}${rows + 1}`;
  };
  const cells = new Array<string | null>(headers.length).fill(null);
  cells[0] = 'Total';
  cells[headers.indexOf(DOLLARS)] = headers.includes(IGNORED)
    ? `=SUMPRODUCT((${column(IGNORED)}="")*${column(DOLLARS)})`
    : `=SUBTOTAL(109,${column(DOLLARS)})`;
  return cells;
}
