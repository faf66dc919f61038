import { bareWords } from './plain';

/** Pairs of neighbouring letters: names that share many are spelt alike. */
function pairs(text: string): Set<string> {
  const letters = bareWords(text).replace(/ /g, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const ALIKE = 0.3;

/** The names that are spelt most like a text, the likest first; none where none is like it. */
export function nearest(text: string, names: readonly string[], most: number): string[] {
  const given = pairs(text);
  return names
    .map((name) => ({ name, like: likeness(given, pairs(name)) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ name }) => name);
}
