/**
 * A text of a cell as it is compared: full-width letters and digits as the usual ones, no-break spaces as spaces, lower
 * case, single spaces.
 */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The same with words only: hyphens, slashes, dots and the like part words, so that "Non-Public" is "non public". */
export function bareWords(text: string): string {
  return plainText(text)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
