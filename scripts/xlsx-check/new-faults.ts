import { type Fault, faultsOf } from './index';

const told = ({ part, what }: Fault): string => `${part}: ${what}`;

/** Of the faults of a file, those that the file which it was made from had not. */
export function addedFaults(before: readonly Fault[], after: readonly Fault[]): string[] {
  const had = new Set(before.map(told));
  return after.map(told).filter((fault) => !had.has(fault));
}

/** What of Excel's rules a file breaks that the file which it was made from kept. */
export function newFaults(from: Uint8Array, made: Uint8Array): string[] {
  return addedFaults(faultsOf(from), faultsOf(made));
}
