import { readFileSync, statSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no permission to read it.',
  EPERM: 'You have no permission to read it.',
  EISDIR: 'It is a folder.',
  ELOOP: 'It is a link that leads back to itself.',
  ENAMETOOLONG: 'Its name is too long.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB.',
  NO_FILE: 'It is a device, a pipe or a socket, not a file. Save it as a file first; "check -" reads standard input.',
};

/** Why a file could not be read or made out, in words for the user. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
}

export function unreadable(file: string, error: unknown): Error {
  return new Error(`${file} cannot be read. ${reasonOf(error)}`, { cause: error });
}

/**
 * The bytes of an ordinary file. Others are not opened at all: a pipe may never answer, a device never end.
 * @throws Error with a code that `reasonOf` has words for
 */
export function fileBytes(file: string): Uint8Array {
  const status = statSync(file);
  if (!status.isFile() && !status.isDirectory()) throw Object.assign(new Error(), { code: 'NO_FILE' });
  return readFileSync(file);
}

/** @throws Error whose message is for the user */
export function readBytes(file: string): Uint8Array {
  try {
    return fileBytes(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
