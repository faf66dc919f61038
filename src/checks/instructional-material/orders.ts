import { lawOfSheet } from '../law-of-table';
import { decimal } from '../../rules/decimal';
import { isoDate } from '../../rules/calendar';
import { deliveryDue } from '../../rules/instructional-material/delivery-due';
import { lateDeliveryDamages } from '../../rules/instructional-material/late-delivery-damages';
import { dayIn } from '../accountability/days';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type LabelledCase, labelledCases, labelledFinding, type LabelledValues } from '../labelled-cases';
import { labelled, labelledMisfit } from '../labelled-figure';

const VALUES: LabelledValues = {
  roles: [
    labelled('received', 'date', ['order received', 'date ordered', 'order date', 'ordered', 'date of order']),
    labelled('classes', 'date', ['classes begin', 'first day of classes', 'school begins', 'classes start']),
    labelled('due', 'date', ['due', 'due date', 'delivery due', 'date due']),
    labelled('delivered', 'date', ['delivered', 'date delivered', 'delivery date', 'date of delivery']),
    labelled('titles', 'count', ['titles', 'number of titles']),
    labelled('damages', 'money', ['damages', 'liquidated damages', 'late damages', 'damages owed']),
  ],
  needed: [
    ['received', 'classes', 'due'],
    ['due', 'delivered', 'damages'],
  ],
  hint: /\b(?:order\w*|class\w*|school|due|deliver\w*|titles|damages)\b/,
};

function dueFinding(item: LabelledCase): Finding[] {
  const [received, classes, due] = ['received', 'classes', 'due'].map((role) => dayIn(item, role));
  if (received === undefined || classes === undefined || due === undefined || classes <= received) return [];
  const expected = deliveryDue(received, classes, lawOfSheet(item, 'instructionalMaterial'));
  if (due === expected) return [];
  return labelledFinding(ORDERS, item, 'due', {
    message: `${item.name}: delivery is due on ${isoDate(expected)} by the rule, not on ${isoDate(due)}.`,
    actual: isoDate(due),
    expected: isoDate(expected),
    value: expected,
    fix: {
      after: `=NM.DELIVERY_DUE(${item.ref('received')},${item.ref('classes')})`,
      reason: `${item.name}: delivery is due on ${isoDate(expected)}.`,
    },
  });
}

function damagesFinding(item: LabelledCase): Finding[] {
  const [due, delivered] = ['due', 'delivered'].map((role) => dayIn(item, role));
  if (due === undefined || delivered === undefined) return [];
  const days = Math.max(0, delivered - due);
  return labelledMisfit(ORDERS, item, {
    role: 'damages',
    number: 'money',
    why: `${days} days late are`,
    compute: () =>
      lateDeliveryDamages(
        due,
        delivered,
        item.number('titles') ?? decimal(1),
        lawOfSheet(item, 'instructionalMaterial'),
      ),
    formula: () =>
      `=NM.LATE_DELIVERY_DAMAGES(${[item.ref('due'), item.ref('delivered'), item.ref('titles')].filter(Boolean).join(',')})`,
  });
}

/** Delivery days and damages of orders. */
export const ORDERS: Check = {
  id: 'im.orders',
  title: 'Orders are due, and late ones cost, what the rule says',
  severity: 'error',
  citation: { law: '6.75.2.9 B and 6.75.2.11 C(3) NMAC', source: 'S3, Attachment 2' },
  run: (context) => labelledCases(context, VALUES).flatMap((item) => [...dueFinding(item), ...damagesFinding(item)]),
};
