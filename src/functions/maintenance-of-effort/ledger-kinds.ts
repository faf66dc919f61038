import { type Account, type LedgerCode, parseAccount, parseCode } from '../../rules/maintenance-of-effort/account-code';
import { isTotalLine } from '../../rules/words/total-line';
import { ZERO } from '../../rules/decimal';
import { isBlank } from '../runtime/cell';
import { blankAs } from '../runtime/define';
import { type Kind, Misread, signedMoney, text } from '../runtime/kinds';

/** A code of the chart of accounts, as a number or as text with or without its name; blank and 0 are no code. */
export const ledgerCode: Kind<LedgerCode> = {
  expects: 'a code of the chart of accounts such as 11000 or "11000 - Operational"',
  readsBlank: true,
  read(cell) {
    if (isBlank(cell)) return 'none';
    const digits = text.read(cell);
    if (digits instanceof Misread) return new Misread('is not a code');
    return parseCode(digits) ?? new Misread('is not a code');
  },
};

/** A whole account number; blank is an empty row of a report, "Grand Total:" a total line. */
export const account: Kind<Account | 'none' | 'total'> = {
  expects: 'an account number such as 24120.1000.51100.2000.xxxxx.1412',
  readsBlank: true,
  read(cell) {
    // Excel on the desktop hands an empty cell over as 0.
    if (isBlank(cell) || cell === 0) return 'none';
    if (typeof cell !== 'string') return new Misread('is not an account number');
    if (isTotalLine(cell)) return 'total';
    return parseAccount(cell) ?? new Misread('is not an account number');
  },
};

/** An amount of a report; empty is none. Corrections are booked as negative amounts. */
export const ledgerAmount = blankAs(signedMoney, ZERO);
