import { nearest } from './nearest';

const SUGGESTED = 3;
/** So many characters of names at most: a message is read in a small box. */
const ROOM = 90;

/** 'Did you mean "a", "b"?', by the names that are spelt most alike; nothing where none is. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near: string[] = [];
  let room = ROOM;
  for (const name of nearest(given, names, SUGGESTED)) {
    room -= name.length;
    if (room >= 0) near.push(`"${name}"`);
  }
  return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `;
}
