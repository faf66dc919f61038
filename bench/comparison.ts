import { inColumns, type Measure, shown } from './measure';

/** What reports/bench.json holds. */
export interface Result {
  readonly node: string;
  readonly commit: string;
  readonly measures: readonly Measure[];
}

/** Less than this is what two runs of the same program differ by. */
const NOISE = 0.1;

function change(before: number, after: number): string {
  const ratio = after / before;
  if (ratio > 1 + NOISE) return `×${ratio.toFixed(2)}  more`;
  if (ratio < 1 - NOISE) return `×${ratio.toFixed(2)}  less`;
  return `×${ratio.toFixed(2)}`;
}

const keyOf = ({ name, unit }: Measure): string => `${name} (${unit})`;

/** A line a measure, in the order of the later result; measures that only one of the two has stand at the end. */
export function comparison(before: Result, after: Result): string {
  const earlier = new Map(before.measures.map((measure) => [keyOf(measure), measure]));
  const both = after.measures.flatMap((measure) => {
    const own = earlier.get(keyOf(measure));
    return own ? [[measure.name, shown(own), shown(measure), change(own.value, measure.value)]] : [];
  });
  const later = new Set(after.measures.map(keyOf));
  const gone = before.measures.filter((measure) => !later.has(keyOf(measure)));
  const added = after.measures.filter((measure) => !earlier.has(keyOf(measure)));
  return inColumns([
    ['', before.commit.slice(0, 12), after.commit.slice(0, 12), ''],
    ...both,
    ...gone.map((measure) => [measure.name, shown(measure), '', 'gone']),
    ...added.map((measure) => [measure.name, '', shown(measure), 'new']),
  ]);
}
