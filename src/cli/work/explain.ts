import { runChecks } from '../../checks';
import { withOfficeNotes } from '../../checks/office-law/explained';
import { recogniseWorkbook } from '../../recognition';
import { explainFormula } from '../../engine/explain';
import { type Explanation, explanationText } from '../../functions/explanation';
import { RuleError } from '../../rules/rule-error';
import { cellName, parseRange, splitSheet } from '../../workbook/address';
import type { FileSnapshot } from '../../workbook/file';
import { rowFormula } from '../../whatif';
import type { CellChange } from '../../workbook/port';
import { plain } from '../formats/text';
import type { Work } from '../isolated/apart';
import { openWorkbook } from '../open-workbook';
import { UsageError } from '../usage';
import { officeValues, type ToldValue } from '../../batch/told-values';

export interface ExplainQuestion {
  readonly formulas: readonly string[];
  readonly in?: string;
  readonly cell?: string;
  readonly sheet?: string;
  /** The office's own values, of the file that `--law` names. */
  readonly law?: readonly ToldValue[];
  readonly json: boolean;
}

const NM_CALL = /\bNM\.\w+\(/i;

interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "H12" or "'FY14 Initial'!H12"; without a sheet, the first one. */
function addressOf(text: string, workbook: FileSnapshot): CellAddress {
  const { sheet: named, rest } = splitSheet(text);
  const range = parseRange(rest);
  if (!range) throw new UsageError(`--cell is "${text}": give a cell such as Sheet1!H12`);
  const sheet = named === undefined ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === named);
  if (!sheet) {
    throw new UsageError(
      `there is no sheet "${named ?? ''}"; the workbook has ${workbook.sheets.map(({ name }) => name).join(', ')}`,
    );
  }
  return { sheet: sheet.name, row: range.top, column: range.left };
}

/** Why a check puts something else in a cell that no function gives, such as a value of the office. */
interface Told {
  readonly check: string;
  readonly message: string;
  readonly after: CellChange['after'];
}

/**
 * The cell's own formula; else the one that a check puts there, or by which the figure follows from its row; else what
 * a check says of it.
 */
function formulaAt(workbook: FileSnapshot, place: CellAddress, law: readonly ToldValue[]): string | Told {
  const { sheet, row, column } = place;
  const own = workbook.sheets.find(({ name }) => name === sheet)?.formula(row, column);
  if (own !== undefined && NM_CALL.test(own)) return own;
  const { findings, tables } = runChecks(workbook, { lawFile: officeValues(law) });
  const told = findings.flatMap(({ check, message, fix = [] }) =>
    fix
      .filter((change) => change.sheet === sheet && change.row === row && change.column === column)
      .map(({ after }): Told => ({ check, message, after })),
  );
  const fixed = told.map(({ after }) => after).find((after) => typeof after === 'string' && NM_CALL.test(after));
  if (typeof fixed === 'string') return fixed;
  const formula = told.length > 0 ? undefined : rowFormula(workbook, tables, place);
  if (formula !== undefined) return formula;
  if (told.length > 0) return told[0];
  throw new UsageError(
    `${cellName(row, column)} of sheet "${sheet}" has no NM formula, and neither a check nor its table gives one for it`,
  );
}

function explanationOf({
  formulas,
  ...options
}: ExplainQuestion): Explanation | Told | { readonly error: string; readonly message: string } {
  try {
    if (options.in === undefined) {
      if (options.cell !== undefined || options.sheet !== undefined) {
        throw new UsageError('--cell and --sheet need --in FILE');
      }
      return explainFormula(onlyFormula(formulas));
    }
    const { workbook } = openWorkbook(options.in);
    const told = (explanation: Explanation): Explanation =>
      withOfficeNotes(explanation, { workbook, tables: recogniseWorkbook(workbook) }, officeValues(options.law ?? []));
    if (options.cell === undefined) {
      const { sheet } = addressOf(options.sheet === undefined ? 'A1' : `${options.sheet}!A1`, workbook);
      return told(explainFormula(onlyFormula(formulas), { workbook, sheet }));
    }
    if (formulas.length > 0) throw new UsageError('give a formula or --cell, not both');
    const address = addressOf(options.cell, workbook);
    const at = formulaAt(workbook, address, options.law ?? []);
    return typeof at === 'string' ? told(explainFormula(at, { workbook, sheet: address.sheet })) : at;
  } catch (error) {
    if (error instanceof RuleError) return { error: error.code, message: error.message };
    throw error;
  }
}

function onlyFormula(formulas: readonly string[]): string {
  if (formulas.length === 1) return formulas[0];
  throw new UsageError("give one formula in quotes: nm-finance explain '=NM.ABE_FTE(120)'");
}

/** The working of a formula, as text or as JSON. */
export function explained(question: ExplainQuestion): Work {
  const explanation = explanationOf(question);
  if ('error' in explanation) {
    return question.json
      ? { said: `${JSON.stringify(explanation)}\n`, remarked: '', code: 1 }
      : { said: '', remarked: `${explanation.error}: ${explanation.message}\n`, code: 1 };
  }
  if ('after' in explanation) {
    const { check, message, after } = explanation;
    const said = question.json
      ? JSON.stringify(explanation, null, 2)
      : [`${check}: ${message}`, `It puts there: ${String(after)}`].map(plain).join('\n');
    return { said: `${said}\n`, remarked: '', code: 0 };
  }
  return {
    said: question.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation),
    remarked: '',
    code: explanation.calls.every(({ refused }) => refused === undefined) ? 0 : 1,
  };
}
