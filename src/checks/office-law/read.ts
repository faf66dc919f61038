import { type ParameterName, PARAMETER_NAMES, PARAMETERS } from '../../law/parameters';
import { didYouMean } from '../../rules/words/did-you-mean';
import type { RoleIn } from '../../kinds';
import type { Decimal } from '../../rules/decimal';
import { isoDate } from '../../rules/calendar';
import { FISCAL_YEAR_FORMS, fiscalYearIn, fiscalYearName } from '../../rules/fiscal-year';
import { lawOf } from '../../rules/law';
import type { OfficeValue } from '../../rules/office-value';
import { NO_OFFICE, officeKey, type OfficeLaw } from '../../rules/office-values';
import { isNoneIn, parameterNamed } from '../../rules/parameter';
import { cellName, quoteSheet } from '../../workbook/address';
import type { CheckContext } from '../check';
import type { Severity } from '../finding';
import { formatCount } from '../format';
import { type TableView, viewsOf } from '../table-view';

type LawView = TableView<RoleIn<'law-values'>>;
type Role = RoleIn<'law-values'>;

/** What is wrong with a row of the sheet, at the cell where it is. */
export interface OfficeProblem {
  readonly view: LawView;
  readonly row: number;
  readonly column: number;
  readonly message: string;
  readonly actual: string;
  readonly expected?: string;
  readonly severity?: Severity;
}

export interface OfficeReading {
  readonly values: readonly OfficeValue[];
  readonly problems: readonly OfficeProblem[];
}

/** Why a cell's value cannot be taken: the message ends with what to do. */
class Unreadable extends Error {}

const NOT_USED = 'The row is not used.';

/** One row of the sheet, read cell by cell: the first that cannot be taken is told. */
class Row {
  constructor(
    private readonly view: LawView,
    readonly row: number,
  ) {}

  text(role: Role): string {
    return this.view.text(this.row, this.view.column(role));
  }

  get isBlank(): boolean {
    return (['parameter', 'fiscalYear', 'value'] as const).every((role) => {
      const value = this.view.cell(this.row, this.view.column(role));
      return value === null || value === '';
    });
  }

  problem(role: Role, message: string, more: Partial<OfficeProblem> = {}): OfficeProblem {
    const column = this.view.column(role) ?? this.view.table.range.left;
    return { view: this.view, row: this.row, column, message, actual: this.text(role), ...more };
  }

  cell(role: Role): string {
    return cellName(this.row, this.view.column(role) ?? this.view.table.range.left);
  }

  parameter(): ParameterName {
    const given = this.text('parameter');
    if (given === '') throw new Unreadable('The row names no parameter: write its name, such as unit-value.');
    const name = parameterNamed(given);
    if (name) return name;
    throw new Unreadable(
      `There is no parameter "${given}". ${didYouMean(given, PARAMETER_NAMES)}The pane’s Sources screen lists all names.`,
    );
  }

  fiscalYear(): number {
    const given = this.text('fiscalYear');
    if (given === '') throw new Unreadable('The row names no fiscal year: write it as FY27, 2027 or 2026-27.');
    const year = fiscalYearIn(given);
    if (year !== undefined) return year;
    throw new Unreadable(`"${given}" is not a fiscal year: ${FISCAL_YEAR_FORMS}.`);
  }

  value(): Decimal {
    const value = this.view.number(this.row, this.view.column('value'));
    const given = this.text('value');
    if (value && !value.isNegative()) return value;
    if (value) throw new Unreadable(`The value is ${given}: a value of the law is not below zero.`);
    throw new Unreadable(
      given === ''
        ? 'The row has no value that can be read: write it as a number.'
        : `The value "${given}" is not a number: write it as a number, without words or signs.`,
    );
  }

  /** Who entered the value and when, where the sheet says so. */
  private entered(): Pick<OfficeValue, 'enteredBy' | 'enteredOn'> {
    const by = this.text('enteredBy');
    const day = this.view.number(this.row, this.view.column('enteredOn'));
    const on = day ? isoDate(day.toNumber()) : this.text('enteredOn');
    return { ...(by !== '' && { enteredBy: by }), ...(on !== '' && { enteredOn: on }) };
  }

