import { compareNumbers, compareTexts } from './compare';
import { numberInText } from './number-text';
import { isErrorCode } from './error';
import { isError, type Scalar } from './value';

/** Whether a pattern has a wildcard or a tilde before one. */
export function hasWildcard(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** A pattern with ? and * (and ~ before one that is meant itself) as a test of a whole text; case does not count. */
export function wildcard(pattern: string): RegExp {
  return new RegExp(`^${wildcardSource(pattern)}$`, 'isu');
}

/** The source of a regular expression for a pattern with ? and *, to be found anywhere (SEARCH). */
export function wildcardSource(pattern: string): string {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '~') source += i + 1 < pattern.length ? escaped(pattern[++i]) : '';
    else if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else source += escaped(character);
  }
  return source;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

type Test = (value: Scalar) => boolean;
const OPERATOR = /^(<=|>=|<>|=|<|>)(.*)$/s;

/**
 * The test that a criterion of COUNTIF, SUMIFS and their like means: ">=5", "<>", "a*", 12, TRUE, an error value. Numbers
 * and texts that read as numbers are alike here.
 */
export function criterion(wanted: Scalar, date1904 = false): Test {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  // A blank cell as the criterion counts as 0.
  if (wanted === null) return equalsNumber(0);
  if (typeof wanted === 'number') return equalsNumber(wanted);
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  const match = OPERATOR.exec(wanted);
  const operator = match?.[1] ?? '';
  const operand = match ? match[2] : wanted;
  return operation(operator, operand, date1904);
}

function operation(operator: string, operand: string, date1904: boolean): Test {
  if (operator === '' && operand === '') return (value) => value === null || value === '';
  if (operator === '=' && operand === '') return (value) => value === null;
  if (operator === '<>' && operand === '') return (value) => value !== null;
  if (operand === '') return () => false;
  const equal = equality(operand, date1904);
  if (operator === '' || operator === '=') return equal;
  // A text that reads as the number is not the number here, though it is to "=".
  if (operator === '<>' && numberInText(operand, date1904) !== undefined) {
    return (value) => typeof value !== 'number' || !equal(value);
  }
  if (operator === '<>') return (value) => !equal(value);
  return order(operator, operand, date1904);
}

function equality(operand: string, date1904: boolean): Test {
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return (value) => value === (upper === 'TRUE');
  if (isErrorCode(upper)) return (value) => isError(value) && value.error === upper;
  const number = numberInText(operand, date1904);
  if (number !== undefined) return equalsNumber(number);
  if (hasWildcard(operand)) {
    const pattern = wildcard(operand);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  return (value) => typeof value === 'string' && compareTexts(value, operand) === 0;
}

/** A number equals numbers and texts that read as that number. */
function equalsNumber(wanted: number): Test {
  return (value) => {
    if (typeof value === 'number') return compareNumbers(value, wanted) === 0;
    if (typeof value !== 'string') return false;
    const number = numberInText(value);
    return number !== undefined && compareNumbers(number, wanted) === 0;
  };
}

function order(operator: string, operand: string, date1904: boolean): Test {
  const holds = (sign: number): boolean =>
    operator === '<' ? sign < 0 : operator === '<=' ? sign <= 0 : operator === '>' ? sign > 0 : sign >= 0;
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return (value) => typeof value === 'boolean' && holds(Number(value) - Number(upper === 'TRUE'));
  }
  const number = numberInText(operand, date1904);
  if (number !== undefined) return (value) => typeof value === 'number' && holds(compareNumbers(value, number));
  return (value) => typeof value === 'string' && holds(compareTexts(value, operand));
}
