import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { UsageError } from './usage';

/**
 * What a command takes from a folder, by the ending whatever its case. For workbooks also other programs' spreadsheets,
 * which are not read: named as such, they do not pass for checked.
 */
export const WORKBOOKS = /\.(?:xls[xmb]?|xlt[xm]?|csv|f?ods|ots|numbers)$/i;
export const REPORTS = /\.json$/i;

/** Stands for standard input. */
export const STANDARD_INPUT = '-';

/** Excel's own lock files, "~$name.xlsx", are no workbooks. */
function isLockFile(file: string): boolean {
  return path.basename(file).startsWith('~$');
}

/** Undefined where there is nothing; a link that leads nowhere or round in circles is something that reading will tell. */
function kindOf(place: string): 'folder' | 'other' | undefined {
  try {
    const status = lstatSync(place, { throwIfNoEntry: false });
    if (!status?.isSymbolicLink()) return status && (status.isDirectory() ? 'folder' : 'other');
    return statSync(place, { throwIfNoEntry: false })?.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/**
 * The files wanted below a folder, in the order of their names; links are followed, a folder that was seen is not gone
 * into again. A folder that cannot be looked into stands for itself.
 */
function filesBelow(folder: string, wanted: RegExp, seen: Set<string>): string[] {
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    names = readdirSync(folder);
  } catch {
    return [folder];
  }
  return names
    .filter((name) => !name.startsWith('.') && !isLockFile(name))
    .sort()
    .flatMap((name) => {
      const place = path.join(folder, name);
      if (kindOf(place) === 'folder') return filesBelow(place, wanted, seen);
      return wanted.test(name) ? [place] : [];
    });
}

/**
 * The files that the arguments name: files as given, those wanted below a folder, and what a glob matches (shells that
 * expand no globs, on Windows, pass them on). Each once, in the order of the arguments. A folder that has none stands for
 * itself, so that it is reported as what could not be read.
 */
export async function findFiles(args: readonly string[], wanted: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const argument of args) {
    const kind = argument === STANDARD_INPUT ? 'other' : kindOf(argument);
    if (kind === 'folder') {
      const inside = filesBelow(argument, wanted, new Set());
      found.push(...(inside.length === 0 ? [argument] : inside));
    } else if (kind === 'other') found.push(argument);
    else found.push(...(await matching(argument)));
  }
  return [...new Set(found)].filter((file) => !isLockFile(file));
}

async function matching(pattern: string): Promise<string[]> {
  const matched = /[*?[{]/.test(pattern) ? await glob(pattern.replace(/\\/g, '/'), { expandDirectories: false }) : [];
  if (matched.length === 0) throw new UsageError(`there is no file, folder or match for "${pattern}"`);
  return matched.sort();
}
