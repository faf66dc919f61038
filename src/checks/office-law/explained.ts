import { PARAMETERS } from '../../law/parameters';
import type { RecognisedTable } from '../../recognition';
import { fiscalYearName } from '../../rules/fiscal-year';
import type { OfficeValue } from '../../rules/office-value';
import { officeNote } from '../../rules/office-values';
import type { LackedValue } from '../../rules/rule-error';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readOfficeLaw } from './read';

/** A working, as far as it matters here: each call with what it was refused for, and those in its arguments. */
interface WorkedCall {
  readonly refused?: { readonly lacks?: LackedValue };
  readonly nested: readonly { readonly call: WorkedCall }[];
}
interface WorkedFormula {
  readonly formula: string;
  readonly calls: readonly WorkedCall[];
}

/** Whether a formula names a cell: 'NM law'!$C$2 is 'NM law'!C2, and C21 is not. */
function namesCell(formula: string, reference: string): boolean {
  const bare = formula.replace(/\$/g, '');
  const at = bare.indexOf(reference);
  return at >= 0 && !/^\d/.test(bare.slice(at + reference.length));
}

function lacks({ refused, nested }: WorkedCall, value: OfficeValue): boolean {
  const { title, fiscalYear } = refused?.lacks ?? {};
  const isIt = title === PARAMETERS[value.name].title && fiscalYear === value.fiscalYear;
  return isIt || nested.some(({ call }) => lacks(call, value));
}

function noteFor({ formula, calls }: WorkedFormula, value: OfficeValue): string[] {
  if (value.reference !== undefined && namesCell(formula, value.reference)) return [officeNote(value)];
  if (!calls.some((call) => lacks(call, value))) return [];
  const what = `${PARAMETERS[value.name].title} of ${fiscalYearName(value.fiscalYear)}`;
  return [
    `Your office has a ${what}: ${value.value.toString()} (${value.where}). Functions see no workbook: refer to its cell where the value is needed, or give the range to NM.PARAMETER as its last argument.`,
  ];
}

/** A working with what the office's own values have to do with it: those that the formula names, and those it lacks. */
export function withOfficeNotes<T extends WorkedFormula>(
  explanation: T,
  looked: { readonly workbook: WorkbookSnapshot; readonly tables: readonly RecognisedTable[] },
  given: readonly OfficeValue[] = [],
): T & { readonly notes?: readonly string[] } {
  const notes = readOfficeLaw(looked, given).values.flatMap((value) => noteFor(explanation, value));
  return notes.length === 0 ? explanation : { ...explanation, notes };
}
