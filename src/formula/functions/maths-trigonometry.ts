import { DIV0, NUM } from '../error';
import { define, number, type FormulaFunction } from '../function';
import { cosine, sine, tangent } from './angles';

/** Excel computes no sine of an angle beyond this. */
const LARGEST_ANGLE = 134_217_728;

function of(name: string, compute: (value: number) => number): FormulaFunction {
  return define(name, [number('number')], ([value]) => compute(value));
}

function ofAngle(name: string, compute: (angle: number) => number): FormulaFunction {
  return of(name, (angle) => {
    if (Math.abs(angle) >= LARGEST_ANGLE) throw NUM;
    return compute(angle);
  });
}

/** One divided by a function of an angle. */
function reciprocal(value: number): number {
  if (value === 0) throw DIV0;
  return 1 / value;
}

export const TRIGONOMETRY: readonly FormulaFunction[] = [
  ofAngle('SIN', sine),
  ofAngle('COS', cosine),
  ofAngle('TAN', tangent),
  ofAngle('CSC', (angle) => reciprocal(sine(angle))),
  ofAngle('SEC', (angle) => reciprocal(cosine(angle))),
  ofAngle('COT', (angle) => reciprocal(tangent(angle))),
  of('ASIN', Math.asin),
  of('ACOS', Math.acos),
  of('ATAN', Math.atan),
  of('ACOT', (value) => (value > 0 ? Math.atan(1 / value) : Math.PI / 2 - Math.atan(value))),
  define('ATAN2', [number('x_num'), number('y_num')], ([x, y]) => {
    if (x === 0 && y === 0) throw DIV0;
    return Math.atan2(y, x);
  }),
  of('SINH', Math.sinh),
  of('COSH', Math.cosh),
  of('TANH', Math.tanh),
  of('CSCH', (value) => reciprocal(Math.sinh(value))),
  of('SECH', (value) => 1 / Math.cosh(value)),
  of('COTH', (value) => reciprocal(Math.tanh(value))),
  of('ASINH', Math.asinh),
  of('ACOSH', Math.acosh),
  of('ATANH', Math.atanh),
  of('ACOTH', (value) => {
    if (Math.abs(value) <= 1) throw NUM;
    return Math.abs(value) < 2 ? Math.log((value + 1) / (value - 1)) / 2 : Math.atanh(1 / value);
  }),
  of('DEGREES', (angle) => (angle / Math.PI) * 180),
  of('RADIANS', (degrees) => (degrees / 180) * Math.PI),
];
