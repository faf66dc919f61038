import { SIZE_ABOVE } from '../../rules/disproportionality/finding';
import { riskRatioTable } from '../../rules/disproportionality/risk-ratio-table';
import type { Computed } from '../runtime/cell';
import { optional, perRange, range } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, text } from '../runtime/kinds';
import { requireSameGroups } from './group-ranges';

const HEADERS: readonly Computed[] = [
  'Group',
  'Risk',
  'Risk ratio',
  'Weighted risk ratio',
  'Alternate risk ratio',
  'Finding',
];

export const RISK_RATIO_TABLE = perRange({
  name: 'RISK_RATIO_TABLE',
  citation: {
    law: '34 CFR 300.646, 300.647',
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: 'All data are examined whatever their size; the finding asks for more than 10 children counted.',
  },
  params: {
    groups: range(text),
    counts: range(count),
    enrollments: range(count),
    state_counts: range(count),
    state_enrollments: range(count),
    minimum_n: optional(count, SIZE_ABOVE),
  },
  result: 'mixed',
  compute: ({ groups, counts, enrollments, state_counts, state_enrollments, minimum_n }) => {
    requireSameGroups({ groups, counts, enrollments, state_counts, state_enrollments });
    const rows = riskRatioTable(
      groups.cells.map((name, index) => ({
        name,
        local: { count: counts.cells[index], enrollment: enrollments.cells[index] },
        state: { count: state_counts.cells[index], enrollment: state_enrollments.cells[index] },
      })),
      minimum_n,
    );
    return [
      HEADERS,
      ...rows.map((row) => [row.name, row.risk, row.riskRatio, row.weighted, row.alternate, row.finding]),
    ];
  },
});

export const RISK_RATIO_TABLE_DOC: FunctionDoc<typeof RISK_RATIO_TABLE> = {
  area: 'Disproportionality and discrepancy',
  summary: 'The whole table of the risk ratio calculator: a row a group with risk, three ratios and the finding.',
  params: {
    groups: 'Names of the racial and ethnic groups, one column or one row, without a total.',
    counts: 'Children of each group in the district who are identified, placed or disciplined.',
    enrollments: 'Children of each group enrolled in the district.',
    state_counts: 'Children of each group in the state who are identified, placed or disciplined.',
    state_enrollments: 'Children of each group enrolled in the state.',
    minimum_n: 'A finding needs more children counted in the group than this; 10 when left out.',
  },
  returns:
    'A table with a header row: group, risk, risk ratio, weighted risk ratio, alternate risk ratio, finding. A figure that cannot be determined is #N/A in its own cell.',
  details: [
    'Every group is compared with all other groups of the table together, so the ranges must list all groups, and no total.',
    'The ratios are shown for groups of every size, since the manual has all data examined; only the finding needs more than minimum_n children counted.',
  ],
  examples: [
    {
      formula: '=NM.RISK_RATIO_TABLE({"A";"B"},{25;10},{100;200},{5000;10000},{40000;100000})',
      value: [
        ['Group', 'Risk', 'Risk ratio', 'Weighted risk ratio', 'Alternate risk ratio', 'Finding'],
        ['A', 0.25, 5, 5, 2.5, 'Significant disproportionality'],
        ['B', 0.05, 0.2, 0.2, 0.4, 'Too few to determine'],
      ],
      note: 'A: 0.25 against 0.05 in the district and against 0.1 in the state. B has ten children counted: not above ten.',
    },
  ],
};
