import type { ToldValue } from '../../batch/told-values';
import { type CalculatedSheet, calculate } from '../../engine/calculate';
import { FUNCTION_NAMES, withValues } from '../../engine/computed';
import { canVary, listKnobs, type Scenario, whatIf, WhatIfError, whatIfOffer } from '../../whatif';
import { quoteSheet } from '../../workbook/address';
import { patchWorkbook, readWorkbook } from '../../workbook/file';
import type { NewSheet } from '../../workbook/port';
import { kindOf, type RecognisedTable, recogniseWorkbook } from '../../recognition';
import type { OfficeLaw } from '../../rules/office-values';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Work } from '../isolated/apart';
import { plain } from '../formats/text';
import { openWorkbook } from '../open-workbook';
import { officeLawIn } from './law';

export interface WhatIfQuestion {
  readonly input: string;
  /** The sheet whose table is meant, where that was said. */
  readonly sheet: string | undefined;
  /** The office's own values, of the file that `--law` names. */
  readonly law?: readonly ToldValue[];
  /** Undefined where only what may be varied is asked for. */
  readonly make: { readonly output: string; readonly scenarios: readonly Scenario[] } | undefined;
}

/** The one table that a what-if can be made over, or the one on the sheet that is named. */
function tableOf(all: readonly RecognisedTable[], sheet: string | undefined): RecognisedTable {
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

/** What is said of formulas of the new sheet that have no value here: how many, and why the first of them has none. */
function withoutValue({ name, uncomputed }: CalculatedSheet): string {
  const all = [...uncomputed];
  if (all.length === 0) return '';
  // One that depends on another of the sheet tells less than that other.
  const [cell, why] = all.find(([, reason]) => !reason.includes(quoteSheet(name))) ?? all[0];
  const count = all.length === 1 ? '1 formula has' : `${all.length.toLocaleString('en-US')} formulas have`;
  return `${count} no value on that sheet until Excel opens it: ${quoteSheet(name)}!${cell}, for one: ${plain(why)}.\n`;
}

/**
 * The new sheet in the file, with its values computed: first written without them, computed, then written with them. What
 * the file's own formulas gave is taken as it stands there.
 */
function withSheet(bytes: Uint8Array, sheet: NewSheet): { readonly output: Uint8Array; readonly remarked: string } {
  const options = { functionNames: FUNCTION_NAMES };
  const snapshot = readWorkbook(patchWorkbook(bytes, [], { ...options, addSheets: [sheet] }), options);
  const calculated = calculate(snapshot, { arrays: 'as stored', trusted: () => true }).sheets.at(-1);
  if (!calculated) throw new Error('The new sheet could not be added.');
  return {
    output: patchWorkbook(bytes, [], { ...options, addSheets: [withValues(sheet, calculated)] }),
    remarked: withoutValue(calculated),
  };
}

function offerText(workbook: WorkbookSnapshot, table: RecognisedTable, office: OfficeLaw): string {
  const { title, knobs, ready } = whatIfOffer(workbook, table, office);
  const scenarios = ready.map(({ scenario, what }) => `  --scenario '${scenario.name}'  ${what}\n`).join('');
  return `What-if over sheet "${table.sheet}": ${title}\nKeys: ${listKnobs(knobs)}\n${scenarios === '' ? '' : `Ready-made:\n${scenarios}`}`;
}

/** The workbook with a what-if sheet, or a list of what may be varied over its table. */
export function whatIfFile({ input, sheet, law = [], make }: WhatIfQuestion): Work {
  const { bytes, workbook } = openWorkbook(input);
  const tables = recogniseWorkbook(workbook);
  const table = tableOf(tables, sheet);
  const { office, remarks } = officeLawIn({ workbook, tables }, law);
  const remarked = remarks.map((remark) => `${plain(remark)}\n`).join('');
  if (!make) return { said: offerText(workbook, table, office), remarked, code: 0 };
  const added = whatIf(workbook, table, make.scenarios, office);
  const made = withSheet(bytes, added);
  return {
    output: made.output,
    said: `${make.output}: sheet "${added.name}" added.\n`,
    remarked: `${remarked}${made.remarked}`,
    code: made.remarked === '' ? 0 : 1,
  };
}
