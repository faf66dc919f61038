import { type Decimal, sum } from '../../rules/decimal';
import { cellName } from '../../workbook/address';
import { blockOf } from '../case';
import type { Check } from '../check';
import { type Figure, figureFindings, findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type InputCell, type TableView, viewsOf } from '../table-view';
import { totalCell } from './funds';
import { finalRates } from './final-rate';
import { CENTS, NOISE } from '../judgement/rounding';

/** What stands between the appropriation and what is left of it is held back, however many lines it has. */
function heldBack(view: TableView): readonly InputCell[] {
  const [from, to] = [view.input('appropriation'), view.input('netAppropriation')];
  if (!from || !to || from.column !== to.column || to.row <= from.row + 1) {
    const reserve = view.input('reserve');
    return reserve ? [reserve] : [];
  }
  return Array.from({ length: to.row - from.row - 1 }, (_, line) => from.row + 1 + line).flatMap((row) => {
    const value = view.number(row, from.column);
    return value ? [{ row, column: from.column, value }] : [];
  });
}

function netFigure(view: TableView): Figure {
  const lines = heldBack(view);
  return {
    role: 'netAppropriation',
    inputs: ['appropriation'],
    compute: ([appropriation]) =>
      lines.length > 0 ? appropriation?.minus(sum(lines.map(({ value }) => value.abs()))) : undefined,
    formula: (item) =>
      `=${[item.ref('appropriation'), ...lines.map(({ row, column }) => `ABS(${cellName(row, column)})`)].join('-')}`,
  };
}

const asShare = (written: Decimal): Decimal => (written.gt(1) ? written.div(100) : written);

const POOL: Figure = {
  role: 'pool',
  inputs: ['netAppropriation', 'share'],
  compute: ([net, share]) => (net && share ? net.times(asShare(share)) : undefined),
  formula: (item) =>
    `=${item.ref('netAppropriation')}*${item.ref('share')}${item.number('share')?.gt(1) ? '/100' : ''}`,
};

/** The population that the rate divides by against the total of the table's own memberships. */
function population(view: TableView): Finding[] {
  const at = view.input('totalMembership');
  const memberships = view.series('membership');
  const current = memberships[memberships.length - 1];
  if (!at || current === undefined) return [];
  const { row } = totalCell(view, 'entity');
  const total =
    row > view.table.headerBottom
      ? view.number(row, current)
      : sum(view.rows('data').flatMap((data) => view.number(data.row, current) ?? []));
  if (!total?.gt(0) || at.value.eq(total)) return [];
  return [
    findingAt(BLOCK, view, at, {
      message: `The rate is divided by ${formatCount(at.value)} pupils, but the memberships of the table add up to ${formatCount(total)}.`,
      actual: formatCount(at.value),
      expected: formatCount(total),
      value: total.toNumber(),
      fix: { after: total.toNumber(), reason: `The memberships of the table add up to ${formatCount(total)}.` },
    }),
  ];
}

/** More decimals than these were computed, not typed. */
const MOST_DECIMALS = 6;

/** A rate per pupil is written to the cent at least, rounded as any figure is: 59.4059 is 59.41, not 59.40. */
function rateFinding(view: TableView, at: InputCell, money: Decimal, pupils: Decimal, what: string): Finding[] {
  const decimals = Math.min(MOST_DECIMALS, Math.max(CENTS, at.value.decimalPlaces()));
  const exact = money.div(pupils);
  const rounded = exact.toDecimalPlaces(decimals);
  if (
    at.value
      .minus(exact)
      .abs()
      .lte(0.5 * 10 ** -decimals + NOISE)
  )
    return [];
  const isLastDigit = at.value
    .minus(rounded)
    .abs()
    .lte(1.01 * 10 ** -decimals);
  const expected = rounded.toFixed(decimals);
  return [
    findingAt(BLOCK, view, at, {
      message: `${what} is ${at.value.toFixed(decimals)}, but ${formatMoney(money)} over ${formatCount(pupils)} pupils is ${exact.toFixed(4)}, ${expected}.`,
      actual: at.value.toFixed(decimals),
      expected,
      value: rounded.toNumber(),
      severity: isLastDigit ? 'warning' : 'error',
      ...(view.sheet.formula(at.row, at.column) === undefined && {
        fix: { after: rounded.toNumber(), reason: `${formatMoney(money)} over ${formatCount(pupils)} is ${expected}.` },
      }),
    }),
  ];
}

function rates(view: TableView): Finding[] {
  const pupils = view.input('totalMembership')?.value;
  if (!pupils?.gt(0)) return [];
  const [pool, net, rate] = ['pool', 'netAppropriation', 'rate'].map((role) => view.input(role));
  return [
    ...(pool && rate ? rateFinding(view, rate, pool.value, pupils, 'The rate per pupil') : []),
    ...(net
      ? finalRates(view).flatMap((at) => rateFinding(view, at, net.value, pupils, 'The final rate per pupil'))
      : []),
  ];
}

/** The figures that the allocation starts from: each follows from those above it. */
export const BLOCK: Check = {
  id: 'im.appropriation-block',
  title: 'The block of the appropriation follows from its figures',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Attachment 5a, below the table' },
  run(context) {
    return viewsOf(context, 'initial-allocation', 'final-allocation').flatMap((view) => [
      ...figureFindings(BLOCK, [blockOf(view)], netFigure(view), 'the appropriation less what is held back is'),
      ...figureFindings(BLOCK, [blockOf(view)], POOL, 'the adjusted appropriation times the share is'),
      ...population(view),
      ...rates(view),
    ]);
  },
};
