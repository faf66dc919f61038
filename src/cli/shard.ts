import { UsageError } from './usage';

/** One part of a list of files that several machines go through, each its own. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads "3/8". */
export function parseShard(text: string): Shard {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (part === undefined || shard.part < 1 || shard.part > shard.of) {
    throw new UsageError(`--shard is "${text}": give a part and the number of parts, such as 3/8`);
  }
  return shard;
}

/** Every so many files, so that large files of one district do not all fall to one machine. */
export function filesOf<T>(files: readonly T[], { part, of }: Shard): T[] {
  return files.filter((_, index) => index % of === part - 1);
}

/** What is wrong with the parts that are put together again; undefined where each is there once. */
export function problemOf(shards: readonly Shard[]): string | undefined {
  const [first] = shards;
  if (!first) return undefined;
  const other = shards.find(({ of }) => of !== first.of);
  if (other) return `they are parts of different runs: one of ${first.of} parts, one of ${other.of}`;
  const parts = shards.map(({ part }) => part);
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) return `part ${twice} of ${first.of} is there twice`;
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((part) => !parts.includes(part));
  if (missing.length === 0) return undefined;
  return `of ${first.of} parts ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
}
