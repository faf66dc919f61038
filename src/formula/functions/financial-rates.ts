import { DIV0, NUM } from '../error';
import { addIn, define, grid, number, type CallContext, type FormulaFunction } from '../function';
import { cellsOf, isError, type Scalar } from '../value';
import { addInNumber } from './add-in';

/** A nominal and an effective rate, and how often a year interest is added. */
function rates(name: string, first: string, convert: (rate: number, times: number) => number): FormulaFunction {
  return define(name, [addIn(first), addIn('npery')], ([given, periods], context) => {
    const rate = addInNumber(given, context);
    const times = Math.trunc(addInNumber(periods, context));
    if (rate <= 0 || times < 1) throw NUM;
    return convert(rate, times);
  });
}

/** The parts of a price in dollars and fractions: 1.02 with 16 means 1 2/16. */
function dollars(
  name: string,
  first: string,
  convert: (whole: number, part: number, fraction: number, scale: number) => number,
): FormulaFunction {
  return define(name, [addIn(first), addIn('fraction')], ([given, divisor], context: CallContext) => {
    const price = addInNumber(given, context);
    const fraction = Math.trunc(addInNumber(divisor, context));
    if (fraction < 0) throw NUM;
    if (fraction === 0) throw DIV0;
    const whole = Math.trunc(price);
    return convert(whole, price - whole, fraction, 10 ** Math.ceil(Math.log10(fraction)));
  });
}

function growth(value: Scalar, context: CallContext): number {
  if (isError(value)) throw value;
  return 1 + addInNumber(value, context);
}

export const RATES: readonly FormulaFunction[] = [
  rates('EFFECT', 'nominal_rate', (nominal, times) => (1 + nominal / times) ** times - 1),
  rates('NOMINAL', 'effect_rate', (effective, times) => ((1 + effective) ** (1 / times) - 1) * times),
  define('RRI', [number('nper'), number('pv'), number('fv')], ([periods, present, future]) => {
    if (periods <= 0 || present === 0) throw NUM;
    return (future / present) ** (1 / periods) - 1;
  }),
  define('PDURATION', [number('rate'), number('pv'), number('fv')], ([rate, present, future]) => {
    if (rate <= 0 || present <= 0 || future <= 0) throw NUM;
    return (Math.log(future) - Math.log(present)) / Math.log(1 + rate);
  }),
  define('FVSCHEDULE', [addIn('principal'), grid('schedule')], ([principal, schedule], context) =>
    cellsOf(schedule).reduce((value: number, rate) => value * growth(rate, context), addInNumber(principal, context)),
  ),
  dollars('DOLLARDE', 'fractional_dollar', (whole, part, fraction, scale) => whole + (part * scale) / fraction),
  dollars('DOLLARFR', 'decimal_dollar', (whole, part, fraction, scale) => whole + (part * fraction) / scale),
];
