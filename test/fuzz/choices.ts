/** Numbers that decide what is harmed and how: fast-check draws them, shrinks them and, given the seed, draws them again. */
export class Choices {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** From 0 up to, not including, `count`. */
  below(count: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at++;
    return number % count;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }
}
