import { HALF_CENT, NOISE } from '../../judgement/rounding';
import { type Decimal, decimal } from '../../../rules/decimal';
import type { Miss } from './equation';

/** A row that would explain a total's gap by itself. */
export interface GapReason {
  readonly row: number;
  readonly printed: Decimal;
  readonly implied: Decimal;
  readonly why: 'left out' | 'counted twice' | 'digits changed about';
}

function transposed(value: Decimal): Decimal[] {
  const text = value.toString();
  const results: Decimal[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const [a, b] = [text[at], text[at + 1]];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b) continue;
    results.push(decimal(text.slice(0, at) + b + a + text.slice(at + 2)));
  }
  return results;
}

/** Two digits side by side changed about make a difference of nine times one digit times a power of ten. */
function mayBeTransposed(gap: number): boolean {
  for (let power = -6; power <= 15; power++) {
    const unit = 9 * 10 ** power;
    const digit = Math.round(gap / unit);
    if (digit >= 1 && digit <= 9 && Math.abs(digit * unit - gap) <= HALF_CENT + gap * NOISE) return true;
  }
  return false;
}

function reasons({ addends, total, added }: Miss): GapReason[] {
  const gap = decimal(total.value).minus(added);
  const near = gap.toNumber();
  const slack = HALF_CENT + Math.abs(near) * NOISE;
  const same = (a: Decimal): boolean => a.minus(gap).abs().lt(HALF_CENT);
  const digits = mayBeTransposed(Math.abs(near));
  return addends.flatMap(({ row, value: number }): GapReason[] => {
    const isAlike = Math.abs(Math.abs(number) - Math.abs(near)) <= slack;
    if (number === 0 || (!isAlike && !digits)) return [];
    const value = decimal(number);
    if (same(value.negated())) return [{ row, printed: value, implied: decimal(0), why: 'left out' }];
    if (same(value)) return [{ row, printed: value, implied: value.times(2), why: 'counted twice' }];
    const other = digits ? transposed(value).find((candidate) => same(candidate.minus(value))) : undefined;
    return other ? [{ row, printed: value, implied: other, why: 'digits changed about' }] : [];
  });
}

const known = new WeakMap<Miss, readonly GapReason[]>();

/** The rows that would each explain a total's gap by themselves. */
export function explainGap(miss: Miss): readonly GapReason[] {
  const found = known.get(miss) ?? reasons(miss);
  known.set(miss, found);
  return found;
}
