import type { ColumnLayout, SheetWords } from '../kinds/plain';
import type { ParameterName } from '../law/parameters';
import type { NumberKind, TableKind } from '../recognition';
import type { CellValue } from '../workbook/snapshot';
import type { Places } from './places';

/** What a cell of a template may hold, beyond what its kind's number says. */
interface Content extends Pick<ColumnLayout, 'list' | 'numberFormat'> {
  /** Computed: a formula instead of an input. */
  readonly formula?: (at: Places) => string;
}

/** A labelled value above the table. */
export interface TemplateInput extends Content {
  /** An input of the kind, or one of the template's own. */
  readonly role: string;
  /** Where the role is the template's own, or needs other words here. */
  readonly title?: string;
  readonly what?: string;
  readonly number?: NumberKind;
  /** What it is when nobody changes it. */
  readonly value?: CellValue;
  /** The value of the law in the year of another input, with its source beside it, until something else is typed. */
  readonly ofLaw?: { readonly parameter: ParameterName; readonly year: string };
}

/** A column of the table. */
export interface TemplateColumn extends Content, ColumnLayout {
  /** A column of the kind, or one of the template's own. */
  readonly role: string;
  readonly title?: string;
  /** Headers of a role with several columns. */
  readonly titles?: readonly string[];
  /** Of these as many as the data have, where there are data. */
  readonly asMany?: true;
  readonly what?: string;
  readonly number?: NumberKind;
  /** Leaves the first row without the formula: it compares with the row above. */
  readonly fromSecondRow?: true;
  /** One formula in the first row that fills the column down, and `spillWidth` columns. */
  readonly spill?: (at: Places) => string;
  /** Filled by the spill of a column to the left. */
  readonly filled?: true;
  /** Where a figure belongs, a status such as "CLOSED" may stand as well. */
  readonly status?: true;
}

/** Whether nobody fills a column in: what it holds is computed. */
export function isComputed({ formula, spill, filled }: TemplateColumn): boolean {
  return Boolean(formula ?? spill ?? filled);
}

/** What stands in a row that every such table has; a formula may be written over. */
export type GivenCell = CellValue | ((at: Places) => string);

/** A table kind's layout as data: all that tells one template from another. */
export interface Template extends SheetWords {
  readonly kind: TableKind;
  readonly inputs?: readonly TemplateInput[];
  readonly columns: readonly TemplateColumn[];
  /** Rows that every such table has (grades, groups), by role; used when no data are given. */
  readonly given?: readonly Readonly<Record<string, GivenCell>>[];
  /** What two names have in common that mean the same such row; left out, they are the same name. */
  readonly sameRow?: (name: string) => string;
  /** The NM functions whose sources the notes cite. */
  readonly functions: readonly string[];
}

/** A table of texts, as a CSV file has it: what fills a template. */
export interface TemplateData {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of a file that the first row is, from 1; 2 when left out. */
  readonly firstLine?: number;
  /** The line of the file on which each row begins, where rows have several. */
  readonly lines?: readonly number[];
}

/** A role of the kind or of the template with what its cells are. */
export interface Field {
  readonly role: string;
  readonly title: string;
  readonly what: string;
  readonly number: NumberKind;
}

export function inputField({ kind }: Template, input: TemplateInput): Field {
  return field(
    input,
    kind.inputs.find(({ role }) => role === input.role),
  );
}

export function columnField({ kind }: Template, column: TemplateColumn): Field {
  return field(
    column,
    kind.columns.find(({ role }) => role === column.role),
  );
}

function field(own: TemplateInput | TemplateColumn, role: Omit<Field, 'role'> | undefined): Field {
  const title = own.title ?? role?.title;
  const number = own.number ?? role?.number;
  if (title === undefined || number === undefined)
    throw new Error(`The role ${own.role} has no title or no number kind.`);
  return { role: own.role, title, number, what: own.what ?? role?.what ?? '' };
}
