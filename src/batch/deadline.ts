/** A workbook of three million cells, 20 MB, takes a slow machine 40 seconds to check. */
const SECONDS = 60;
const SECONDS_A_MEGABYTE = 3;
const MEGABYTE = 1_048_576;

/** How long work on a file of this size may take. */
export function secondsFor(bytes: number): number {
  return Math.ceil(SECONDS + (SECONDS_A_MEGABYTE * bytes) / MEGABYTE);
}
