/**
 * How many faults the general checks find: plants one fault at a time at places by lot in workbooks of others, computes
 * what follows from it, and tells by kind of fault whether an error or a warning names its cell:
 *
 *     node scripts/run-ts.cjs scripts/measure-planted.ts FILES… [--times=2] [--seed=1] [--only=PART] [--list]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from '../src/checks';
import type { Finding } from '../src/checks/finding';
import { GENERAL_CHECKS } from '../src/checks/general';
import { FUNCTION_NAMES } from '../src/engine/computed';
import { recogniseWorkbook } from '../src/recognition';
import { cellName, rangeName } from '../src/workbook/address';
import { type FileSnapshot, readWorkbook } from '../src/workbook/file';
import { Random } from '../test/corpus/random';
import { type Fault, FAULTS, type Planter } from './planting/faults';
import { Ground, isFelt } from './planting/overlay';

/** Places that are tried in a workbook for one fault: not each makes a difference. */
const TRIES = 12;

type Outcome = 'found' | 'hint' | 'elsewhere' | 'missed';

interface Option {
  readonly times: number;
  readonly seed: number;
  readonly only: string;
  readonly list: boolean;
}

function keyOf({ check, place: { sheet, range }, severity }: Finding): string {
  return `${severity} ${check} ${sheet}!${rangeName(range)}`;
}

function covers({ place }: Finding, { edits, at }: Fault): boolean {
  const { top, bottom, left, right } = place.range;
  return (
    place.sheet === edits[0].sheet &&
    at.some(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
  );
}

function outcomeOf(fresh: readonly Finding[], fault: Fault): Outcome {
  const there = fresh.filter((finding) => covers(finding, fault));
  if (there.some(({ severity }) => severity !== 'info')) return 'found';
  if (there.length > 0) return 'hint';
  return fresh.some(({ severity }) => severity !== 'info') ? 'elsewhere' : 'missed';
}

class Field {
  private readonly ground: Ground;
  private readonly tables: ReturnType<typeof recogniseWorkbook>;
  private readonly known: ReadonlySet<string>;

  constructor(readonly workbook: FileSnapshot) {
    this.ground = new Ground(workbook);
    this.tables = recogniseWorkbook(workbook);
    this.known = new Set(this.findings(workbook).map(keyOf));
  }

  private findings(workbook: FileSnapshot): readonly Finding[] {
    return runChecks(workbook, { checks: GENERAL_CHECKS, tables: this.tables }).findings;
  }

  /** What comes of one fault of a kind that makes a difference; undefined where none can be planted. */
  plant(planter: Planter, random: Random): { outcome: Outcome; fault: Fault; fresh: readonly Finding[] } | undefined {
    let tries = 0;
    for (const sheet of random.shuffled(this.workbook.sheets)) {
      for (const fault of planter(sheet, random)) {
        if (++tries > TRIES) return undefined;
        const planted = this.ground.planted(fault.edits);
        const there = planted.sheets.find(({ name }) => name === sheet.name);
        const felt = fault.edits.some(({ row, column }) =>
          isFelt(sheet.value(row, column), there?.value(row, column) ?? null),
        );
        if (!felt && !fault.isUnfelt) continue;
        const fresh = this.findings(planted).filter((finding) => !this.known.has(keyOf(finding)));
        return { outcome: outcomeOf(fresh, fault), fault, fresh };
      }
    }
    return undefined;
  }
}

function told(name: string, file: string, { edits, at }: Fault, outcome: Outcome, fresh: readonly Finding[]): string {
  const { content, sheet, row, column } = edits[0];
  const text = typeof content === 'object' ? JSON.stringify(content.text) : String(content);
  const others = fresh
    .slice(0, 3)
    .map(({ severity, check, place }) => `${severity} ${check} ${place.sheet}!${rangeName(place.range)}`);
  return `${outcome.padEnd(9)} ${name}: ${file} ${sheet}!${cellName(at[0].row, at[0].column)} ${cellName(row, column)} := ${text.slice(0, 100)}${others.length > 0 ? ` [${others.join('; ')}]` : ''}`;
}

function main(files: readonly string[], { times, seed, only, list }: Option): void {
  const counts = new Map<string, Map<Outcome, number>>();
  for (const file of files) {
    const field = new Field(readWorkbook(readFileSync(file), { functionNames: FUNCTION_NAMES }));
    for (const [index, [name, planter]] of Object.entries(FAULTS).entries()) {
      if (!name.includes(only)) continue;
      for (let time = 0; time < times; time++) {
        // Each place is drawn by itself: what is planted before does not move it.
        const random = new Random(seed * 7919 + index * 101 + time * 13);
        const result = field.plant(planter, random);
        if (!result) break;
        const own = counts.get(name) ?? new Map<Outcome, number>();
        counts.set(name, own.set(result.outcome, (own.get(result.outcome) ?? 0) + 1));
        if (list) console.log(told(name, path.basename(file), result.fault, result.outcome, result.fresh));
      }
    }
  }
  let [all, found] = [0, 0];
  for (const [name, own] of counts) {
    const planted = [...own.values()].reduce((sum, count) => sum + count, 0);
    all += planted;
    found += own.get('found') ?? 0;
    const parts = (['found', 'hint', 'elsewhere', 'missed'] as const).map(
      (outcome) => `${outcome} ${own.get(outcome) ?? 0}`,
    );
    console.log(`${name.padEnd(38)} ${String(planted).padStart(4)}: ${parts.join(', ')}`);
  }
  console.log(`${found} of ${all} found (${((100 * found) / Math.max(1, all)).toFixed(0)} %)`);
}

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
main(
  args.filter((arg) => !arg.startsWith('--')),
  {
    times: Number(option('times', '2')),
    seed: Number(option('seed', '1')),
    only: option('only', ''),
    list: args.includes('--list'),
  },
);
