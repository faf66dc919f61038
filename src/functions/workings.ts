import { notDeterminable } from '../rules/rule-error';
import { ACCOUNTABILITY_WORKINGS } from './accountability/workings';
import { DISPROPORTIONALITY_WORKINGS } from './disproportionality/workings';
import { EQUALIZATION_WORKINGS } from './equalization/workings';
import { IDEA_FISCAL_WORKINGS } from './idea-fiscal/workings';
import { INSTRUCTIONAL_MATERIAL_WORKINGS } from './instructional-material/workings';
import { PROGRAM_COST_WORKINGS } from './program-cost/workings';
import { MAINTENANCE_OF_EFFORT_WORKINGS } from './maintenance-of-effort/workings';
import { findFunction } from './registry';
import type { AskedValue } from './runtime/asked-law';
import { type AnyWorking, type Place, type Worked, workOut } from './runtime/working';
import { SOURCES_WORKINGS } from './sources/workings';

/** The working of every function of the catalogue, by its name. */
export const WORKINGS: Readonly<Record<string, AnyWorking>> = {
  ...INSTRUCTIONAL_MATERIAL_WORKINGS,
  ...MAINTENANCE_OF_EFFORT_WORKINGS,
  ...IDEA_FISCAL_WORKINGS,
  ...DISPROPORTIONALITY_WORKINGS,
  ...EQUALIZATION_WORKINGS,
  ...PROGRAM_COST_WORKINGS,
  ...ACCOUNTABILITY_WORKINGS,
  ...SOURCES_WORKINGS,
};

/**
 * The steps from given values to a function's result.
 * @param name with or without the NM prefix
 * @param args cell values or rows of them, as the function takes them; undefined is an omitted argument
 * @param place which cell of a spill; the first figure when left out
 * @throws RuleError where there is no such function, or it refuses the arguments
 */
export function workingOf(name: string, args: readonly unknown[], place?: Place): Worked {
  const fn = findFunction(name);
  if (!fn) throw notDeterminable(`There is no function "${name}". Give a name such as "MOE_SHORTFALL".`);
  return workOut(fn, WORKINGS[fn.name], args, place);
}

function isFigure(result: string): boolean {
  return /^[−\d]/.test(result);
}

/** One value of the law that stands behind a working. */
export function askedText({ year, title, value, source }: AskedValue): string {
  return `${year}: ${title}, ${value}. ${source}`;
}

/** The working as text that can be pasted into a letter. */
export function workingText({ name, place, shape, result, steps, values = [], note }: Worked): string {
  const spills = shape.rows > 1 || shape.columns > 1;
  const where = spills ? ` (row ${place.row + 1}, column ${place.column + 1} of its result)` : '';
  const law = values.map((each) => `   ${askedText(each)}\n`).join('');
  const told = `${law === '' ? '' : `Values of the law:\n${law}`}${note === undefined ? '' : `Note: ${note}\n`}`;
  if (steps.length === 0) return `NM.${name}${where}: ${result}\n${told}`;
  const lines = steps.flatMap(({ rule, law, numbers, result: each }, index) => [
    `${index + 1}. ${rule} [${law}]`,
    `   ${numbers} ${isFigure(each) ? '=' : '→'} ${each}`,
  ]);
  return `NM.${name}${where}\n${lines.join('\n')}\n${told}`;
}
