import { PARAMETERS } from '../../law/parameters';
import { Decimal } from '../../rules/decimal';
import { lawOf } from '../../rules/law';
import type { OfficeValue } from '../../rules/office-value';
import { isNoneIn, parameterNamed } from '../../rules/parameter';

/**
 * An office's own values that the pane keeps for all workbooks: in the browser, never sent anywhere. Those of another
 * day are read as if they were anybody's.
 */
const KEY = 'nm-school-finance.office-law';

/** Where findings say that such a value stands. */
const keptFrom = (where: string): string =>
  where.startsWith('kept in the pane') ? where : `kept in the pane, ${where}`;

function stored(): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** What the law data has by now, or has ended, is no office's any more: it would be preferred silently. */
function isOpen({ name, fiscalYear }: OfficeValue): boolean {
  return !lawOf(fiscalYear).entry(name) && isNoneIn(PARAMETERS[name], fiscalYear) === undefined;
}

function valueIn(each: unknown): OfficeValue[] {
  if (typeof each !== 'object' || each === null) return [];
  const { name, fiscalYear, value, citation, where, enteredBy, enteredOn } = each as Readonly<Record<string, unknown>>;
  const parameter = typeof name === 'string' ? parameterNamed(name) : undefined;
  const isYear = typeof fiscalYear === 'number' && Number.isInteger(fiscalYear);
  if (!parameter || !isYear || typeof value !== 'string' || !/^\d+(?:\.\d+)?$/.test(value)) return [];
  const told = {
    citation: String(citation ?? ''),
    where: String(where ?? ''),
    ...(typeof enteredBy === 'string' && { enteredBy }),
    ...(typeof enteredOn === 'string' && { enteredOn }),
  };
  const read = { name: parameter, fiscalYear, value: new Decimal(value), ...told };
  return isOpen(read) ? [read] : [];
}

/** The values that are kept and may be used. */
export function keptLaw(): OfficeValue[] {
  return stored().flatMap(valueIn);
}

/** Keeps a workbook's values, in place of those that were kept before. */
export function keepLaw(values: readonly OfficeValue[]): void {
  const told = values.map(({ name, fiscalYear, value, citation, where, enteredBy, enteredOn }) => ({
    name,
    fiscalYear,
    value: value.toFixed(),
    citation,
    where: keptFrom(where),
    enteredBy,
    enteredOn,
  }));
  try {
    window.localStorage.setItem(KEY, JSON.stringify(told));
  } catch {
    // Nothing to keep them in: the screen shows that none are kept.
  }
}

export function forgetLaw(): void {
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
