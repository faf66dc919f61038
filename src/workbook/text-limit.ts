/** The most that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

const MORE = ' … (shortened: a cell holds no more)';

/** A text as a cell can hold it: what is too long ends with words that say so. */
export function clipped(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Not in the middle of a letter that takes two units.
  const kept = text.slice(0, LONGEST_TEXT - MORE.length).replace(/[\ud800-\udbff]$/, '');
  return `${kept}${MORE}`;
}
