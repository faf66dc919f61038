import { MOE_ELIGIBILITY as COMPARED } from '../../functions/maintenance-of-effort/moe-eligibility';
import { optional, required } from '../column';
import { nm } from '../equation';
import { defineKind } from '../kind';
import { words } from '../words';

/** What is budgeted and what it is held against, by the function's names. */
const BUDGET = {
  budget: 'budget',
  last_effort: 'lastEffort',
  budget_count: 'budgetCount',
  last_count: 'lastCount',
  intervening_exceptions: 'exceptions',
} as const;

/** The eligibility standard: what is budgeted against what was last spent. 34 CFR 300.203(a); S4, "Estimated MOE". */
export const MOE_ELIGIBILITY = defineKind({
  id: 'moe-eligibility',
  title: 'Maintenance of effort: eligibility',
  what: 'The effort that a budget estimates against the effort of the last year that is known.',
  columns: [
    required('entity', 'LEA', 'The LEA.', 'text', ['lea', 'lea name', 'district', 'entity', 'name'], { names: true }),
    required(
      'lastEffort',
      'Effort of the last known year',
      'What was spent in it, or required in it where the LEA failed.',
      'money',
      [
        'last effort',
        'prior year effort',
        'last year effort',
        'actual effort',
        'effort last known year',
        'prior year expenditures',
        'last known effort',
        'prior level of effort',
        'actual level of effort',
        'effort of last year',
        'last closed year spent',
        'last year spent',
        ...words(
          'last year passed spent | last effort known | comparison year effort | comparison yr effort | ultimo gasto conocido | last year met | last compliant year | effort comparison year | spent in comparison year | last met amount | gasto anterior',
        ),
      ],
      { not: ['budget', 'budgeted', 'estimated', 'estimate', 'per capita', 'count'], when: 'earlier' },
    ),
    required(
      'budget',
      'Effort budgeted',
      'State and local effort that the budget estimates.',
      'money',
      [
        'estimated effort',
        'budgeted effort',
        'estimated moe',
        'effort budgeted',
        'budget',
        'estimated level of effort',
        'budgeted level of effort',
        'estimate',
        'effort in budget',
        ...words(
          'next year budget | next years budget | budgeted state and local | budgeted s l | planned spending | planned | budgeted amount | presupuesto | presupuesto estatal local | we plan to spend | proposed budget | budget for year | budgeted',
        ),
      ],
      { not: ['last', 'prior', 'actual', 'count', 'per capita', 'least'], when: 'later' },
    ),
    optional(
      'lastCount',
      'Children in that year',
      'Children with disabilities in the last known year.',
      'count',
      [
        'children in that year',
        'prior year count',
        'last count',
        'prior child count',
        'last year child count',
        ...words(
          'swd comp yr | swd comparison year | swd last year | iep last year | last year passed iep | kids then | swd then',
        ),
      ],
      { not: ['budget', 'current'] },
    ),
    optional(
      'budgetCount',
      'Children budgeted for',
      'Children with disabilities in the year budgeted.',
      'count',
      [
        'children budgeted for',
        'budget year count',
        'current child count',
        'child count',
        'budgeted count',
        'projected count',
        ...words(
          'swd est | swd estimate | estimated swd | next year iep | next years iep | projected swd | expected swd | planned iep | kids expected',
        ),
      ],
      { not: ['prior', 'last'] },
    ),
    optional('exceptions', 'Exceptions', 'Taken in the years between, and expected in the year budgeted.', 'money', [
      'exceptions',
      'expected exceptions',
      'allowable exceptions',
      'exceptions and adjustments',
      ...words(
        'anticipated exceptions | anticip exceptions | excepciones previstas | planned exceptions | expected reductions | foreseen exceptions',
      ),
    ]),
    optional('margin', 'Above the least', 'What is budgeted above the least; below 0: short of it.', 'money', [
      'margin',
      'above least',
      'difference',
      'over under',
      'budgeted above',
      'increase decrease',
      ...words('cushion | cushion gap | over or short | diferencia | room | surplus or gap | above or below'),
    ]),
    required(
      'result',
      'Eligibility',
      '"Eligible", "Eligible per capita", "Eligible with exceptions", "Not eligible" or "Not determinable".',
      'text',
      [
        'eligible',
        'eligibility',
        'eligibility met',
        'eligibility standard',
        'meets eligibility',
        'eligibility result',
        'eligibility status',
        ...words(
          'elig standard met | elig met | resultado | ok to apply | standard met | passes eligibility | elegible | conclusion',
        ),
      ],
      { answers: true },
    ),
  ],
  topic: 'moe effort eligibility',
  inputs: [],
  context: [
    'eligibility',
    'eligible',
    'estimated moe',
    'eligibility standard',
    'estimated effort',
    'budgeted effort',
    '300 203 a',
    ...words(
      'elegibilidad | moe eligibility | eligibility test | budget test | budget vs moe | eligibility check | elig standard | moe budget',
    ),
  ],
})(
  {
    margin: {
      of: nm(COMPARED, BUDGET, 2),
      why: 'what is budgeted above the last known effort, less exceptions, is',
    },
    result: { of: nm(COMPARED, BUDGET, 3), why: 'budget and effort mean' },
  },
  {
    template: {
      sheet: 'MOE eligibility',
      description: 'The effort that a budget estimates against the effort of the last year that is known.',
      columns: [
        { role: 'entity' },
        { role: 'lastEffort' },
        { role: 'budget' },
        { role: 'lastCount' },
        { role: 'budgetCount' },
        { role: 'exceptions' },
        { role: 'margin', signed: true },
        { role: 'result' },
      ],
      rows: 10,
      notes: [
        'The last known year is often two years before the budget; where the LEA failed in it, the level that was required counts.',
        'One of the two tests is enough: in total, or for each child with a disability.',
      ],
    },
  },
);
