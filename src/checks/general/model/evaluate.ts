import { decimal, type Decimal, sum } from '../../../rules/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { sumOf } from './contents';
import type { FormulaPattern } from './pattern';
import { type FormulaToken, type Reference, resolve, sheetOf } from './reference';

/** Numbers that a formula meets; undefined where it meets a text, an error or a function that is not known here. */
type Result = Decimal | undefined;

/** Computes plain arithmetic over cells: + − × ÷, brackets, %, SUM and ROUND. */
class Arithmetic {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly row: number,
    private readonly column: number,
    private readonly own: SheetSnapshot,
    private readonly workbook: WorkbookSnapshot,
  ) {}

  value(): Result {
    const result = this.sum();
    return this.at === this.tokens.length ? result : undefined;
  }

  private take(value: string): boolean {
    const token = this.tokens[this.at] as FormulaToken | undefined;
    if (token?.type !== 'operator' || token.value !== value) return false;
    this.at += 1;
    return true;
  }

  private sum(): Result {
    let result = this.product();
    for (;;) {
      const sign = this.take('+') ? 1 : this.take('-') ? -1 : 0;
      if (sign === 0 || result === undefined) return result;
      const next = this.product();
      result = next && result.plus(next.times(sign));
    }
  }

  private product(): Result {
    let result = this.factor();
    for (;;) {
      const by = this.take('*') ? '*' : this.take('/') ? '/' : '';
      if (by === '' || result === undefined) return result;
      const next = this.factor();
      if (next === undefined || (by === '/' && next.isZero())) return undefined;
      result = by === '*' ? result.times(next) : result.dividedBy(next);
    }
  }

  private factor(): Result {
    if (this.take('-')) return this.factor()?.negated();
    if (this.take('+')) return this.factor();
    const result = this.operand();
    return result && this.take('%') ? result.dividedBy(100) : result;
  }

  private operand(): Result {
    const token = this.tokens[this.at] as FormulaToken | undefined;
    if (!token) return undefined;
    this.at += 1;
    if (token.reference) return this.cell(token.reference);
    if (token.type === 'number') return decimal(Number(token.value));
    if (token.type === 'func') return this.call(token.value.toUpperCase());
    if (token.value !== '(') return undefined;
    const result = this.sum();
    return this.take(')') ? result : undefined;
  }

  private call(name: string): Result {
    if (!this.take('(')) return undefined;
    const values: Decimal[] = [];
    do {
      const value = name === 'SUM' ? (this.range() ?? this.sum()) : this.sum();
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.take(','));
    if (!this.take(')')) return undefined;
    if (name === 'SUM') return sum(values);
    if (name === 'ROUND' && values.length === 2 && values[1].isInteger() && values[1].gte(0))
      return values[0].toDecimalPlaces(values[1].toNumber());
    return undefined;
  }

  /** A range as the whole of an argument. */
  private range(): Result {
    const token = this.tokens[this.at];
    const after = this.tokens[this.at + 1] as FormulaToken | undefined;
    if (!token.reference || (after?.value !== ',' && after?.value !== ')')) return undefined;
    const sheet = sheetOf(token.reference, this.own, this.workbook);
    if (!sheet) return undefined;
    this.at += 1;
    return sumOf(sheet, [resolve(token.reference, this.row, this.column)]);
  }

  private cell(reference: Reference): Result {
    const { top, left, bottom, right } = resolve(reference, this.row, this.column);
    const sheet = sheetOf(reference, this.own, this.workbook);
    if (!sheet || top !== bottom || left !== right) return undefined;
    const value = sheet.value(top, left);
    if (value === null) return decimal(0);
    return typeof value === 'number' ? decimal(value) : undefined;
  }
}

/** What a formula of this pattern gives at a cell, as far as it is plain arithmetic. */
export function evaluate(
  { tokens }: Pick<FormulaPattern, 'tokens'>,
  { row, column }: { readonly row: number; readonly column: number },
  own: SheetSnapshot,
  workbook: WorkbookSnapshot,
): Decimal | undefined {
  return new Arithmetic(tokens, row, column, own, workbook).value();
}
