import { decimal, sum, toCents, type Decimal } from '../../src/rules/decimal';
import { kindOf, type TableKindId } from '../../src/recognition';
import { type CellValue } from '../../src/workbook/snapshot';
import { type Random } from './random';

/** A column: the role it has in the kind's description, and the headers that people give it. */
export interface Field {
  readonly key: string;
  readonly role: string;
  /** The source's own header first. */
  readonly headers: readonly string[];
  /** Added up in the total rows. */
  readonly totalled?: boolean;
}

export type Row = Record<string, CellValue>;

export interface Section {
  readonly title?: string;
  readonly totalLabel: string;
  /** How many of the rows. */
  readonly rows: number;
}

export interface Input {
  readonly key: string;
  readonly labels: readonly string[];
  value: CellValue;
}

/** A table as it is meant, before anyone lays it out on a sheet. Faults change it; the layout only shows it. */
export interface TableModel {
  readonly kind: TableKindId;
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly fields: Field[];
  readonly rows: Row[];
  readonly sections?: readonly Section[];
  /** Label of the total row; none without it. */
  readonly totalLabel?: string;
  /** Where the label of a total stands. */
  readonly nameKey: string;
  /** Totals as typed, by field; of sections by their index. */
  readonly totals: Record<string, number>;
  readonly sectionTotals: Record<string, number>[];
  readonly inputs: Input[];
  /** Columns whose meaning hangs on their order are never moved. */
  readonly ordered?: true;
  /** Also kept as a form, a label and a value a row, by these fields' keys with their labels. */
  readonly form?: Readonly<Record<string, readonly string[]>>;
  /** Of totals by formula: one that ends a row too early, one that a number was typed over. */
  shortTotal?: string;
  typedTotal?: string;
}

/** What a fault was planted in; a finding has to be there, or has to name it as the cell that explains it. */
export type Target =
  | { readonly row: number; readonly key: string }
  | { readonly wholeRow: number }
  | { readonly column: string }
  | { readonly total: string; readonly section?: number }
  | { readonly input: string };

export interface Fault {
  readonly name: string;
  /** Only in totals that are typed: a formula adds up what is there. */
  readonly typedTotals?: true;
  /** Only in totals that are formulas. */
  readonly formulas?: true;
  plant(model: TableModel, random: Random): Target;
}

export interface CorpusKind {
  readonly name: string;
  readonly kind: TableKindId;
  build(random: Random): TableModel;
  readonly faults: readonly Fault[];
}

