import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { UsageError } from './usage';

const WORKBOOKS = '**/*.{xlsx,xlsm,XLSX,XLSM}';

/** Excel's own lock files, "~$name.xlsx", are no workbooks. */
function isLockFile(file: string): boolean {
  return path.basename(file).startsWith('~$');
}

/**
 * The workbooks that the arguments name: files as given, the workbooks below a folder, and what a glob matches
 * (shells that expand no globs, on Windows, pass them on). Each once, in the order of the arguments.
 */
export async function findFiles(args: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const argument of args) {
    if (existsSync(argument)) {
      if (!statSync(argument).isDirectory()) {
        found.push(argument);
        continue;
      }
      const inside = await glob(WORKBOOKS, { cwd: argument, absolute: false, expandDirectories: false });
      found.push(...inside.sort().map((file) => path.join(argument, file)));
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
