import type { FormulaToken, Reference } from './reference';

/** How a reference is written in a formula's meaning: as a distance from the cell, or as the cells that it names. */
export type ReferenceText = (reference: Reference) => string;

/** Operators that put the terms of a sum, or the factors of a product, next to each other. */
interface Level {
  readonly first: string;
  readonly inverse: string;
}

const LEVELS: readonly Level[] = [
  { first: '+', inverse: '-' },
  { first: '*', inverse: '/' },
];
/** Functions whose arguments may stand in any order. */
const UNORDERED: ReadonlySet<string> = new Set(['SUM', 'PRODUCT', 'MAX', 'MIN', 'AVERAGE', 'AND', 'OR']);

/**
 * Writes a formula so that what computes the same reads the same: terms and factors in order, "+B4" as "B4", brackets
 * around one operand left out. Comparisons, powers and joined texts are kept in their order.
 */
class MeaningWriter {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly textOf: ReferenceText,
  ) {}

  whole(): string | undefined {
    const text = this.compared();
    return this.at === this.tokens.length ? text : undefined;
  }

  private operator(): string | undefined {
    const token = this.tokens[this.at] as FormulaToken | undefined;
    return token?.type === 'operator' ? token.value : undefined;
  }

  private take(value: string): boolean {
    if (this.operator() !== value) return false;
    this.at += 1;
    return true;
  }

  private compared(): string | undefined {
    let text = this.chained(0);
    for (;;) {
      const operator = this.operator();
      if (text === undefined || operator === undefined || !/^(?:[<>=]+|&)$/.test(operator)) return text;
      this.at += 1;
      const next = this.chained(0);
      text = next === undefined ? undefined : `(${text}${operator}${next})`;
    }
  }

  /** Terms of a sum, or factors of a product, sorted, each with its sign. */
  private chained(level: number): string | undefined {
    if (level === LEVELS.length) return this.powered();
    const { first, inverse } = LEVELS[level];
    const parts: string[] = [];
    let sign = first;
    for (;;) {
      const part = this.chained(level + 1);
      if (part === undefined) return undefined;
      parts.push(`${sign}${part}`);
      if (this.take(first)) sign = first;
      else if (this.take(inverse)) sign = inverse;
      else break;
    }
    return parts.length === 1 ? parts[0].slice(1) : `(${parts.sort().join('')})`;
  }

  private powered(): string | undefined {
    let text = this.signed();
    while (text !== undefined && this.take('^')) {
      const power = this.signed();
      text = power === undefined ? undefined : `(${text}^${power})`;
    }
    return text;
  }

  private signed(): string | undefined {
    if (this.take('+')) return this.signed();
    if (this.take('-')) {
      const text = this.signed();
      return text === undefined ? undefined : `-${text}`;
    }
    let text = this.operand();
    while (text !== undefined && this.take('%')) text = `${text}%`;
    return text;
  }

  private operand(): string | undefined {
    const token = this.tokens[this.at] as FormulaToken | undefined;
    if (!token) return undefined;
    if (token.reference) {
      this.at += 1;
      return this.textOf(token.reference);
    }
    if (token.type === 'func') return this.call(token.value.toUpperCase());
    if (token.type === 'operator') {
      if (!this.take('(')) return undefined;
      const text = this.compared();
      return text !== undefined && this.take(')') ? text : undefined;
    }
    this.at += 1;
    return token.value;
  }

  private call(name: string): string | undefined {
    this.at += 1;
    if (!this.take('(')) return undefined;
    if (this.take(')')) return `${name}()`;
    const values: string[] = [];
    do {
      const after = this.operator();
      const value = after === ',' || after === ')' ? '' : this.compared();
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.take(','));
    if (!this.take(')')) return undefined;
    return `${name}(${(UNORDERED.has(name) ? values.sort() : values).join(',')})`;
  }
}

/** What a formula computes, as text; undefined where it is written in a way that is not read here. */
export function meaningOf(tokens: readonly FormulaToken[], textOf: ReferenceText): string | undefined {
  return new MeaningWriter(tokens, textOf).whole();
}