  read(): OfficeValue | OfficeProblem {
    let at: Role = 'parameter';
    try {
      const name = this.parameter();
      at = 'fiscalYear';
      const fiscalYear = this.fiscalYear();
      at = 'value';
      const value = this.value();
      const sheet = this.view.table.sheet;
      return {
        name,
        fiscalYear,
        value,
        citation: this.text('citation'),
        ...this.entered(),
        where: `${sheet}!${this.cell('value')}`,
        reference: `${quoteSheet(sheet)}!${this.cell('value')}`,
      };
    } catch (error) {
      if (error instanceof Unreadable) return this.problem(at, `${error.message} ${NOT_USED}`);
      throw error;
    }
  }

  /** What the law data says against a value; undefined where it has nothing, or the same. */
  contradiction({ name, fiscalYear, value }: OfficeValue): OfficeProblem | 'same' | undefined {
    const what = `${PARAMETERS[name].title} of ${fiscalYearName(fiscalYear)}`;
    const known = lawOf(fiscalYear).entry(name);
    if (known && value.eq(known.value)) return 'same';
    if (known) {
      const message = `The ${what} is ${formatCount(value)} here, but ${known.value} in the law data (${known.citation}). The law data is used: correct the row or take it out.`;
      return this.problem('value', message, { actual: formatCount(value), expected: known.value });
    }
    // What the law does not have in a year no value of an office can stand in for.
    const none = isNoneIn(PARAMETERS[name], fiscalYear);
    return none === undefined
      ? undefined
      : this.problem('value', `There is no ${what}: ${none} ${NOT_USED}`, { actual: formatCount(value) });
  }
}

function isProblem(read: OfficeValue | OfficeProblem): read is OfficeProblem {
  return 'message' in read;
}

/** Two values of an office for one year: neither is used. */
function disagree(row: Row, value: OfficeValue, other: OfficeValue): OfficeProblem {
  const what = `${PARAMETERS[value.name].title} of ${fiscalYearName(value.fiscalYear)}`;
  const message = `The ${what} is ${formatCount(value.value)} here and ${formatCount(other.value)} in ${other.where}. Neither is used: keep the one that is right.`;
  return row.problem('value', message, { actual: formatCount(value.value) });
}

/**
 * The office's own values of a workbook's sheets "NM law", and what is wrong with their rows.
 * @param given those of a file of the office, which the sheets must not contradict
 */
export function readOfficeLaw(context: CheckContext, given: readonly OfficeValue[] = []): OfficeReading {
  const values = new Map(given.map((value) => [officeKey(value.name, value.fiscalYear), value]));
  const disputed = new Set<string>();
  const problems: OfficeProblem[] = [];
  for (const view of viewsOf(context, 'law-values')) {
    for (const { row: number } of view.rows('data')) {
      const row = new Row(view, number);
      if (row.isBlank) continue;
      const read = row.read();
      if (isProblem(read)) {
        problems.push(read);
        continue;
      }
      const contradiction = row.contradiction(read);
      if (contradiction === 'same') continue;
      if (contradiction) {
        problems.push(contradiction);
        continue;
      }
      const key = officeKey(read.name, read.fiscalYear);
      const other = values.get(key);
      if (other && !other.value.eq(read.value)) {
        problems.push(disagree(row, read, other));
        disputed.add(key);
        continue;
      }
      if (!other) values.set(key, read);
      if (read.citation === '') {
        const message = 'The value has no citation: write where it was read, so that others can follow it.';
        problems.push(row.problem('value', message, { severity: 'warning' }));
      }
    }
  }
  return { values: [...values].flatMap(([key, value]) => (disputed.has(key) ? [] : [value])), problems };
}

/** The values as rules take them. */
export function officeLawOf(values: readonly OfficeValue[]): OfficeLaw {
  if (values.length === 0) return NO_OFFICE;
  return new Map(values.map((value) => [officeKey(value.name, value.fiscalYear), value]));
}

/** What a run looks at, with the office's own values: those of the workbook's sheet and of the file given with it. */
export function withOfficeLaw(context: Omit<CheckContext, 'office'>): CheckContext {
  return { ...context, office: officeLawOf(readOfficeLaw(context, context.lawFile).values) };
}
