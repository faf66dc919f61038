import { lawOfTable } from '../law-of-table';
import { sum } from '../../rules/decimal';
import { pupilsCounted, type AllocationMethod } from '../../rules/instructional-material/allocation';
import { weightedMembership } from '../../rules/instructional-material/weighted-membership';
import { cellName } from '../../workbook/address';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { formatCount, formatMoney } from '../format';
import { type TableView, viewsOf } from '../table-view';
import { amountRole, countingMethod } from './method';
import { sameToTheCent } from '../judgement/rounding';

/** The allocation column as a whole counts additional pupils otherwise than six times. */
function wholeColumn(view: TableView): Finding[] {
  const column = view.column(amountRole(view));
  const counting = countingMethod(view);
  if (!counting || column === undefined || counting.method === 'statute') return [];
  const growing = counting.rows.filter(({ current, prior }) => prior === undefined || current.gt(prior));
  const additional = sum(growing.map(({ current, prior }) => (prior ? current.minus(prior) : current)));
  const times = counting.method === 'seven' ? 'seven times' : 'only once';
  return [
    findingAt(
      ADDITIONAL_PUPILS,
      view,
      { row: view.table.headerBottom, column },
      {
        message: `The allocations count each additional pupil ${times} (${formatMoney(counting.rate)} for every pupil counted). The law counts additional pupils as six pupils: ${formatCount(additional)} pupils in ${growing.length} entities. NM.ALLOCATION computes it.`,
        actual: `additional pupils counted ${times}`,
        expected: 'additional pupils counted as six',
      },
    ),
  ];
}

/** A column of weighted memberships whose rows do not follow from the memberships. */
function weightedRows(view: TableView): Finding[] {
  const column = view.column('weighted');
  const memberships = view.series('membership');
  if (column === undefined || memberships.length < 2) return [];
  const law = lawOfTable(view, 'instructionalMaterial');
  const [priorColumn, currentColumn] = memberships.slice(-2);
  return view.rows('data').flatMap(({ row }): Finding[] => {
    const printed = view.number(row, column);
    const current = view.number(row, currentColumn);
    const before = view.number(row, priorColumn);
    if (!printed || !current?.gt(0)) return [];
    const prior = before?.isZero() ? undefined : before;
    const expected = weightedMembership(current, prior, pupilsCounted('statute', law));
    if (sameToTheCent(printed, expected)) return [];
    const as = (method: AllocationMethod): boolean =>
      sameToTheCent(printed, weightedMembership(current, prior, pupilsCounted(method, law)));
    const how = as('seven')
      ? 'counts each additional pupil seven times'
      : as('headcount')
        ? 'counts each additional pupil only once'
        : 'does not follow from the memberships';
    const names = [cellName(row, currentColumn), cellName(row, priorColumn)];
    return [
      findingAt(
        ADDITIONAL_PUPILS,
        view,
        { row, column },
        {
          message: `${view.name(row)}: the weighted membership of ${formatCount(printed)} ${how}. With additional pupils counted as six it is ${formatCount(expected)}.`,
          actual: formatCount(printed),
          expected: formatCount(expected),
          value: expected.toNumber(),
          fix: {
            after: `=NM.WEIGHTED_MEMBERSHIP(${names.join(',')})`,
            reason: `${view.name(row)}: additional pupils are counted as six pupils.`,
          },
        },
      ),
    ];
  });
}

export const ADDITIONAL_PUPILS: Check = {
  id: 'im.additional-pupils',
  title: 'Additional pupils counted six times',
  severity: 'error',
  citation: {
    law: '22-15-9 A NMSA 1978; Laws 1999, Chapter 237, Section 1',
    source: 'S3, "Additional Pupils"',
    note: 'Additional pupils shall be counted as six pupils',
  },
  run(context) {
    return viewsOf(context, 'initial-allocation', 'final-allocation').flatMap((view) => [
      ...wholeColumn(view),
      ...weightedRows(view),
    ]);
  },
};
