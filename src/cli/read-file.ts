import { readFileSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no permission to read it.',
  EPERM: 'You have no permission to read it.',
  EISDIR: 'It is a folder.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB.',
};

/** Why a file could not be read or made out, in words for the user. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
}

export function unreadable(file: string, error: unknown): Error {
  return new Error(`${file} cannot be read. ${reasonOf(error)}`, { cause: error });
}

/** @throws Error whose message is for the user */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}
