import type { Check } from '../check';
import { labelledCases, type LabelledValues } from '../labelled-cases';
import { labelled, type LabelledFigure, labelledMisfit } from '../labelled-figure';

const VALUES: LabelledValues = {
  roles: [
    labelled('opening', 'money', [
      'beginning balance',
      'opening balance',
      'balance carried forward',
      'carryover',
      'carry over balance',
      'beginning cash balance',
      'prior year balance',
    ]),
    labelled('allocation', 'money', ['allocation', 'award', 'allocation received', 'amount received', 'entitlement']),
    labelled('spent', 'money', ['purchases', 'expenditures', 'expended', 'spent', 'amount spent', 'total cost']),
    labelled('closing', 'money', [
      'ending balance',
      'closing balance',
      'year end balance',
      'ending cash balance',
      'year end cash balance',
      'balance at year end',
      'remaining balance',
    ]),
  ],
  needed: [['opening', 'allocation', 'spent', 'closing']],
  hint: /\b(?:balance|carry\w*|allocation|award|received|entitlement|purchases|expen\w+|spent|cost)\b/,
};

const CLOSING: LabelledFigure = {
  role: 'closing',
  number: 'money',
  why: 'the beginning balance and the allocation less what was spent are',
  compute: (item) => {
    const [opening, allocation, spent] = ['opening', 'allocation', 'spent'].map((role) => item.number(role));
    return opening && allocation && spent && opening.plus(allocation).minus(spent);
  },
  formula: (item) => `=${item.ref('opening')}+${item.ref('allocation')}-${item.ref('spent')}`,
};

/** Balances of allocations that schools carry over, row by row. */
export const BALANCES: Check = {
  id: 'im.balances',
  title: 'Balances follow from what was received and spent',
  severity: 'error',
  citation: { law: '22-15-9 F NMSA 1978', source: 'S3, "Current Law": annual report' },
  // A form with these labels is an annual report, which has its own check.
  run: (context) =>
    labelledCases(context, VALUES)
      .filter(({ layout }) => layout === 'columns')
      .flatMap((item) => labelledMisfit(BALANCES, item, CLOSING)),
};
