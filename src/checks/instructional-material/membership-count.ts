import { formatCount, formatMoney } from '../format';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';
import { type TableView, viewsOf } from '../table-view';

/** Letters that are typed for the digits which they look like. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };

/** The count that a text such as "8664O" or "l20" was meant to be; undefined where it is no count so written. */
function misread(text: string): number | undefined {
  if (!/\d/.test(text) || !/^[\dOoIl|,]+$/.test(text) || /^[\d,]+$/.test(text)) return undefined;
  return Number(text.replace(/[OoIl|]/g, (letter) => LOOKALIKES[letter]).replaceAll(',', ''));
}

function inRow(view: TableView, row: number, column: number): Finding[] {
  const count = view.number(row, column);
  const name = view.name(row);
  if (count?.lt(0)) {
    const paid = view.number(row, view.column('allocation'));
    return [
      findingAt(
        MEMBERSHIP_COUNT,
        view,
        { row, column },
        {
          message: `${name}: a membership of ${formatCount(count)} is below zero.${paid?.gt(0) ? ` It is allocated ${formatMoney(paid)}.` : ''} Pupils are counted from zero.`,
          actual: formatCount(count),
          expected: formatCount(count.abs()),
          fix:
            view.sheet.formula(row, column) === undefined
              ? { after: count.abs().toNumber(), reason: `${name}: a count has no sign.` }
              : undefined,
        },
      ),
    ];
  }
  const printed = view.cell(row, column);
  const meant = typeof printed === 'string' ? misread(printed.trim()) : undefined;
  if (meant === undefined) return [];
  return [
    findingAt(
      MEMBERSHIP_COUNT,
      view,
      { row, column },
      {
        message: `${name}: the membership "${String(printed)}" has a letter in place of a digit, so it is a text and every total leaves it out.`,
        actual: String(printed),
        expected: String(meant),
        fix: { after: meant, reason: `${name}: a letter was typed for a digit.` },
      },
    ),
  ];
}

/** Memberships that are no counts: below zero, or a letter among their digits. */
export const MEMBERSHIP_COUNT: Check = {
  id: 'im.membership-count',
  title: 'Memberships are counts of pupils',
  severity: 'error',
  citation: { law: '22-15-9 A NMSA 1978', source: 'S3, Attachment 5a' },
  run(context) {
    return viewsOf(context, 'initial-allocation', 'final-allocation').flatMap((view) =>
      view.rows('data').flatMap(({ row }) => view.series('membership').flatMap((column) => inRow(view, row, column))),
    );
  },
};
