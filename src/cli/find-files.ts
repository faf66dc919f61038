import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { UsageError } from './usage';

/** What a command takes from a folder. */
export const WORKBOOKS = '**/*.{xlsx,xlsm,XLSX,XLSM}';
export const REPORTS = '**/*.json';

/** Excel's own lock files, "~$name.xlsx", are no workbooks. */
function isLockFile(file: string): boolean {
  return path.basename(file).startsWith('~$');
}

/**
 * The files that the arguments name: files as given, those wanted below a folder, and what a glob matches (shells that
 * expand no globs, on Windows, pass them on). Each once, in the order of the arguments. A folder that has none stands for
 * itself, so that it is reported as what could not be read.
 */
export async function findFiles(args: readonly string[], wanted: string): Promise<string[]> {
  const found: string[] = [];
  for (const argument of args) {
    if (existsSync(argument)) {
      if (!statSync(argument).isDirectory()) {
        found.push(argument);
        continue;
      }
      const inside = await glob(wanted, { cwd: argument, absolute: false, expandDirectories: false });
      found.push(...(inside.length === 0 ? [argument] : inside.sort().map((file) => path.join(argument, file))));
      continue;
    }
    const matched = /[*?[{]/.test(argument)
      ? await glob(argument.replace(/\\/g, '/'), { expandDirectories: false })
      : [];
    if (matched.length === 0) throw new UsageError(`there is no file, folder or match for "${argument}"`);
    found.push(...matched.sort());
  }
  return [...new Set(found)].filter((file) => !isLockFile(file));
}
