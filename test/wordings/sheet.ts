import { type CorpusKind, type TableModel } from '../corpus/table';
import { CORPUS_KINDS } from '../corpus/kinds';
import { Random } from '../corpus/random';
import { type CellValue, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type TestCell } from '../support/snapshot';
import { kindOf, type TableKindId } from '../../src/recognition';

/** How somebody heads a table: written by people who had not seen the recogniser. */
export interface Wording {
  readonly kind: TableKindId | null;
  readonly author: string;
  readonly sheet: string;
  readonly title: string | null;
  readonly layout?: 'form' | 'transposed';
  readonly header?: readonly (readonly (string | number | null)[])[];
  readonly labels?: readonly string[];
  readonly roles: Readonly<Record<string, number | readonly number[]>>;
  readonly note: string;
}

/** What the authors of the wordings call a role, where the kind's description says it otherwise. */
const ROLE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'initial-allocation': { adoptedHalf: 'adopted', offListHalf: 'offList', status: '' },
  'final-allocation': { payment: 'final' },
  'pro-rata-award': { entity: 'school' },
  'level-of-effort': { funds: 'fund' },
  'workload-reduction': { cost: 'extended' },
  'payroll-exception': {
    employee: 'description',
    departedSalary: 'amount',
    replacementSalary: 'replacement',
    position: 'description',
  },
  'high-cost-report': { counted: '' },
  'moe-adjustment': { prior: 'allocation', current: 'allocation', ceisMaximum: '' },
  'excess-cost': { average: 'perPupil' },
  'proportionate-share': { publicChildren: 'publicEligible', privateChildren: 'privateEligible' },
  'lea-allocation': {
    populationPart: 'populationAmount',
    povertyPart: 'povertyAmount',
    total: 'allocation',
  },
  'risk-ratio': {
    weightedRatio: 'weighted',
    alternateRatio: 'alternate',
    stateCounts: 'stateCount',
    stateEnrollments: 'stateEnrollment',
  },
  discrepancy: { stateRate: '' },
  'program-units': { grade: 'program', unitValue: '' },
  'k5-plus': { students: 'mem', startDate: 'firstDay', endDate: 'lastDay' },
  'annual-report': { material: 'item', adopted: 'list', amount: 'cost', total: '', average: '', balance: '' },
};

/** The role of the kind's description that a wording's role is; '' where the description has none. */
export function roleOf(kind: TableKindId, role: string): string {
  return ROLE_NAMES[kind]?.[role] ?? role;
}

function modelOf(kind: TableKindId, seed: number): TableModel {
  const builders = CORPUS_KINDS.filter((one: CorpusKind) => one.kind === kind && !/form|over the years/.test(one.name));
  return builders[0].build(new Random(seed));
}

/** What may stand in a column that the corpus does not build. */
function plausible(kind: TableKindId, role: string, row: number): CellValue {
  switch (kindOf(kind).columns.find((column) => column.role === role)?.number) {
    case 'money':
      return 1200.5 + row * 31.07;
    case 'count':
      return 20 + row * 3;
    case 'code':
      return `${11000 + row}`;
    default:
      return `Line ${row + 1}`;
  }
}

/** Departures as districts list them: who, why, what they earned and what who came after them earns. */
function departures(model: TableModel): void {
  const reasons = ['Retirement', 'Resigned', 'Reduction in force', 'Just cause', 'retired', 'Resignation'];
  model.rows.forEach((row, index) => {
    const [departed, replacement] = [61_250.4 + index * 1733.25, 38_100.75 + index * 811.5];
    const reason = reasons[index % reasons.length];
    row.reason = reason;
    row.amount = departed;
    row.replacement = replacement;
    row.exception = reason === 'Reduction in force' ? 0 : Math.round((departed - replacement) * 100) / 100;
    row.description = `Employee ${index + 1}`;
  });
  for (const role of ['reason', 'replacement', 'exception']) {
    if (!model.fields.some((field) => field.role === role)) model.fields.push({ key: role, role, headers: [role] });
  }
}

function values(model: TableModel, role: string, of: number): CellValue[][] {
  const fields = model.fields.filter((field) => field.role === role);
  if (fields.length === 0) return [model.rows.map((_, row) => plausible(model.kind, role, row))];
  const last = fields.slice(Math.max(0, fields.length - of));
  return last.map(({ key }) => model.rows.map((row) => row[key] ?? null));
}

function list(columns: number | readonly number[]): readonly number[] {
  return typeof columns === 'number' ? [columns] : columns;
}

/** A sheet with such headers over figures of the kind. */
export function sheetOf(wording: Wording, seed = 1): WorkbookSnapshot {
  const rows: TestCell[][] = [];
  if (wording.title !== null) rows.push([wording.title], []);
  const header = wording.header ?? [];
  const top = rows.length;
  for (const line of header) rows.push([...line]);
  if (wording.kind !== null) {
    const model = modelOf(wording.kind, seed);
    if ('reason' in wording.roles || 'replacementSalary' in wording.roles) departures(model);
    const byRole = new Map<string, number[]>();
    for (const [role, columns] of Object.entries(wording.roles)) {
      const own = roleOf(wording.kind, role);
      if (own !== '') byRole.set(own, [...(byRole.get(own) ?? []), ...list(columns)]);
    }
    for (const [role, columns] of byRole) {
      const filled = values(model, role, columns.length);
      filled.forEach((cells, index) => {
        cells.forEach((cell, row) => {
          const at = (rows[top + header.length + row] ??= []);
          at[columns[columns.length - filled.length + index]] = cell;
        });
      });
    }
  }
  return snapshotOf({ [wording.sheet]: { rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)) } });
}

/** Where the header begins. */
export function headerTop(wording: Wording): number {
  return wording.title === null ? 0 : 2;
}
