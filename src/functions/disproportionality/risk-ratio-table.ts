import { FY_OF_MANUAL } from '../fiscal-year-doc';
import { LAW_OF_SOURCE } from '../../rules/law';
import type { Decimal } from '../../rules/decimal';
import { sizeAbove } from '../../rules/disproportionality/finding';
import { type GroupOfTable, riskRatioTable, total, without } from '../../rules/disproportionality/risk-ratio-table';
import { RuleError } from '../../rules/rule-error';
import type { Computed } from '../runtime/cell';
import { optional, perRange, range, type Values } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { count, text, lawOfYear } from '../runtime/kinds';
import { requireGroupsOnce, requireSameGroups } from './group-ranges';
import { type Step, type Working, n, step, words } from '../runtime/working';
import { findingSteps, ratioSteps, riskStep, weightedSteps } from './ratio-steps';

const HEADERS: readonly Computed[] = [
  'Group',
  'Risk',
  'Risk ratio',
  'Weighted risk ratio',
  'Alternate risk ratio',
  'Finding',
];

const PARAMS = {
  groups: range(text),
  counts: range(count),
  enrollments: range(count),
  state_counts: range(count),
  state_enrollments: range(count),
  minimum_n: optional(count),
  fy: optional(lawOfYear, LAW_OF_SOURCE.specialEducation),
};

function groupsOf(given: Values<typeof PARAMS>): GroupOfTable[] {
  return given.groups.cells.map((name, index) => ({
    name,
    local: { count: given.counts.cells[index], enrollment: given.enrollments.cells[index] },
    state: { count: given.state_counts.cells[index], enrollment: given.state_enrollments.cells[index] },
  }));
}

export const RISK_RATIO_TABLE = perRange({
  name: 'RISK_RATIO_TABLE',
  citation: {
    law: '34 CFR 300.646, 300.647',
    source: 'S4, indicators 9 and 10 and Appendix E',
    note: 'All data are examined whatever their size; the finding asks for more than 10 children counted.',
  },
  params: PARAMS,
  result: 'mixed',
  compute: (given) => {
    const { groups, counts, enrollments, state_counts, state_enrollments } = given;
    requireSameGroups({ groups, counts, enrollments, state_counts, state_enrollments });
    requireGroupsOnce(groups.cells);
    const rows = riskRatioTable(groupsOf(given), sizeAbove(given.fy, given.minimum_n), given.fy);
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
    fy: FY_OF_MANUAL,
  },
  returns:
    'A table with a header row: group, risk, risk ratio, weighted risk ratio, alternate risk ratio, finding. A figure that cannot be determined is #N/A in its own cell.',
  details: [
    'Every group is compared with all other groups of the table together, so the ranges must list all groups, each once, and no total: a group given twice is refused.',
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

export const RISK_RATIO_TABLE_WORKING: Working<typeof RISK_RATIO_TABLE> = (given, { row: line, column }) => {
  if (line === 0 || column === 0) return [];
  const groups = groupsOf(given);
  const group = groups[line - 1];
  const minimum = sizeAbove(given.fy, given.minimum_n);
  const row = riskRatioTable(groups, minimum, given.fy)[line - 1];
  const others = (where: 'local' | 'state') => without(total(groups.map((each) => each[where])), group[where]);
  const ratio = row.riskRatio as Decimal;
  const weighted = row.weighted as Decimal;
  const ratioWorking = (): Step[] =>
    ratioSteps(group.local, others('local'), 'all other children of the LEA', '34 CFR 300.647(a)(6)', ratio);
  const weightedWorking = (): Step[] =>
    weightedSteps(
      groups.map(({ local, state }) => ({ ...local, stateEnrollment: state.enrollment })),
      line - 1,
      weighted,
    );
  switch (column) {
    case 1:
      return [riskStep('the group', group.local)];
    case 2:
      return ratioWorking();
    case 3:
      return weightedWorking();
    case 4: {
      const alternate = row.alternate as Decimal;
      return ratioSteps(
        group.local,
        others('state'),
        'all other children of the state',
        '34 CFR 300.647(a)(1)',
        alternate,
      );
    }
    default:
      if (ratio instanceof RuleError || weighted instanceof RuleError) {
        const rule = `Only a group of more than ${minimum.toString()} children is judged.`;
        return [step(rule, n`${group.local.count} > ${minimum}`, words(String(row.finding)))];
      }
      return [
        ...ratioWorking(),
        ...weightedWorking(),
        ...findingSteps(ratio, weighted, group.local.count, given.fy, minimum),
      ];
  }
};
