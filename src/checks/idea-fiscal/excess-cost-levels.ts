import { plainWords } from '../../recognition/words';
import { type Case, casesOf } from '../case';
import type { Check } from '../check';
import { findingAt } from '../figure';
import type { Finding } from '../finding';

const POOLED =
  /\b(?:elementary and secondary|elementary secondary|combined|all (?:levels|schools|grades|students)|district ?wide|k 12|k-12|k to 12|pre ?k 12|grades k 12)\b/;
const PRESCHOOL = /^(?:pre ?school|pre ?k|pre kindergarten|3y|4y)\b/;
const ROWS_OF_TITLE = 4;

/** Elementary and secondary computed together, or preschool computed at all. */
export const EXCESS_COST_LEVELS: Check = {
  id: 'idea.excess-cost-levels',
  title: 'Elementary and secondary schools are computed apart, preschool not at all',
  severity: 'error',
  citation: { law: '34 CFR 300.16 and 300.202(b)(3); 22-1-3 NMSA 1978', source: 'S4, "Excess Costs"' },
  run: (context) =>
    casesOf(context, 'excess-cost').flatMap((item) => (item.row === undefined ? inForm(item) : inRow(item))),
};

function inRow(item: Case): Finding[] {
  const at = item.at('level');
  const level = item.text('level');
  const words = plainWords(level);
  if (!at) return [];
  if (POOLED.test(words)) {
    return [
      findingAt(EXCESS_COST_LEVELS, item.view, at, {
        message: `"${level}" pools elementary and secondary schools. The minimum average must be computed for each of the two levels by itself.`,
        actual: level,
        expected: 'a row for elementary and a row for secondary schools',
      }),
    ];
  }
  if (!PRESCHOOL.test(words)) return [];
  return [
    findingAt(EXCESS_COST_LEVELS, item.view, at, {
      message: `"${level}" is no elementary school by state law: expenditures for preschool cannot be included in the excess cost calculation.`,
      actual: level,
      expected: 'elementary and secondary schools only',
    }),
  ];
}

/** A form says what it is for in its title. */
function inForm({ view }: Case): Finding[] {
  const { headerTop, range } = view.table;
  for (let row = Math.max(0, headerTop - ROWS_OF_TITLE); row < headerTop; row++) {
    for (let column = 0; column <= range.right; column++) {
      const text = view.text(row, column);
      if (!POOLED.test(plainWords(text)) || plainWords(text).includes('not combined')) continue;
      return [
        findingAt(
          EXCESS_COST_LEVELS,
          view,
          { row, column },
          {
            message: `"${text}" pools elementary and secondary schools. The minimum average must be computed for each of the two levels by itself.`,
            actual: text,
            expected: 'a worksheet for elementary and one for secondary schools',
          },
        ),
      ];
    }
  }
  return [];
}
