import { cellDecimal } from '../rules/cell-number';
import type { Decimal } from '../rules/decimal';
import { isTotalLine } from '../rules/words/total-line';
import { NO_OFFICE, type OfficeLaw } from '../rules/office-values';
import { cellName } from '../workbook/address';
import { readInputs } from '../recognition/inputs';
import type { InputRole } from '../kinds/kind';
import { scanOf, type TextCell } from '../recognition/scan';
import { coverage } from '../recognition/words';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { CellAt } from './case';
import type { Check, CheckContext } from './check';
import type { Finding } from './finding';
import type { Said } from './figure';

/** Values that belong together but make no table kind of their own: levies, a consent and its evaluation. */
export interface LabelledValues {
  readonly roles: readonly InputRole[];
  /** Each list is enough by itself to take a row of headers or a block of labels for such values. */
  readonly needed: readonly (readonly string[])[];
  /** A sheet's texts without any of these words are not read further: most sheets of most workbooks. */
  readonly hint: RegExp;
}

/** A header's words, weighed by how much each says, must be the role's for the most part. */
const LEAST_COVERAGE = 0.51;
/** So many rows without a value end the rows under a header. */
const BLANK_ROWS_END = 3;

/** A row under such headers, or a block of labels with their values. */
export class LabelledCase {
  constructor(
    readonly sheet: SheetSnapshot,
    readonly layout: 'columns' | 'form',
    private readonly cells: Readonly<Record<string, CellAt>>,
    private readonly titles: Readonly<Record<string, string>>,
    readonly name: string,
    readonly office: OfficeLaw = NO_OFFICE,
  ) {}

  at(role: string): CellAt | undefined {
    return this.cells[role];
  }

  number(role: string): Decimal | undefined {
    const at = this.at(role);
    const value = at && this.sheet.value(at.row, at.column);
    return typeof value === 'number' && Number.isFinite(value) ? cellDecimal(value) : undefined;
  }

  text(role: string): string {
    const at = this.at(role);
    const value = at ? this.sheet.value(at.row, at.column) : null;
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  /** The words by which the sheet names the value. */
  title(role: string): string {
    return this.titles[role] ?? role;
  }

  ref(role: string): string {
    const at = this.at(role);
    return at ? cellName(at.row, at.column) : '';
  }
}

function headersIn(texts: readonly TextCell[], roles: readonly InputRole[]): Map<string, TextCell> {
  const found = new Map<string, { readonly cell: TextCell; readonly cover: number }>();
  for (const cell of texts) {
    const best = roles
      .map(({ role, labels, not }) => ({ role, cover: coverage(cell.words, labels, not) }))
      .reduce((a, b) => (b.cover > a.cover ? b : a), { role: '', cover: 0 });
    const before = found.get(best.role);
    if (best.cover >= LEAST_COVERAGE && (!before || before.cover < best.cover)) {
      found.set(best.role, { cell, cover: best.cover });
    }
  }
  return new Map([...found].map(([role, { cell }]) => [role, cell]));
}

function suffices(roles: ReadonlySet<string>, needed: LabelledValues['needed']): boolean {
  return needed.some((list) => list.every((role) => roles.has(role)));
}

function titlesOf(headers: ReadonlyMap<string, TextCell>): Record<string, string> {
  return Object.fromEntries([...headers].map(([role, { text }]) => [role, text.replace(/\s+/g, ' ')]));
}

/** What stands first in the row: by it people find it. */
function rowName(sheet: SheetSnapshot, row: number, columns: readonly number[]): string {
  for (let column = 0; column < Math.min(...columns); column++) {
    const value = sheet.value(row, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return `Row ${row + 1}`;
}

function rowsUnder(
  sheet: SheetSnapshot,
  headers: ReadonlyMap<string, TextCell>,
  until: number,
  office?: OfficeLaw,
): LabelledCase[] {
  const columns = [...headers].map(([role, { column }]) => [role, column] as const);
  const titles = titlesOf(headers);
  const cases: LabelledCase[] = [];
  let blank = 0;
  const top = [...headers.values()][0].row + 1;
  for (let row = top; row < until && blank < BLANK_ROWS_END; row++) {
    const filled = columns.some(([, column]) => typeof sheet.value(row, column) === 'number');
    blank = filled ? 0 : blank + 1;
    const name = rowName(
      sheet,
      row,
      columns.map(([, column]) => column),
    );
    if (!filled || isTotalLine(name)) continue;
    const cells = Object.fromEntries(columns.map(([role, column]) => [role, { row, column }]));
    cases.push(new LabelledCase(sheet, 'columns', cells, titles, name, office));
  }
  return cases;
}

function casesOn(sheet: SheetSnapshot, { roles, needed, hint }: LabelledValues, office?: OfficeLaw): LabelledCase[] {
  const rows = [...scanOf(sheet).values()]
    .map(({ row, texts, figures }) => ({ row, figures, texts: texts.filter(({ words }) => hint.test(words)) }))
    .filter(({ texts }) => texts.length > 0);
  const headers = rows
    .filter(({ figures }) => figures === 0)
    .map(({ row, texts }) => ({ row, found: headersIn(texts, roles) }))
    .filter(({ found }) => suffices(new Set(found.keys()), needed));
  if (headers.length > 0) {
    return headers.flatMap(({ found }, index) =>
      rowsUnder(sheet, found, headers[index + 1]?.row ?? sheet.rowCount, office),
    );
  }
  const labels = rows.flatMap(({ texts }) => texts);
  const cells = readInputs(sheet, labels, roles);
  if (!suffices(new Set(Object.keys(cells)), needed)) return [];
  const titles = Object.fromEntries(
    Object.entries(cells).map(([role, { row, column }]) => {
      const beside = labels.filter((label) => label.row === row && label.column < column);
      return [role, beside[beside.length - 1]?.text ?? role];
    }),
  );
  return [new LabelledCase(sheet, 'form', cells, titles, sheet.name, office)];
}

/** Where a workbook has such values, in rows under headers or as labels with a value beside each. */
export function labelledCases(
  { workbook, office }: Pick<CheckContext, 'workbook' | 'office'>,
  values: LabelledValues,
): LabelledCase[] {
  return workbook.sheets.flatMap((sheet) => casesOn(sheet, values, office));
}

/** A finding at a value of such a case. */
export function labelledFinding(
  check: Pick<Check, 'id' | 'severity' | 'citation'>,
  item: LabelledCase,
  role: string,
  { fix, explanations, severity, ...said }: Said,
): Finding[] {
  const at = item.at(role);
  if (!at) return [];
  const { row, column } = at;
  const before = item.sheet.formula(row, column) ?? item.sheet.value(row, column);
  return [
    {
      check: check.id,
      severity: severity ?? check.severity,
      place: { sheet: item.sheet.name, range: { top: row, left: column, bottom: row, right: column } },
      citation: check.citation,
      ...said,
      ...(explanations ? { explanations } : {}),
      // A formula that computes it already leaves nothing to change there: its inputs are another value's matter.
      ...(fix && fix.after !== before ? { fix: [{ sheet: item.sheet.name, row, column, before, ...fix }] } : {}),
    },
  ];
}
