import { compareTexts } from '../compare';
import { criterion } from '../criteria';
import { toText } from '../coerce';
import { DIV0, NotComputable, NUM, VALUE } from '../error';
import { cells, define, omissible, scalar, type CallContext, type FormulaFunction } from '../function';
import { isError, rowsOf, type Grid, type Scalar } from '../value';
import { sumOf } from './maths-basic';

/** The place of a field in a list: by its heading or its number. @throws #VALUE! where there is none */
function fieldAt(headings: readonly Scalar[], field: Scalar): number {
  const at =
    typeof field === 'string'
      ? headings.findIndex((heading) => !isError(heading) && compareTexts(toText(heading), field) === 0)
      : typeof field === 'number' || typeof field === 'boolean'
        ? Math.trunc(Number(field)) - 1
        : -1;
  if (at < 0 || at >= headings.length) throw VALUE;
  return at;
}

type Test = (record: readonly Scalar[]) => boolean;

/** What one cell of the criteria asks of a record. A text without operator asks for a beginning. */
function condition(heading: Scalar, wanted: Scalar, headings: readonly Scalar[], { date1904 }: CallContext): Test {
  if (wanted === null) return () => true;
  const name = isError(heading) ? '' : toText(heading);
  const at = headings.findIndex((each) => !isError(each) && compareTexts(toText(each), name) === 0);
  if (at < 0) throw new NotComputable('criteria that are formulas, under a heading of their own, are not supported');
  const begins = typeof wanted === 'string' && !/^[<>=]/.test(wanted);
  const exact = criterion(wanted, date1904);
  const beginning = begins ? criterion(`${wanted}*`, date1904) : undefined;
  return (record) => exact(record[at]) || (beginning?.(record[at]) ?? false);
}

/** The field of the records that fulfil one row of the criteria. */
function found(list: Grid, field: Scalar | undefined, criteria: Grid, context: CallContext): Scalar[] {
  const [headings, ...records] = rowsOf(list);
  const [asked, ...rows] = rowsOf(criteria);
  if (records.length === 0 || rows.length === 0) throw VALUE;
  const tests = rows.map((row) => row.map((wanted, i) => condition(asked[i], wanted, headings, context)));
  const matching = records.filter((record) => tests.some((row) => row.every((test) => test(record))));
  if (field === undefined) return matching.map(() => 1);
  const at = fieldAt(headings, field);
  return matching.map((record) => record[at]);
}

function numbersOf(values: readonly Scalar[]): number[] {
  return values.filter((value): value is number => {
    if (isError(value)) throw value;
    return typeof value === 'number';
  });
}

function variance(values: readonly number[], less: 0 | 1): number {
  if (values.length <= less) throw DIV0;
  const mean = sumOf(values) / values.length;
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - less);
}

function ofRecords(name: string, summary: (values: readonly Scalar[]) => Scalar): FormulaFunction {
  return define(name, [cells('database'), scalar('field'), cells('criteria')], ([list, field, criteria], context) =>
    summary(found(list, field, criteria, context)),
  );
}

function ofNumbers(name: string, summary: (numbers: readonly number[]) => number): FormulaFunction {
  return ofRecords(name, (values) => summary(numbersOf(values)));
}

/** Without a field records are counted. */
function counting(name: string, counts: (value: Scalar) => boolean): FormulaFunction {
  return define(
    name,
    [cells('database'), omissible(scalar('field')), cells('criteria')],
    ([list, field, criteria], context) => found(list, field, criteria, context).filter(counts).length,
  );
}

export const DATABASES: readonly FormulaFunction[] = [
  ofNumbers('DSUM', sumOf),
  ofNumbers('DAVERAGE', (numbers) => {
    if (numbers.length === 0) throw DIV0;
    return sumOf(numbers) / numbers.length;
  }),
  ofNumbers('DMAX', (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((largest, each) => Math.max(largest, each)),
  ),
  ofNumbers('DMIN', (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((least, each) => Math.min(least, each)))),
  ofNumbers('DPRODUCT', (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1))),
  ofNumbers('DVAR', (numbers) => variance(numbers, 1)),
  ofNumbers('DVARP', (numbers) => variance(numbers, 0)),
  ofNumbers('DSTDEV', (numbers) => Math.sqrt(variance(numbers, 1))),
  ofNumbers('DSTDEVP', (numbers) => Math.sqrt(variance(numbers, 0))),
  counting('DCOUNT', (value) => typeof value === 'number'),
  counting('DCOUNTA', (value) => value !== null),
  ofRecords('DGET', (values) => {
    if (values.length === 0) throw VALUE;
    if (values.length > 1) throw NUM;
    return values[0];
  }),
];
