import { WorkbookFileError } from './error';

const FORBIDDEN = /[[\]:*?/\\]/;

/** Excel repairs a file, losing content, whose sheets have names that it does not allow. */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const problem =
      name.trim() === ''
        ? 'is blank'
        : name.length > 31
          ? 'is longer than 31 characters'
          : FORBIDDEN.test(name)
            ? 'has one of the characters [ ] : * ? / \\'
            : /^'|'$/.test(name)
              ? 'begins or ends with an apostrophe'
              : seen.has(name.toLowerCase())
                ? 'is there twice'
                : undefined;
    if (problem !== undefined) {
      throw new WorkbookFileError('bad-content', `A sheet cannot be named "${name}": the name ${problem}.`);
    }
    seen.add(name.toLowerCase());
  }
}
