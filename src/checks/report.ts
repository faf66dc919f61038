import { citationText } from '../law/citation-text';
import { type CellRange, columnName, rangeName } from '../workbook/address';
import type { CellChange, NewSheet } from '../workbook/port';
import { onePageWide } from '../workbook/print';
import type { RecognisedTable } from '../recognition/table';
import { clipped } from '../workbook/text-limit';
import { assumedTexts, nearestText } from './doubt';
import { figureIn } from './figure-text';
import { isTold } from './explanation-shown';
import type { Finding, Severity } from './finding';
import { ignoredAs, type IgnoredFinding } from './ignored';
import { type Outcome, outcomeText } from './outcomes';
import type { Unrecognised } from './unrecognised';

/** A workbook's result, as every report needs it. */
export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly RecognisedTable[];
  /** What holds no table of a kind we know. */
  readonly unrecognised: readonly Unrecognised[];
  readonly findings: readonly Finding[];
  /** What the figures come to, where somebody owes money. */
  readonly outcomes?: readonly Outcome[];
  readonly ignored: readonly IgnoredFinding[];
}

export interface ReportedTable {
  readonly kind: string;
  readonly sheet: string;
  readonly range: string;
  readonly confidence: RecognisedTable['confidence'];
  readonly certainty: RecognisedTable['certainty'];
  /** What was taken for granted in reading it. */
  readonly assumed: readonly string[];
}

export interface ReportedUnrecognised {
  readonly sheet: string;
  readonly range: string;
  readonly nearest?: string;
  readonly missing?: readonly string[];
}

export interface ReportedOutcome {
  readonly sheet: string;
  readonly cell: string;
  readonly entity: string;
  readonly amount: number;
  readonly message: string;
}

export interface ReportedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly citation: string;
  readonly explanations?: readonly {
    sheet: string;
    cell: string;
    printed: string;
    implied: string;
    evidence: string;
  }[];
  readonly fix?: readonly CellChange[];
  /** The dollars at stake. */
  readonly amount?: number;
  /** What is right as it stands once this is mended. */
  readonly consequences?: readonly { id: string; sheet: string; cell: string; message: string }[];
  /** Why someone found it right as it stands. */
  readonly ignored?: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly tables: readonly ReportedTable[];
  readonly unrecognised: readonly ReportedUnrecognised[];
  readonly findings: readonly ReportedFinding[];
  /** Left out where there are none. */
  readonly outcomes?: readonly ReportedOutcome[];
}

/** One workbook in the JSON report, the same from the task pane and from the command line. */
export function reportedFile({
  file,
  tables,
  unrecognised,
  findings,
  outcomes = [],
  ignored,
}: CheckedFile): ReportedFile {
  return {
    file,
    tables: tables.map((table) => ({
      kind: table.kind,
      sheet: table.sheet,
      range: rangeName(table.range),
      confidence: table.confidence,
      certainty: table.certainty,
      assumed: assumedTexts(table),
    })),
    unrecognised: unrecognised.map(({ range, ...rest }) => ({ ...rest, range: rangeName(range) })),
    findings: findings.map((finding) => ({
      id: finding.check,
      severity: finding.severity,
      sheet: finding.place.sheet,
      cell: rangeName(finding.place.range),
      message: finding.message,
      expected: finding.expected,
      actual: finding.actual,
      citation: citationText(finding.citation),
      explanations: finding.explanations?.map(({ place, printed, implied, evidence }) => ({
        sheet: place.sheet,
        cell: rangeName(place.range),
        printed,
        implied,
        evidence,
      })),
      fix: finding.fix,
      amount: finding.amount,
      consequences: finding.consequences?.map(({ check, sheet, range, message }) => ({
        id: check,
        sheet,
        cell: rangeName(range),
        message,
      })),
      ignored: ignoredAs(finding, ignored)?.reason,
    })),
    outcomes: outcomes.length === 0 ? undefined : outcomes.map(reportedOutcome),
  };
}

function reportedOutcome(outcome: Outcome): ReportedOutcome {
  const { entity, place, amount } = outcome;
  return { sheet: place.sheet, cell: rangeName(place.range), entity, amount, message: outcomeText(outcome) };
}

function takenFor({ kind, sheet, range, certainty, assumed }: ReportedTable): string {
  const doubt = certainty === 'sure' ? '' : `, likely${assumed.map((what) => `; ${what}`).join('')}`;
  return `${kind} (${sheet}!${range}${doubt})`;
}

/** Of what was checked: "nothing found" is said of recognised tables only. */
function foundText({ tables, unrecognised, findings }: ReportedFile): string {
  const rows = findings.length === 0 ? 'Nothing was found' : `Rows: ${findings.length}`;
  const of = tables.map(takenFor).join(', ');
  const known = tables.length === 0 ? 'No table was recognised.' : `Tables recognised: ${of}.`;
  if (unrecognised.length === 0) return `${rows}. ${known}`;
  const names = unrecognised.map((one) => `${one.sheet}${nearestText(one)}`).join(', ');
  const general = tables.length === 0 ? `${rows} by the general checks` : rows;
  return `${general}. ${known} Not recognised, so that only the general checks looked at it: ${names}.`;
}

