import { NUM, VALUE } from '../error';
import { boolean, define, type FormulaFunction, number, omissible } from '../function';
import { checkArray, Matrix } from '../value';

/** A whole number from a whole number to another, both included. */
function wholeBetween(bottom: number, top: number): number {
  const [low, high] = [Math.ceil(bottom), Math.floor(top)];
  if (low > high) throw NUM;
  return low + Math.floor(Math.random() * (high - low + 1));
}

/** Functions that draw: a cell whose value shows it keeps the value it has. */
export const RANDOM: readonly FormulaFunction[] = [
  define('RAND', [], () => Math.random(), { random: true }),
  define('RANDBETWEEN', [number('bottom'), number('top')], ([bottom, top]) => wholeBetween(bottom, top), {
    random: true,
  }),
  define(
    'RANDARRAY',
    [
      omissible(number('rows'), 1),
      omissible(number('columns'), 1),
      omissible(number('min'), 0),
      omissible(number('max'), 1),
      omissible(boolean('integer'), false),
    ],
    ([rows, columns, min, max, whole]) => {
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 1 || width < 1 || min > max) throw VALUE;
      checkArray(height, width);
      const draw = (): number => (whole ? wholeBetween(min, max) : min + Math.random() * (max - min));
      return new Matrix(height, width, Array.from({ length: height * width }, draw));
    },
    { random: true },
  ),
];