function titled(phrase: string): string {
  return phrase.replace(/(^|\s)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A column of a kind's description, with all the headers that the description knows. */
export function field(kind: TableKindId, role: string, extra: Partial<Field> = {}): Field {
  const column = kindOf(kind).columns.find((candidate) => candidate.role === role);
  if (!column) throw new Error(`${kind} has no column "${role}"`);
  const phrases = column.headers.filter((header) => typeof header === 'string');
  return { key: role, role, headers: [column.title, ...phrases.map(titled)], ...extra };
}

/** A labelled value of a kind's description. */
export function input(kind: TableKindId, role: string, value: CellValue): Input {
  const found = kindOf(kind).inputs.find((candidate) => candidate.role === role);
  if (!found) throw new Error(`${kind} has no input "${role}"`);
  return { key: role, labels: found.labels.filter((label) => typeof label === 'string').map(titled), value };
}

/** The labels of a kind's form. */
export function formLabels(kind: TableKindId): Record<string, readonly string[]> {
  return Object.fromEntries(
    (kindOf(kind).form ?? []).map(({ role, labels }) => [
      role,
      labels.filter((label) => typeof label === 'string').map(titled),
    ]),
  );
}

export function cents(amount: Decimal): number {
  return toCents(amount).toNumber();
}

export function added(values: readonly CellValue[]): number {
  return sum(values.flatMap((value) => (typeof value === 'number' ? decimal(value) : []))).toNumber();
}

type Draft = Omit<TableModel, 'totals' | 'sectionTotals' | 'inputs'> & { readonly inputs?: Input[] };

/** Adds a draft's columns up, section by section and in all. */
export function totalled(draft: Draft): TableModel {
  const keys = draft.fields.filter((one) => one.totalled).map(({ key }) => key);
  const of = (rows: readonly Row[]): Record<string, number> =>
    Object.fromEntries(keys.map((key) => [key, added(rows.map((row) => row[key]))]));
  let first = 0;
  const sectionTotals = (draft.sections ?? []).map(({ rows }) => {
    first += rows;
    return of(draft.rows.slice(first - rows, first));
  });
  return { ...draft, inputs: draft.inputs ?? [], totals: of(draft.rows), sectionTotals };
}

export function copyOf(model: TableModel): TableModel {
  return {
    ...model,
    fields: [...model.fields],
    rows: model.rows.map((row) => ({ ...row })),
    totals: { ...model.totals },
    sectionTotals: model.sectionTotals.map((totals) => ({ ...totals })),
    inputs: model.inputs.map((one) => ({ ...one })),
  };
}

/** A slip of the hand: two digits swapped, one digit wrong, one left out, an amount ten times too large. */
export function misprint(value: number, random: Random): number {
  const digits = Math.abs(value).toFixed(Number.isInteger(value) ? 0 : Math.min(6, decimal(value).decimalPlaces()));
  for (let attempt = 0; attempt < 50; attempt++) {
    const at = random.int(0, Math.max(0, Math.min(digits.length - 1, 3)));
    if (!/\d/.test(digits[at])) continue;
    const next = digits[at + 1] ?? '';
    const swapped = /\d/.test(next)
      ? digits.slice(0, at) + next + digits[at] + digits.slice(at + 2)
      : digits.slice(0, at) + String((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
    const wrong = digits.slice(0, at) + String((Number(digits[at]) + random.int(1, 8)) % 10) + digits.slice(at + 1);
    const changed = Math.sign(value) * Number(random.chance(0.5) ? swapped : wrong);
    if (Number.isFinite(changed) && Math.abs(changed - value) >= Math.abs(value) * 0.004 && changed !== 0)
      return changed;
  }
  return value * 10;
}

/** Indexes of the rows that have a number there. */
export function rowsWith(
  model: TableModel,
  key: string,
  fits: (value: number, row: Row) => boolean = () => true,
): number[] {
  return model.rows.flatMap((row, index) => {
    const value = row[key];
    return typeof value === 'number' && value !== 0 && fits(value, row) ? [index] : [];
  });
}

/** One printed number of a column is wrong. */
export function misprinted(key: string, name = `misprinted ${key}`): Fault {
  return {
    name,
    plant(model, random) {
      const row = random.pick(rowsWith(model, key));
      model.rows[row][key] = misprint(model.rows[row][key] as number, random);
      return { row, key };
    },
  };
}

/** A value that was put in place of another, in a row that suits. */
export function replaced(
  name: string,
  key: string,
  value: (before: CellValue, row: Row, random: Random) => CellValue,
  rows: (row: Row) => boolean = () => true,
): Fault {
  return {
    name,
    plant(model, random) {
      const suitable = model.rows.flatMap((row, index) => (rows(row) ? [index] : []));
      const row = random.pick(suitable);
      model.rows[row][key] = value(model.rows[row][key], model.rows[row], random);
      return { row, key };
    },
  };
}

export function wrongInput(name: string, key: string, value: (before: number, random: Random) => number): Fault {
  return {
    name,
    plant(model, random) {
      const found = model.inputs.find((one) => one.key === key);
      if (!found) throw new Error(`no input "${key}"`);
      found.value = value(found.value as number, random);
      return { input: key };
    },
  };
}

/** The typed total of a column is misprinted, or leaves a row out. */
export function totalFaults(...keys: readonly string[]): Fault[] {
  return [
    {
      name: 'wrong total',
      typedTotals: true,
      plant(model, random) {
        const key = random.pick(keys);
        model.totals[key] = misprint(model.totals[key], random);
        return { total: key };
      },
    },
    {
      name: 'row left out of the total',
      typedTotals: true,
      plant(model, random) {
        const key = random.pick(keys);
        const row = random.pick(rowsWith(model, key));
        model.totals[key] = decimal(model.totals[key])
          .minus(model.rows[row][key] as number)
          .toNumber();
        return { total: key };
      },
    },
  ];
}