const HEADERS = [
  'Severity',
  'Sheet',
  'Cell',
  'Finding',
  'Is',
  'Should be',
  'Difference',
  'Dollars at stake',
  'Most likely cause',
  'Law',
  'Check',
  'Ignored because',
];
const WIDTHS = [10, 22, 10, 60, 18, 18, 16, 16, 50, 50, 22, 30];

/** The report as a sheet of its own: a title, what was checked, one row a finding. */
export function reportSheet(checked: CheckedFile, on: string, rulesVersion: string): NewSheet {
  const report = reportedFile(checked);
  const outcomes = (report.outcomes ?? []).map(({ message }) => [asText(message)]);
  const rows = report.findings.map((finding) => [
    finding.severity,
    asText(finding.sheet),
    asText(finding.cell),
    asText(finding.message),
    asFigure(finding.actual),
    asFigure(finding.expected),
    differenceOf(finding),
    finding.amount ?? null,
    asText(
      (finding.explanations ?? [])
        .filter((one) => !isTold(finding, one))
        .map(explanationText)
        .join(' '),
    ),
    asText(finding.citation),
    finding.id,
    asText(finding.ignored),
  ]);
  const header = 3 + outcomes.length;
  const totals = totalsBelow(report.findings, header + 2);
  const end = header + rows.length + totals.length;
  return {
    name: 'Findings',
    cells: [
      ['Findings of the check'],
      [asText(`Checked on ${on} with rules ${rulesVersion}. ${foundText(report)}`)],
      ...outcomes,
      [],
      HEADERS,
      ...rows,
      ...totals,
    ],
    formats: [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true },
      { range: { top: header, left: 0, bottom: header, right: HEADERS.length - 1 }, bold: true, fill: '#DDEBF7' },
      ...(rows.length > 0
        ? [
            {
              range: { top: header + 1, left: 0, bottom: header + rows.length, right: HEADERS.length - 1 },
              wrap: true,
            },
            ...figureFormats(report.findings, header + 1),
            { range: { top: header + 1, left: DOLLARS, bottom: end, right: DOLLARS }, numberFormat: '#,##0.00' },
          ]
        : []),
      ...(totals.length > 0
        ? [{ range: { top: end, left: 0, bottom: end, right: HEADERS.length - 1 }, bold: true }]
        : []),
    ],
    columnWidths: WIDTHS,
    frozenRows: header + 1,
    autoFilter: { top: header, left: 0, bottom: header + rows.length, right: HEADERS.length - 1 },
    print: onePageWide(header + 1),
  };
}

/** Columns that hold figures, from the first to the last. */
const IS = HEADERS.indexOf('Is');
const DOLLARS = HEADERS.indexOf('Dollars at stake');

function asFigure(text: string | undefined): ReturnType<typeof asText> | number {
  return figureIn(text) ?? asText(text);
}

/** What a cell should hold less what it holds, where both are figures. */
export function differenceOf({ actual, expected }: Pick<ReportedFinding, 'actual' | 'expected'>): number | null {
  const [is, should] = [figureIn(actual), figureIn(expected)];
  // As many digits as a cell holds: doubles leave noise behind them.
  return is === undefined || should === undefined ? null : Number((should - is).toPrecision(12));
}

/** Whole figures without decimals, others with theirs: a format for each stretch of rows that are alike. */
function figureFormats(findings: readonly ReportedFinding[], top: number): NonNullable<NewSheet['formats']> {
  const right = DOLLARS - 1;
  const formats: { range: CellRange; numberFormat: string }[] = [];
  for (const [index, { actual, expected }] of findings.entries()) {
    const isWhole = [actual, expected].every((text) => Number.isInteger(figureIn(text) ?? 0));
    const numberFormat = isWhole ? '#,##0' : '#,##0.00##';
    const before = formats[formats.length - 1] as (typeof formats)[number] | undefined;
    if (before?.numberFormat === numberFormat) before.range = { ...before.range, bottom: top + index };
    else formats.push({ range: { top: top + index, left: IS, bottom: top + index, right }, numberFormat });
  }
  return formats;
}

/** A line that adds up the dollars of what is still open, where there are any; `first` is the first row, from 1. */
function totalsBelow(findings: readonly ReportedFinding[], first: number): (string | null)[][] {
  if (!findings.some(({ amount }) => amount !== undefined)) return [];
  const last = first + findings.length - 1;
  const [dollars, ignored] = [DOLLARS, HEADERS.indexOf('Ignored because')].map(
    (column) => `${columnName(column)}${first}:${columnName(column)}${last}`,
  );
  const cells = new Array<string | null>(HEADERS.length).fill(null);
  cells[HEADERS.indexOf('Finding')] = 'Dollars at stake in what nobody has ignored';
  cells[DOLLARS] = `=SUMPRODUCT((${ignored}="")*${dollars})`;
  return [cells];
}

/** Text that Excel must not take for a formula or a number, no longer than a cell holds; nothing at all for an empty one. */
function asText(text: string | undefined): { readonly text: string } | null {
  return text ? { text: clipped(text) } : null;
}

function explanationText(explanation: { cell: string; printed: string; implied: string; evidence: string }): string {
  const { cell, printed, implied, evidence } = explanation;
  return `${cell}: ${implied} instead of ${printed} (${evidence}).`;
}
