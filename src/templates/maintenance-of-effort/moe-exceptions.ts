import { kindOf } from '../../recognition';
import { once, type Places } from '../places';
import type { Template } from '../template';

const [DEPARTURE, PROGRAM, PURCHASE] = [
  'Voluntary departure',
  'End of a costly program',
  'End of a long-term purchase',
];
const EXCEPTIONS = [DEPARTURE, 'Decrease of enrollment', PROGRAM, PURCHASE, 'High-cost fund'];

function amount(at: Places): string {
  const [type, before, after, reason] = ['type', 'before', 'after', 'reason'].map((role) => at.cell(role));
  const spent = `${before},${after}`;
  return once(
    [before],
    `IF(${type}="${PURCHASE}",NM.LONG_TERM_PURCHASE_EXCEPTION(${spent}),IF(${reason}="","",IF(${type}="${PROGRAM}",NM.COSTLY_PROGRAM_EXCEPTION(${spent},${reason}),IF(${type}="${DEPARTURE}",NM.DEPARTURE_EXCEPTION(${spent},${reason}),""))))`,
  );
}

export const MOE_EXCEPTIONS: Template = {
  kind: kindOf('moe-exceptions'),
  sheet: 'MOE exceptions',
  description: 'The exceptions of 34 CFR 300.204 that an LEA claims, each with what it was and is spent on it.',
  columns: [
    { role: 'type', list: EXCEPTIONS, width: 40 },
    { role: 'description', width: 30 },
    {
      role: 'before',
      title: 'Spent before',
      what: 'What was spent on it in the year before, from funds and categories that count as effort.',
      number: 'money',
    },
    { role: 'after', title: 'Spent now', what: 'The salary of the replacement; what is still spent.', number: 'money' },
    {
      role: 'reason',
      title: 'Reason',
      number: 'text',
      what: 'Why a person left, or a program ended: "Retirement", "Resignation", "Just cause", "left the district", "aged out".',
    },
    { role: 'amount', total: true, formula: amount },
  ],
  rows: 10,
  total: 'Total',
  notes: [
    'A departure by retirement, resignation or for just cause is excepted; a reduction in force, a layoff or a non-renewal is not.',
    'A decrease of enrollment is shown on the workload worksheet, the high-cost fund on its own report: their amounts are typed over the formula here.',
  ],
  functions: ['DEPARTURE_EXCEPTION', 'COSTLY_PROGRAM_EXCEPTION', 'LONG_TERM_PURCHASE_EXCEPTION'],
};
