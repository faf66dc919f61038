import { isErrorValue, type SheetSnapshot } from '../../../workbook/snapshot';
import { usedCells } from '../../../workbook/used-cells';

/** Cells of a sheet that a check asks for by what they hold. */
export interface SheetScan {
  readonly errors: readonly { readonly row: number; readonly column: number; readonly error: string }[];
  /** Texts that read as a number. */
  readonly textNumbers: readonly { readonly row: number; readonly column: number; readonly number: number }[];
  /** Rows with a text that says total, with its column. */
  readonly totalRows: readonly { readonly row: number; readonly column: number; readonly label: string }[];
}

const TOTAL =
  /^(?:grand |sub-? ?|state ?wide |overall )?totals?\b|\b(?:sub-? ?|grand )?totals?:?$|^all (?:grades|schools|students|districts|funds|programs|departments|groups)$/i;
const TOTAL_LABEL_LENGTH = 80;

const NUMBER = /^[-+(]?\s*[$€£]?\s*(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)|\d+)?(?:\.\d+)?\s*%?\)?-?$/;

/**
 * The number that a text reads as: "1,234.50", "1 234", "(12.00)", "$5", "52.5%", in digits of any width. Codes with
 * leading zeros are none.
 */
export function numberIn(text: string): number | undefined {
  // Compatible forms: full-width digits, no-break and narrow spaces. A fraction or a superscript would become digits beside.
  const plain = /[\p{No}\p{Nl}]/u.test(text) ? text.trim() : text.normalize('NFKC').trim();
  if (plain.length > 24 || !NUMBER.test(plain) || !/\d/.test(plain)) return undefined;
  const digits = plain.replace(/[^\d.]/g, '');
  if (/^0\d/.test(digits)) return undefined;
  if (plain.startsWith('(') !== plain.endsWith(')')) return undefined;
  const negative = plain.includes('-') || plain.startsWith('(');
  const value = Number(digits) / (plain.includes('%') ? 100 : 1);
  return negative ? -value : value;
}

function scan(sheet: SheetSnapshot): SheetScan {
  const errors: { row: number; column: number; error: string }[] = [];
  const textNumbers: { row: number; column: number; number: number }[] = [];
  const totalRows: { row: number; column: number; label: string }[] = [];
  for (const { row, column } of usedCells(sheet)) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') {
      const number = numberIn(value);
      if (number !== undefined) textNumbers.push({ row, column, number });
      else if (
        value.length <= TOTAL_LABEL_LENGTH &&
        TOTAL.test(value.trim()) &&
        totalRows[totalRows.length - 1]?.row !== row
      )
        totalRows.push({ row, column, label: value.trim() });
    } else if (isErrorValue(value)) errors.push({ row, column, error: value.error });
  }
  return { errors, textNumbers, totalRows };
}

const KNOWN = new WeakMap<SheetSnapshot, SheetScan>();

/** One look at every cell of a sheet, for all checks. */
export function scanOf(sheet: SheetSnapshot): SheetScan {
  let known = KNOWN.get(sheet);
  if (!known) {
    known = scan(sheet);
    KNOWN.set(sheet, known);
  }
  return known;
}
