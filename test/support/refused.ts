import { RuleError } from '../../src/rules/rule-error';

/** The code and message with which a call is refused; fails where it is not. */
export function refused(call: () => unknown): { code: string; message: string } {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error instanceof RuleError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error(`not refused: ${JSON.stringify(result)}`);
}
