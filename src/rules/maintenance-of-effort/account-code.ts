import { isTotalLine } from '../words/total-line';

/**
 * A code of the Uniform Chart of Accounts as a ledger cell holds it: the code, nothing ("0000 - No Job Class", 0 or an
 * empty cell), or the label of a total line, whose amount is already in the rows above it.
 */
export type LedgerCode = { readonly code: string } | 'none' | 'total';

const CODE_FIRST = /^(\d+)(?![\d.,/]*\d)/;

/**
 * Reads a code with or without its name behind it: "53212", "53212 - Speech Therapists - Contracted", "0000".
 * @returns undefined where there is neither a code nor a total line's label
 */
export function parseCode(text: string): LedgerCode | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 'none';
  if (isTotalLine(trimmed)) return 'total';
  const digits = CODE_FIRST.exec(trimmed)?.[1];
  if (digits === undefined) return undefined;
  const code = digits.replace(/^0+/, '');
  return code === '' ? 'none' : { code };
}

export interface Account {
  readonly fund: string;
  readonly object: string;
  readonly jobClass: string;
}

const ACCOUNT = /^(\d{5})[.-]\w+[.-](\d{5})[.-]\w+[.-]\w+[.-](\d{4})$/;

/** Reads fund.function.object.program.location.jobclass, with dots or dashes: "24120.1000.51100.2000.xxxxx.1412". */
export function parseAccount(text: string): Account | undefined {
  const parts = ACCOUNT.exec(text.trim());
  return parts ? { fund: parts[1], object: parts[2], jobClass: parts[3] } : undefined;
}
