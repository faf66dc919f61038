import { calculate } from '../engine/calculate';
import { FUNCTION_NAMES, withValues } from '../engine/computed';
import { canVary, listKnobs, parseScenario, whatIf, WhatIfError, whatIfOffer } from '../whatif';
import { patchWorkbook, readWorkbook } from '../workbook/file';
import type { NewSheet } from '../workbook/port';
import { kindOf, type RecognisedTable, recogniseWorkbook } from '../recognition';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { openWorkbook, sameEnding } from './open-workbook';
import { parse, UsageError } from './usage';
import { refuseLoss, REPLACE_OPTION, writeWhole } from './write-file';

/** The one table that a what-if can be made over, or the one on the sheet that is named. */
function tableOf(workbook: WorkbookSnapshot, sheet: string | undefined): RecognisedTable {
  const all = recogniseWorkbook(workbook);
  const tables = all.filter((table) => canVary(table) && (sheet === undefined || table.sheet === sheet));
  if (tables.length === 1) return tables[0];
  const seen = all.map((table) => `${kindOf(table.kind).title} on sheet "${table.sheet}"`).join('; ');
  if (tables.length === 0) {
    throw new WhatIfError(
      `There is no table that a what-if can be made over${sheet === undefined ? '' : ` on sheet "${sheet}"`}. Recognised: ${seen === '' ? 'nothing' : seen}.`,
    );
  }
  throw new WhatIfError(`There are several tables: name one by its sheet with --table SHEET. There are: ${seen}.`);
}

/**
 * The new sheet in the file, with its values computed: first written without them, computed, then written with them. What
 * the file's own formulas gave is taken as it stands there.
 */
function withSheet(bytes: Uint8Array, sheet: NewSheet): Uint8Array {
  const options = { functionNames: FUNCTION_NAMES };
  const snapshot = readWorkbook(patchWorkbook(bytes, [], { ...options, addSheets: [sheet] }), options);
  const calculated = calculate(snapshot, { arrays: 'as stored', trusted: () => true }).sheets.at(-1);
  if (!calculated) throw new Error('The new sheet could not be added.');
  return patchWorkbook(bytes, [], { ...options, addSheets: [withValues(sheet, calculated)] });
}

function offerText(workbook: WorkbookSnapshot, table: RecognisedTable): string {
  const { title, knobs, ready } = whatIfOffer(workbook, table);
  const scenarios = ready.map(({ scenario, what }) => `  --scenario '${scenario.name}'  ${what}\n`).join('');
  return `What-if over sheet "${table.sheet}": ${title}\nKeys: ${listKnobs(knobs)}\n${scenarios === '' ? '' : `Ready-made:\n${scenarios}`}`;
}

/**
 * `nm-finance whatif IN.xlsx OUT.xlsx --scenario name:key=value,…`: the workbook with one sheet more; every other part
 * stays byte for byte. `nm-finance whatif IN.xlsx --list` prints what may be varied.
 * @throws WhatIfError where it cannot be made
 */
export async function compareScenarios(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    scenario: { type: 'string', multiple: true, default: [] },
    table: { type: 'string' },
    list: { type: 'boolean', default: false },
    ...REPLACE_OPTION,
  });
  const [input, output] = positionals;
  if (input === undefined || positionals.length > 2 || (output === undefined && !values.list)) {
    throw new UsageError(
      "give a workbook and where to write it: nm-finance whatif IN.xlsx OUT.xlsx --scenario 'NAME:KEY=VALUE'",
    );
  }
  const keep = { inputs: [input], replace: values.replace };
  if (!values.list) {
    sameEnding(input, output);
    refuseLoss(output, keep);
  }
  const { bytes, workbook } = openWorkbook(input);
  const table = tableOf(workbook, values.table);
  if (values.list) {
    process.stdout.write(offerText(workbook, table));
    return 0;
  }
  const sheet = whatIf(workbook, table, values.scenario.map(parseScenario));
  writeWhole(output, withSheet(bytes, sheet), keep);
  process.stdout.write(`${output}: sheet "${sheet.name}" added.\n`);
  return 0;
}
