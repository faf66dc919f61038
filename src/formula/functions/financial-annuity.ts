import { DIV0, NUM } from '../error';
import { addIn, define, number, optional, type FormulaFunction } from '../function';
import { addInNumber } from './add-in';

/** Equal payments over equal periods: what PMT, PV, FV and their like know of it. */
export interface Annuity {
  readonly rate: number;
  /** Payments at the beginning of each period (1) or at its end (0). */
  readonly due: 0 | 1;
}

/** Any type but 0 is the beginning of the period. */
function dueOf(type: number): 0 | 1 {
  return type === 0 ? 0 : 1;
}

/** What a payment of 1 each period grows to. */
function grown(rate: number, periods: number): number {
  return rate === 0 ? periods : ((1 + rate) ** periods - 1) / rate;
}

export function futureValue({ rate, due }: Annuity, periods: number, payment: number, present: number): number {
  if (rate === -1 && periods < 0) throw DIV0;
  return -(present * (1 + rate) ** periods + payment * (1 + rate * due) * grown(rate, periods));
}

function presentValue({ rate, due }: Annuity, periods: number, payment: number, future: number): number {
  const growth = (1 + rate) ** periods;
  if (growth === 0) throw DIV0;
  return -(future + payment * (1 + rate * due) * grown(rate, periods)) / growth;
}

export function payment({ rate, due }: Annuity, periods: number, present: number, future: number): number {
  if (periods === 0 || rate <= -1) throw NUM;
  return -(present * (1 + rate) ** periods + future) / ((1 + rate * due) * grown(rate, periods));
}

function periodsOf({ rate, due }: Annuity, paid: number, present: number, future: number): number {
  if (rate === 0) return -(present + future) / paid;
  const due1 = paid * (1 + rate * due);
  return Math.log((due1 - future * rate) / (present * rate + due1)) / Math.log(1 + rate);
}

interface Loan extends Annuity {
  readonly periods: number;
  readonly present: number;
  readonly future: number;
}

/** The interest within the payment of a period. */
function interest(loan: Loan, period: number): number {
  const { rate, due, periods, present, future } = loan;
  if (period < 1 || period >= periods + 1) throw NUM;
  if (due === 1 && period === 1) return 0;
  const paid = payment(loan, periods, present, future);
  const balance =
    due === 1 ? futureValue(loan, period - 2, paid, present) - paid : futureValue(loan, period - 1, paid, present);
  return balance * rate;
}

/** The rest of the payment: it grows by the rate from period to period. */
function principal(loan: Loan, period: number): number {
  const { rate, due, periods, present, future } = loan;
  if (period < 1 || period >= periods + 1) throw NUM;
  if (due === 1 && period === 1) return payment(loan, periods, present, future);
  return (-(present + future) / grown(rate, periods)) * (1 + rate) ** (period - 1 - due);
}

function loanPart(name: string, part: (loan: Loan, period: number) => number): FormulaFunction {
  return define(
    name,
    [
      number('rate'),
      number('per'),
      number('nper'),
      number('pv'),
      optional(number('fv'), 0),
      optional(number('type'), 0),
    ],
    ([rate, period, periods, present, future, type]) =>
      part({ rate, periods, present, future, due: dueOf(type) }, period),
  );
}

/** Interest or principal of several periods together. */
function cumulative(name: string, part: (loan: Loan, period: number) => number): FormulaFunction {
  return define(
    name,
    [addIn('rate'), addIn('nper'), addIn('pv'), addIn('start_period'), addIn('end_period'), addIn('type')],
    (args, context) => {
      const [rate, periods, present, start, end, type] = args.map((each) => addInNumber(each, context));
      const valid = rate > 0 && periods > 0 && present > 0 && start >= 1 && end >= start && end <= periods;
      if (!valid || (type !== 0 && type !== 1)) throw NUM;
      const loan: Loan = { rate, periods, present, future: 0, due: type };
      let sum = 0;
      for (let period = Math.ceil(start); period <= Math.floor(end); period++) sum += part(loan, period);
      return sum;
    },
  );
}

export const ANNUITIES: readonly FormulaFunction[] = [
  define(
    'PMT',
    [number('rate'), number('nper'), number('pv'), optional(number('fv'), 0), optional(number('type'), 0)],
    ([rate, periods, present, future, type]) => payment({ rate, due: dueOf(type) }, periods, present, future),
  ),
  define(
    'PV',
    [
      number('rate'),
      number('nper'),
      optional(number('pmt'), 0),
      optional(number('fv'), 0),
      optional(number('type'), 0),
    ],
    ([rate, periods, paid, future, type]) => presentValue({ rate, due: dueOf(type) }, periods, paid, future),
  ),
  define(
    'FV',
    [
      number('rate'),
      number('nper'),
      optional(number('pmt'), 0),
      optional(number('pv'), 0),
      optional(number('type'), 0),
    ],
    ([rate, periods, paid, present, type]) => futureValue({ rate, due: dueOf(type) }, periods, paid, present),
  ),
  define(
    'NPER',
    [number('rate'), number('pmt'), number('pv'), optional(number('fv'), 0), optional(number('type'), 0)],
    ([rate, paid, present, future, type]) => periodsOf({ rate, due: dueOf(type) }, paid, present, future),
  ),
  loanPart('IPMT', interest),
  loanPart('PPMT', principal),
  cumulative('CUMIPMT', interest),
  cumulative('CUMPRINC', principal),
  define('ISPMT', [number('rate'), number('per'), number('nper'), number('pv')], ([rate, period, periods, present]) =>
    periods === 0 ? DIV0 : present * rate * (period / periods - 1),
  ),
];
