import { toText } from '../coerce';
import { NotComputable, VALUE } from '../error';
import {
  any,
  boolean,
  define,
  grid,
  number,
  optional,
  scalar,
  text,
  type CallContext,
  type FormulaFunction,
} from '../function';
import { formatNumber, formatText } from '../number-format';
import { numberInText } from '../number-text';
import { asAmerican, shownIn, spelledIn } from '../setting';
import { isError, rowsOf, type Scalar } from '../value';
import { roundTo } from './maths-rounding';
import { checkedLength } from '../operators';

const MOST_DECIMALS = 127;

function numberIn(text: string, { date1904, setting }: CallContext): number | undefined {
  return numberInText(setting ? asAmerican(text, setting) : text, date1904);
}

/** A number as a format code shows it that was written in the setting of the workbook's writer. */
function shown(value: number, code: string, context: CallContext): string {
  const show = (own: string): string => formatNumber(value, own, context);
  return context.setting ? shownIn(context.setting, code, show) : show(code);
}

/** What TEXT makes of a value: a text that reads as a number counts as one, TRUE and FALSE are texts. */
function formatted(value: Scalar, code: string, context: CallContext): string {
  if (typeof value === 'string') {
    const read = numberIn(value, context);
    return read === undefined ? formatText(value, code) : shown(read, code, context);
  }
  if (typeof value === 'boolean') return formatText(toText(value), code);
  return shown(typeof value === 'number' ? value : 0, code, context);
}

/** A number rounded to decimals, the negative ones to tens and hundreds, in a format that has their places. */
function withDecimals(
  name: 'DOLLAR' | 'FIXED',
  [value, decimals]: readonly [number, number],
  code: (places: string) => string,
  context: CallContext,
): string {
  const count = Math.trunc(decimals);
  if (count > MOST_DECIMALS) throw VALUE;
  const places = count > 0 ? `.${'0'.repeat(count)}` : '';
  const rounded = roundTo(value, count, 'half');
  const written = formatNumber(rounded === 0 ? signOf(value, name, count) : rounded, code(places), context);
  return context.setting ? spelledIn(context.setting, written) : written;
}

/** What is shown where no digit of a number is left: DOLLAR keeps its sign and shows -0.001 as ($0.00). */
function signOf(value: number, name: string, count: number): number {
  if (value >= 0) return 0;
  if (name === 'DOLLAR' && count >= 0) return value;
  throw new NotComputable(`what ${name} shows of a negative number that rounds to 0 is not known`);
}

function numberValue(written: string, decimal: string, group: string): number {
  const [point, separator] = [decimal[0], group[0]];
  if (point === undefined || (separator === undefined && group !== '')) throw VALUE;
  if (point === separator) throw VALUE;
  let rest = written.replace(/\s/g, '');
  if (rest === '') return 0;
  const percents = /%*$/.exec(rest)?.[0].length ?? 0;
  rest = rest.slice(0, rest.length - percents);
  const pieces = rest.split(point);
  if (pieces.length > 2 || (separator !== undefined && pieces[1]?.includes(separator))) throw VALUE;
  const whole = separator === undefined ? pieces[0] : pieces[0].split(separator).join('');
  const plain = pieces.length === 2 ? `${whole}.${pieces[1]}` : whole;
  const value = /[,]/.test(plain) ? undefined : numberInText(plain);
  if (value === undefined) throw VALUE;
  return value / 100 ** percents;
}

/** A value as it is typed into a formula: texts in quotes. */
function strict(value: Scalar): string {
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : plain(value);
}

function plain(value: Scalar): string {
  return isError(value) ? value.error : toText(value);
}

function isStrict(format: number): boolean {
  const code = Math.trunc(format);
  if (code !== 0 && code !== 1) throw VALUE;
  return code === 1;
}

export const TEXT_NUMBERS: readonly FormulaFunction[] = [
  define('TEXT', [scalar('value'), text('format_text')], ([value, code], context) =>
    checkedLength(formatted(value, code, context)),
  ),
  define('VALUE', [scalar('text')], ([value], context) => {
    if (typeof value === 'number' || value === null) return value ?? 0;
    const read = typeof value === 'string' ? numberIn(value, context) : undefined;
    if (read === undefined) throw VALUE;
    return read;
  }),
  define(
    'NUMBERVALUE',
    [text('text'), optional(text('decimal_separator'), '.'), optional(text('group_separator'), ',')],
    ([written, decimal, group]) => numberValue(written, decimal, group),
  ),
  define(
    'FIXED',
    [number('number'), optional(number('decimals'), 2), optional(boolean('no_commas'), false)],
    ([value, decimals, noCommas], context) =>
      withDecimals('FIXED', [value, decimals], (places) => `${noCommas ? '0' : '#,##0'}${places}`, context),
  ),
  define('DOLLAR', [number('number'), optional(number('decimals'), 2)], ([value, decimals], context) =>
    withDecimals('DOLLAR', [value, decimals], (places) => `$#,##0${places};($#,##0${places})`, context),
  ),
  define('VALUETOTEXT', [any('value'), optional(number('format'), 0)], ([value, format]) =>
    isStrict(format) ? strict(value) : plain(value),
  ),
  define('ARRAYTOTEXT', [grid('array'), optional(number('format'), 0)], ([given, format]) => {
    const rows = rowsOf(given);
    if (!isStrict(format)) return checkedLength(rows.flat().map(plain).join(', '));
    return checkedLength(`{${rows.map((row) => row.map(strict).join(',')).join(';')}}`);
  }),
];
