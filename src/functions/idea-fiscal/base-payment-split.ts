import { apportionCents } from '../../rules/apportion';
import { impossible } from '../../rules/rule-error';
import { apportionSteps } from '../apportion-working';
import { perRange, range, required } from '../runtime/define';
import type { FunctionDoc } from '../runtime/doc';
import { shapeName } from '../runtime/grid';
import { count, money } from '../runtime/kinds';
import { type Working, indexIn } from '../runtime/working';

export const BASE_PAYMENT_SPLIT = perRange({
  name: 'BASE_PAYMENT_SPLIT',
  citation: {
    law: '34 CFR 300.705(b)(2)(i) and (iv), 300.816(b)',
    source: 'S4, "Creation of New LEAs or Significantly Expanding Charter School Enrollment"',
    note: 'By relative numbers of children with disabilities ages 3–21, or 6–21.',
  },
  params: { base_payment: required(money), children_with_disabilities: range(count) },
  result: 'money',
  compute({ base_payment, children_with_disabilities: children }) {
    if (children.rows > 1 && children.columns > 1) {
      throw impossible(
        `children_with_disabilities is ${shapeName(children)}: give one column with a row for each LEA.`,
      );
    }
    const parts = apportionCents(base_payment, children.cells);
    return children.columns === 1 ? parts.map((part) => [part]) : [parts];
  },
});

export const BASE_PAYMENT_SPLIT_DOC: FunctionDoc<typeof BASE_PAYMENT_SPLIT> = {
  area: 'IDEA fiscal',
  summary: 'A base payment divided among a new LEA and the LEAs that would have served its children.',
  params: {
    base_payment: 'Base payment of the LEAs affected, together, in dollars.',
    children_with_disabilities: 'Children with disabilities now served by each LEA, the new one among them.',
  },
  returns: 'One amount an LEA, in dollars; the cents add up to the base payment exactly.',
  examples: [
    {
      formula: '=NM.BASE_PAYMENT_SPLIT(100000,{90;10})',
      value: [[90000], [10000]],
      note: 'A new charter school serves 10 of 100 children.',
    },
    {
      formula: '=NM.BASE_PAYMENT_SPLIT(100,{1;1;1})',
      value: [[33.34], [33.33], [33.33]],
      note: 'The cent left over goes to the earlier row where remainders tie.',
    },
  ],
};

export const BASE_PAYMENT_SPLIT_WORKING: Working<typeof BASE_PAYMENT_SPLIT> = (given, at) =>
  apportionSteps(
    {
      pool: given.base_payment,
      weights: given.children_with_disabilities.cells,
      weight: 'number of children with disabilities',
    },
    indexIn(given.children_with_disabilities, at),
  );
