import { useEffect, useState } from 'react';
import type { NmFunction } from '../../functions/runtime/define';
import type { CellOut } from '../../functions/runtime/cell';
import { RuleError } from '../../rules/rule-error';
import { usePane } from '../state/pane-context';
import { type Argument, argumentValue, MissingSheet } from './arguments';

export type Result =
  | { readonly cells: readonly (readonly CellOut[])[] }
  | { readonly error: string; readonly code?: string; readonly missingSheet?: string };

/** The function's result for the arguments, on the workbook's values as they are now; undefined until it is there. */
export function useResult(fn: NmFunction, args: readonly Argument[], sheet: string | undefined): Result | undefined {
  const { checking } = usePane();
  const { snapshot } = checking;
  const [result, setResult] = useState<{ readonly key: string; readonly result: Result }>();
  const given = Object.values(fn.params).every(({ optional }, index) => optional || args[index].type !== 'omitted');
  const key = JSON.stringify([fn.name, args, sheet]);
  const { changes } = checking.state;

  useEffect(() => {
    if (!given) return undefined;
    let current = true;
    const compute = async (): Promise<Result> => {
      const [, parsed, target] = JSON.parse(key) as [string, Argument[], string | null];
      const workbook = parsed.some(({ type }) => type === 'reference') ? await snapshot() : undefined;
      return { cells: fn.call(parsed.map((argument) => argumentValue(argument, workbook, target ?? undefined))) };
    };
    void compute()
      .catch((error: Error): Result => ({
        error: error.message,
        code: error instanceof RuleError ? error.code : undefined,
        missingSheet: error instanceof MissingSheet ? error.sheet : undefined,
      }))
      .then((computed) => {
        if (current) setResult({ key, result: computed });
      });
    return () => {
      current = false;
    };
  }, [fn, given, key, snapshot, changes]);

  return given && result?.key === key ? result.result : undefined;
}
