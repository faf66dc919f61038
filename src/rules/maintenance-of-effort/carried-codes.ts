import type { LedgerCode } from './account-code';

/** A code of a row, and whether the row itself has none and took it from the one above. */
export interface CarriedCode {
  readonly code: LedgerCode;
  readonly carried: boolean;
}

function isCode(code: LedgerCode | undefined): code is { readonly code: string } {
  return typeof code === 'object';
}

/**
 * Whether a report names each code once, above its rows: some are blank, and no code stands twice in a row. In a list that
 * repeats the code on every row a blank is a gap, and which code belongs there cannot be told.
 */
function namesOnce(codes: readonly LedgerCode[]): boolean {
  return codes.every((code, row) => {
    const above = codes[row - 1];
    return !(isCode(code) && isCode(above) && code.code === above.code);
  });
}

/** The codes of a column from top to bottom, each that is named once carried down over the blanks below it, up to a total. */
export function carriedDown(codes: readonly LedgerCode[]): CarriedCode[] {
  if (!namesOnce(codes)) return codes.map((code) => ({ code, carried: false }));
  let above: LedgerCode = 'none';
  return codes.map((code) => {
    if (code === 'none' && isCode(above)) return { code: above, carried: true };
    above = code;
    return { code, carried: false };
  });
}
