import { NA, NotComputable, VALUE, type ErrorCode, type FormulaError } from '../error';
import { addIn, any, define, grid, type FormulaFunction } from '../function';
import { isError, type Scalar } from '../value';
import { addInNumber } from './add-in';

/** The numbers that ERROR.TYPE gives. */
const ERROR_TYPES: Partial<Record<ErrorCode, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#GETTING_DATA': 8,
  '#SPILL!': 9,
  '#CONNECT!': 10,
  '#BLOCKED!': 11,
  '#UNKNOWN!': 12,
  '#FIELD!': 13,
  '#CALC!': 14,
};
const TYPE_OF_ARRAY = 64;

export function errorType({ error }: FormulaError): number | undefined {
  return ERROR_TYPES[error];
}

function test(name: string, holds: (value: Scalar) => boolean): FormulaFunction {
  return define(name, [any('value')], ([value]) => holds(value));
}

function isOdd(value: number): boolean {
  return Math.abs(Math.trunc(value)) % 2 === 1;
}

function typeOf(value: Scalar): number {
  if (isError(value)) return 16;
  if (typeof value === 'string') return 2;
  return typeof value === 'boolean' ? 4 : 1;
}

export const INFORMATION: readonly FormulaFunction[] = [
  test('ISBLANK', (value) => value === null),
  test('ISNUMBER', (value) => typeof value === 'number'),
  test('ISTEXT', (value) => typeof value === 'string'),
  test('ISNONTEXT', (value) => typeof value !== 'string'),
  test('ISLOGICAL', (value) => typeof value === 'boolean'),
  test('ISERROR', isError),
  test('ISERR', (value) => isError(value) && value.error !== '#N/A'),
  test('ISNA', (value) => isError(value) && value.error === '#N/A'),
  define('ISODD', [addIn('number')], ([value], context) => isOdd(addInNumber(value, context))),
  define('ISEVEN', [addIn('number')], ([value], context) => !isOdd(addInNumber(value, context))),
  define('NA', [], () => NA),
  define('TYPE', [grid('value')], ([value]) =>
    value.rows * value.columns > 1 ? TYPE_OF_ARRAY : typeOf(value.at(0, 0)),
  ),
  define('ERROR.TYPE', [any('error_val')], ([value]) => {
    if (!isError(value)) throw NA;
    if (value.fromFile && value.error === VALUE.error) {
      throw new NotComputable('which error a #VALUE! of the file stands for only Excel knows');
    }
    const type = errorType(value);
    if (type === undefined) throw NA;
    return type;
  }),
];
