import type { Discrepancy } from '../../src/law/discrepancy';
import { DISCREPANCIES } from '../../src/law/discrepancies';
import { Decimal } from '../../src/rules/decimal';

/** One figure that a source prints, and what this product computes in its place. */
export interface PublishedFigure {
  /** S0 to S4, as in src/law/sources.ts, or "Law": read outside of them (src/law/quotations.ts). */
  readonly source: string;
  /** Where it stands: "Attachment 5a, row Animas Public Schools". */
  readonly place: string;
  /** Which of the place's figures it is: "initial allocation". */
  readonly figure: string;
  /** As printed, without dollar signs and thousands separators. */
  readonly printed: string;
  /** Unrounded; compared at the precision of the printed figure. A text is compared as it stands. */
  readonly computed: Decimal | string;
  /** What computed it: a formula that can be pasted into Excel, or the sum that was taken. */
  readonly by: string;
  /** Ids of the discrepancies that explain a difference. */
  readonly explainedBy?: readonly string[];
  /** What comes out once the cells those discrepancies name are mended; left out where they mend nothing. */
  readonly corrected?: Decimal;
  /** How far the corrected figure may be from the printed one: what the rounding of printed inputs leaves. */
  readonly within?: Decimal;
}

/** A figure compared with what is printed. */
export interface Verified extends PublishedFigure {
  /** The computed figure at the precision of the printed one. */
  readonly shown: string;
  /** Computed less printed, "0" where they agree; for texts "differs". */
  readonly difference: string;
}

/** Decimals that a printed number has: "5238.93" has two. */
function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

function atPrecisionOf(printed: string, value: Decimal): Decimal {
  return value.toDecimalPlaces(decimalsOf(printed), Decimal.ROUND_HALF_UP);
}

export function verified(figure: PublishedFigure): Verified {
  const { printed, computed } = figure;
  if (typeof computed === 'string') {
    return { ...figure, shown: computed, difference: computed === printed ? '0' : 'differs' };
  }
  const shown = atPrecisionOf(printed, computed);
  return { ...figure, shown: shown.toFixed(decimalsOf(printed)), difference: shown.minus(printed).toString() };
}

export function agrees({ difference }: Verified): boolean {
  return difference === '0';
}

/** A discrepancy says both figures itself: the one that is printed and the one that should be. */
function saysBoth({ printed, shouldBe }: Discrepancy, { printed: figure, shown }: Verified): boolean {
  const bare = (text: string): string => text.replace(/[$,]/g, '');
  return bare(printed).includes(figure) && bare(shouldBe).includes(shown);
}

/**
 * Whether the discrepancies named account for the whole difference: one says both figures, or mending the cells they
 * name brings the computed figure to the printed one.
 */
export function isExplained(figure: Verified): boolean {
  const { printed, computed, corrected, explainedBy = [], within } = figure;
  const named = explainedBy.flatMap((id) => DISCREPANCIES.filter((candidate) => candidate.id === id));
  if (named.length === 0 || named.length < explainedBy.length) return false;
  if (named.some((discrepancy) => saysBoth(discrepancy, figure))) return true;
  if (typeof computed === 'string') return false;
  const rest = atPrecisionOf(printed, corrected ?? computed)
    .minus(printed)
    .abs();
  return rest.lte(within ?? 0);
}
