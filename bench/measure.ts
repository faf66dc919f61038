/** Median time of a piece of work, in milliseconds, after a warm-up: single slow runs (garbage, other programs) do not count. */
export function median(runs: number, work: () => void): number {
  for (let i = 0; i < 3; i++) work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

/** One line of the result: what was measured, against what, and the budget it must keep where there is one. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | 'MB' | 's';
  /** The same work by other means, in the same run. */
  readonly against?: readonly { readonly name: string; readonly value: number }[];
  readonly budget?: number;
}

export function shown({ value, unit }: Pick<Measure, 'value' | 'unit'>): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** "×2.51", "×0.0068": two digits that say something, however far apart the two are. */
function ratio(of: number): string {
  return `×${of < 0.1 ? of.toPrecision(2) : of.toFixed(2)}`;
}

export function table(measures: readonly Measure[]): string {
  return inColumns(
    measures.map((measure) => {
      const { name, value, unit, against = [], budget } = measure;
      return [
        name,
        shown(measure),
        budget === undefined ? '' : `≤ ${shown({ value: budget, unit })}${value > budget ? '  OVER' : ''}`,
        against
          .map((other) => `${other.name} ${shown({ value: other.value, unit })} (${ratio(other.value / value)})`)
          .join(', '),
      ];
    }),
  );
}
