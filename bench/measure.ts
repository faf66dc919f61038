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
  readonly against?: { readonly name: string; readonly value: number };
  readonly budget?: number;
}

export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, unit, against, budget }) => [
    name,
    `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`,
    budget === undefined ? '' : `≤ ${budget} ${unit}${value > budget ? '  OVER' : ''}`,
    against ? `${against.name} ${against.value.toFixed(1)} ${unit} (×${(against.value / value).toFixed(2)})` : '',
  ]);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ')).join('\n');
}
