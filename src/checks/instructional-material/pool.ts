import { decimal, type Decimal } from '../../rules/decimal';
import { initialShare } from './ninety-percent';
import type { Check } from '../check';
import { AWARD_ROW } from './award-row';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { figuresAround } from './figures-around';
import { allocated, netAppropriation, poolOf, roundingOf, totalCell } from './funds';

interface Distribution {
  readonly view: TableView;
  readonly role: string;
  readonly pool: Decimal;
  readonly total: Decimal;
  /** What the pool is, in words. */
  readonly what: string;
}

/** "To be shared", and below it the nine tenths of it that are shared out now: what the sheet itself says is allocated first. */
function firstPart(view: TableView, pool: Decimal | undefined, total: Decimal | undefined): Decimal | undefined {
  const part = pool?.times(initialShare(view));
  const isSaid =
    part && total?.minus(part).abs().lte(roundingOf(view)) && figuresAround(view).some((figure) => figure.eq(total));
  return isSaid ? part : pool;
}

function initial(view: TableView): Distribution[] {
  const total = allocated(view, 'allocation');
  const pool = firstPart(view, poolOf(view), total);
  return pool && total ? [{ view, role: 'allocation', pool, total, what: 'the pool of this allocation' }] : [];
}

function award(view: TableView): Distribution[] {
  const pool = view.input('pool')?.value;
  const total = allocated(view, 'award');
  return pool && total ? [{ view, role: 'award', pool, total, what: 'the pool' }] : [];
}

/** Both allocations of the year together are the whole appropriation less the reserve. */
function final(view: TableView): Distribution[] {
  const pool = netAppropriation(view);
  const first = allocated(view, 'initial');
  const second = allocated(view, 'final');
  if (!pool || !first || !second) return [];
  // What is still to be paid is a tenth: a final figure above the initial one is the whole year's, as Attachment 5b has it.
  const isWholeYear = view.column('entitlement') === undefined && second.gt(first);
  if (isWholeYear) return [{ view, role: 'final', pool, total: second, what: 'the appropriation less the reserve' }];
  return [{ view, role: 'final', pool, total: first.plus(second), what: 'the appropriation less the reserve' }];
}

type Context = Parameters<Check['run']>[0];
type About = Pick<Check, 'id' | 'title' | 'citation'>;

function allocations(context: Context): Distribution[] {
  return [
    ...viewsOf(context, 'initial-allocation').flatMap(initial),
    ...viewsOf(context, 'final-allocation').flatMap(final),
  ];
}

/** More shared out than there is. */
function moreThanPool(about: About, distributions: (context: Context) => Distribution[], shared: string): Check {
  const check: Check = {
    ...about,
    severity: 'error',
    run(context) {
      return distributions(context).flatMap(({ view, role, pool, total, what }): Finding[] => {
        if (total.lte(pool.plus(roundingOf(view)))) return [];
        return [
          findingAt(check, view, totalCell(view, role), {
            message: `${formatMoney(total)} is ${shared}, ${formatMoney(total.minus(pool))} more than ${what}, ${formatMoney(pool)}.`,
            actual: formatMoney(total),
            expected: formatMoney(pool),
          }),
        ];
      });
    },
  };
  return check;
}

const ALLOCATION_LAW = '22-15-9 A and B NMSA 1978';

export const MORE_THAN_POOL = moreThanPool(
  {
    id: 'im.more-than-pool',
    title: 'Not more allocated than there is',
    citation: { law: ALLOCATION_LAW, source: 'S3, Attachment 5b' },
  },
  allocations,
  'allocated',
);

export const AWARDS_ABOVE_POOL = moreThanPool(
  { id: 'im.awards-above-pool', title: 'Not more awarded than there is', citation: AWARD_ROW.citation },
  (context) => viewsOf(context, 'pro-rata-award').flatMap(award),
  'awarded',
);

/** Left over although the law shares it out: adjustments that do not cancel, rows that were left out. */
export const POOL_NOT_EXHAUSTED: Check = {
  id: 'im.pool-not-exhausted',
  title: 'The whole pool allocated',
  severity: 'warning',
  citation: { law: ALLOCATION_LAW, source: 'S3, Attachments 5a and 5b' },
  run(context) {
    return allocations(context).flatMap(({ view, role, pool, total, what }): Finding[] => {
      const left = pool.minus(total);
      if (left.lte(roundingOf(view)) || isBelowNinetyPercent(view, role, total)) return [];
      return [
        findingAt(POOL_NOT_EXHAUSTED, view, totalCell(view, role), {
          message: `${formatMoney(left)} of ${what}, ${formatMoney(pool)}, is not allocated to anyone. Entitlements are portions of the whole, so they add up to it.`,
          actual: formatMoney(total),
          expected: formatMoney(pool),
        }),
      ];
    });
  },
};

/** Then im.ninety-percent says it, with the same figures. */
function isBelowNinetyPercent(view: TableView, role: string, total: Decimal): boolean {
  const net = netAppropriation(view) ?? decimal(0);
  return role === 'allocation' && total.lt(net.times(initialShare(view)).minus(roundingOf(view)));
}
