import { HALF_CENT } from '../judgement/rounding';
import { lawOfTable } from '../law-of-table';
import type { Decimal } from '../../rules/decimal';
import { sum } from '../../rules/decimal';
import { figuresAround } from './figures-around';
import type { TableView } from '../table-view';

/** The appropriation less what is held back: as stated, else computed from the two. */
export function netAppropriation(view: TableView): Decimal | undefined {
  const stated = view.input('netAppropriation')?.value;
  if (stated) return stated;
  const appropriation = view.input('appropriation')?.value;
  return appropriation?.minus(view.input('reserve')?.value.abs() ?? heldBack(view, appropriation) ?? 0);
}

/**
 * What is held back under words of the office's own: the one figure beside the table without which the appropriation is
 * another figure there, as it stands or times the share.
 */
function heldBack(view: TableView, appropriation: Decimal): Decimal | undefined {
  const figures = figuresAround(view).filter((figure) => !figure.eq(appropriation) && !figure.isZero());
  const shares = [shareOf(view), lawOfTable(view, 'instructionalMaterial').value('instructional-material-share'), 1];
  const found = figures.filter((figure) => {
    const net = appropriation.minus(figure.abs());
    const stated = shares.flatMap((share) => (share === undefined ? [] : net.times(share)));
    return net.gt(0) && figures.some((other) => other !== figure && stated.some((one) => one.minus(other).abs().lt(1)));
  });
  // The net itself, held back from the appropriation, would leave what is held back.
  const least = found.reduce<Decimal | undefined>((a, b) => (a?.abs().lt(b.abs()) ? a : b), undefined);
  return least?.abs();
}

/** What this allocation distributes: as stated, or the appropriation less what is held back, times the share. */
export function poolOf(view: TableView): Decimal | undefined {
  const stated = view.input('pool')?.value;
  if (stated) return stated;
  const share = shareOf(view);
  return share && netAppropriation(view)?.times(share);
}

/** The share allocated first, written as 0.9 or as 90. */
export function shareOf(view: TableView): Decimal | undefined {
  const written = view.input('share')?.value;
  return written?.gt(1) && written.lte(100) ? written.div(100) : written;
}

/** What a column allocates: its printed total, else the sum of its rows; undefined where nothing is allocated yet. */
export function allocated(view: TableView, role: string): Decimal | undefined {
  const { row, column } = totalCell(view, role);
  const printed = row > view.table.headerBottom ? view.number(row, column) : undefined;
  const total = printed ?? sum(view.rows('data').flatMap((data) => view.number(data.row, view.column(role)) ?? []));
  return total.isZero() ? undefined : total;
}

/** Rows rounded to the cent may together miss a pool by half a cent each. */
export function roundingOf(view: TableView): number {
  return Math.max(1, view.rows('data').length * HALF_CENT);
}

/** The cell that stands for a column's total: its grand total, else its last section total, else its header. */
export function totalCell(view: TableView, role: string): { row: number; column: number } {
  const column = view.column(role) ?? view.table.range.left;
  const grand = view.rows('grand-total');
  const totals = grand.length > 0 ? grand : view.table.sections.length === 1 ? view.rows('total') : [];
  const last = totals[totals.length - 1];
  return { row: last?.row ?? view.table.headerBottom, column };
}
