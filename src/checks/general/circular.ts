import { quoteSheet } from '../../workbook/address';
import type { Check } from '../check';
import type { Finding } from '../finding';
import { type Cycle, cyclesOf } from './model/cycles';
import { named, placeOf, practice } from './model/report';

/** So many cells of a round are named. */
const NAMED = 6;

function placeName(cycle: Cycle, cell: Cycle[number]): string {
  return cell.sheet === cycle[0].sheet ? named(cell) : `${quoteSheet(cell.sheet.name)}!${named(cell)}`;
}

function roundText(cycle: Cycle): string {
  if (cycle.length === 1) return 'looks at its own cell';
  const names = cycle.slice(1, NAMED).map((cell) => placeName(cycle, cell));
  return `takes in ${names.join(', which takes in ')}${cycle.length > NAMED ? ' and so on' : ''}, which takes in ${named(cycle[0])} again`;
}

/** One finding for each round that is of the same formulas: rows that go round each by itself are one pattern. */
function patternOf(cycle: Cycle): string {
  return [...new Set(cycle.map(({ sheet, pattern }) => `${sheet.name} ${pattern.same}`))].sort().join('|');
}

function finding(cycles: readonly Cycle[]): Finding {
  const [cycle] = cycles;
  const [first] = cycle;
  const others = cycles.length - 1;
  // Where Excel gave up it shows 0; where it was told to repeat the computation, there is a figure.
  const isComputed = cycle.every(({ sheet, row, column }) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' && value !== 0;
  });
  return {
    check: CIRCULAR.id,
    severity: isComputed ? 'warning' : CIRCULAR.severity,
    place: placeOf(first.sheet, first.row, first.column),
    message: `${named(first)} ${roundText(cycle)}: a circular reference. ${
      isComputed
        ? 'The figures depend on how often Excel repeats the computation'
        : 'Excel cannot compute it and shows 0 or an old figure'
    }${others > 0 ? `. ${others} more ${others > 1 ? 'rounds' : 'round'} of the same formulas` : ''}.`,
    actual: first.sheet.formula(first.row, first.column),
    citation: CIRCULAR.citation,
  };
}

/** Formulas that depend on their own result. */
export const CIRCULAR: Check = {
  id: 'general.circular',
  title: 'No formula depends on itself',
  severity: 'error',
  citation: practice('A formula that takes in its own result has no definite value'),
  run({ workbook }) {
    const byPattern = new Map<string, Cycle[]>();
    for (const cycle of cyclesOf(workbook)) {
      const key = patternOf(cycle);
      const known = byPattern.get(key);
      if (known) known.push(cycle);
      else byPattern.set(key, [cycle]);
    }
    return [...byPattern.values()].map(finding);
  },
};
