import { createInterface } from 'node:readline';
import { evaluateFormula } from '../engine/evaluate';
import { parse, UsageError } from './usage';

type Shown = number | string | boolean | { readonly error: string; readonly message?: string };

function cellText(cell: Shown): string {
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

/** One line of `eval --json`. A line that is blank is answered too, so that answers stay beside their questions. */
function jsonLine(line: string): string {
  const formula = line.trim();
  return JSON.stringify(
    formula === '' ? { error: '#VALUE!', message: 'The line is blank: give a formula.' } : evaluateFormula(formula),
  );
}

/**
 * `nm-finance eval 'FORMULA'` prints the value, a spill as rows with tabs; `eval --json` answers standard input line by line.
 * @returns 0, or 1 when the formula of the first form gives an error
 */
export async function evaluate(args: readonly string[]): Promise<number> {
  // A formula may begin with a minus sign, which no option does after the formula itself.
  const formulas = args.filter((argument) => !argument.startsWith('--'));
  const { values } = parse(
    args.filter((argument) => argument.startsWith('--')),
    { json: { type: 'boolean', default: false } },
  );
  if (values.json) {
    if (formulas.length > 0) {
      for (const formula of formulas) process.stdout.write(`${jsonLine(formula)}\n`);
      return 0;
    }
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      process.stdout.write(`${jsonLine(line)}\n`);
    }
    return 0;
  }
  if (formulas.length !== 1) throw new UsageError("give one formula in quotes: nm-finance eval '=NM.ABE_FTE(120)'");
  const result = evaluateFormula(formulas[0]);
  if ('error' in result) {
    process.stderr.write(`${result.error}${result.message ? `: ${result.message}` : ''}\n`);
    return 1;
  }
  const rows = Array.isArray(result.value)
    ? (result.value as readonly (readonly Shown[])[])
    : [[result.value as Shown]];
  process.stdout.write(`${rows.map((row) => row.map(cellText).join('\t')).join('\n')}\n`);
  return 0;
}
