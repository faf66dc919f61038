import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was typed wrong: the message says how. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's own option parser, with its complaints as usage errors. */
export function parse<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string };
    const [option] = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? (/'(-[^']+)'/.exec(message)?.slice(1) ?? []) : [];
    throw new UsageError(option === undefined ? message : `there is no option ${option} of this command`);
  }
}
