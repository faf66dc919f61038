import { numbersIn } from '../coerce';
import { DIV0, NotComputable, NUM, VALUE } from '../error';
import {
  addIn,
  define,
  grid,
  number,
  optional,
  repeat,
  scalar,
  type CallContext,
  type FormulaFunction,
} from '../function';
import { cellsOf, isError, type Grid } from '../value';
import { addInNumber } from './add-in';
import { dayOf } from './dates-parts';
import { futureValue } from './financial-annuity';
import { sumOf } from './maths-basic';
import { solveRate, STEPS_OF_RATE } from './solve';

const DAYS_A_YEAR = 365;
const FIRST_GUESS = 0.1;

/** The value today of amounts at the ends of the periods to come. */
function netPresentValue(rate: number, amounts: readonly number[]): number {
  if (rate === -1) throw DIV0;
  return sumOf(presentValues(rate, amounts));
}

function presentValues(rate: number, amounts: readonly number[]): number[] {
  return amounts.map((amount, index) => amount / (1 + rate) ** (index + 1));
}

/** Without money paid and money received there is no rate. */
function checkSigns(amounts: readonly number[]): void {
  if (!amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) throw NUM;
}

function internalRate(amounts: readonly number[], guess: number): number {
  checkSigns(amounts);
  if (guess <= -1) throw VALUE;
  return solveRate((rate) => sumOf(amounts.map((amount, index) => amount / (1 + rate) ** index)), guess);
}

function modifiedRate(amounts: readonly number[], financeRate: number, reinvestRate: number): number {
  if (financeRate === -1 || reinvestRate === -1) throw new NotComputable('MIRR with a rate of -100 % is not supported');
  const count = amounts.length;
  const received = netPresentValue(
    reinvestRate,
    amounts.map((amount) => Math.max(amount, 0)),
  );
  const paid = netPresentValue(
    financeRate,
    amounts.map((amount) => Math.min(amount, 0)),
  );
  if (paid === 0) throw DIV0;
  const growth = (-received * (1 + reinvestRate) ** count) / (paid * (1 + financeRate));
  return growth ** (1 / (count - 1)) - 1;
}

interface DatedAmount {
  readonly amount: number;
  /** Years since the first date. */
  readonly years: number;
}

/** Amounts with their dates, none before the first. */
function datedAmounts(amounts: readonly number[], dates: readonly number[], context: CallContext): DatedAmount[] {
  const days = dates.map(Math.trunc);
  if (amounts.length !== days.length || amounts.length === 0) throw NUM;
  days.forEach((day) => dayOf(day, context));
  if (days.some((day) => day < days[0])) throw NUM;
  return amounts.map((amount, index) => ({ amount, years: (days[index] - days[0]) / DAYS_A_YEAR }));
}

/** All values as numbers, blanks as 0. */
function numbersOf(given: Grid, context: CallContext): number[] {
  return cellsOf(given).map((value) => {
    if (isError(value)) throw value;
    return addInNumber(value, context);
  });
}

function valueAt(rate: number, flows: readonly DatedAmount[]): number {
  return sumOf(flows.map(({ amount, years }) => amount / (1 + rate) ** years));
}

export const CASH_FLOWS: readonly FormulaFunction[] = [
  define('NPV', [number('rate'), repeat(grid('value'))], ([rate, grids], context) => {
    const amounts = numbersIn(grids, context);
    if (amounts.length === 0) throw VALUE;
    if (rate === -1) throw DIV0;
    const values = presentValues(rate, amounts);
    context.cancels?.(values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
    return sumOf(values);
  }),
  define('IRR', [grid('values'), optional(number('guess'), FIRST_GUESS)], ([values, guess], context) =>
    internalRate(numbersIn([values], context), guess),
  ),
  define(
    'MIRR',
    [grid('values'), number('finance_rate'), number('reinvest_rate')],
    ([values, financeRate, reinvestRate], context) =>
      modifiedRate(numbersIn([values], context), financeRate, reinvestRate),
  ),
  define('XNPV', [addIn('rate'), grid('values'), grid('dates')], ([given, values, dates], context) => {
    const rate = addInNumber(given, context);
    const [amounts, days] = [values, dates].map((each) => numbersIn([each], context));
    const flows = datedAmounts(amounts, days, context);
    if (rate < 0) throw NUM;
    context.cancels?.(flows.reduce((largest, { amount }) => Math.max(largest, Math.abs(amount)), 0));
    return valueAt(rate, flows);
  }),
  define(
    'XIRR',
    [grid('values'), grid('dates'), optional(scalar('guess'), FIRST_GUESS)],
    ([values, dates, given], context) => {
      const flows = datedAmounts(numbersOf(values, context), numbersOf(dates, context), context);
      const guess = addInNumber(given, context);
      if (guess <= -1) throw NUM;
      checkSigns(flows.map(({ amount }) => amount));
      return solveRate((rate) => valueAt(rate, flows), guess);
    },
  ),
  define(
    'RATE',
    [
      number('nper'),
      number('pmt'),
      number('pv'),
      optional(number('fv'), 0),
      optional(number('type'), 0),
      optional(number('guess'), FIRST_GUESS),
    ],
    ([periods, paid, present, future, type, guess]) => {
      if (periods <= 0) throw NUM;
      const due = type === 0 ? 0 : 1;
      const owedAt = (rate: number): number => futureValue({ rate, due }, periods, paid, present) - future;
      return solveRate(owedAt, guess, STEPS_OF_RATE);
    },
  ),
];
