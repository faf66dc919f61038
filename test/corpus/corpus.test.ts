import { runChecks } from '../../src/checks';
import { caseOf, type CorpusCase, isFound, workbookOf } from './cases';
import { CORPUS_KINDS } from './kinds';

/** The run's seed: another one every time, told with every failure; CORPUS_SEED replays it. */
const SEED = Number(process.env.CORPUS_SEED ?? Date.now() % 2 ** 31);
/** Cases of each fault: one for each layout. CORPUS_ROUNDS asks for more. */
const ROUNDS = Number(process.env.CORPUS_ROUNDS ?? 1);
const LAYOUTS_OF_A_FAULT = 4;
/** Every so many cases, one goes through a file. */
const THROUGH_FILE = 5;
const LEAST_RECALL = 0.95;

interface Made extends CorpusCase {
  readonly seed: number;
  readonly throughFile: boolean;
}

function* made(): Generator<Made> {
  let index = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of CORPUS_KINDS) {
      for (const fault of kind.faults) {
        for (let turn = 0; turn < LAYOUTS_OF_A_FAULT; turn++) {
          const seed = (SEED + index * 7919) | 0;
          yield { ...caseOf(kind, fault, seed, turn), seed, throughFile: index % THROUGH_FILE === 0 };
          index += 1;
        }
      }
    }
  }
}

function told({ name, throughFile }: Made): string {
  return `${name}${throughFile ? ', through a file' : ''}`;
}

const missed: string[] = [];
const alarms: string[] = [];
const faults = new Set<string>();
let all = 0;

beforeAll(() => {
  for (const one of made()) {
    all += 1;
    faults.add(one.name.replace(/^(.*?),.*?: /, '$1: '));
    const run = (rows: CorpusCase['twin']): ReturnType<typeof runChecks> =>
      runChecks(workbookOf(rows, one.sheet, one.throughFile));
    for (const { check, severity, message } of run(one.twin).findings) {
      if (severity === 'error') alarms.push(`${told(one)}: ${check}: ${message}`);
    }
    if (!isFound(run(one.faulty).findings, one.cells)) missed.push(told(one));
  }
}, 600_000);

const SAID = `CORPUS_SEED=${SEED}`;

test(`at least 95 of 100 planted faults are found where they stand (${SAID})`, () => {
  const recall = 1 - missed.length / all;
  const report = `${SAID}: ${all - missed.length} of ${all} found.\nMissed:\n${missed.join('\n')}`;
  expect({ enough: recall >= LEAST_RECALL, report }).toEqual({ enough: true, report });
});

test(`no correct table of any kind or layout is called wrong (${SAID})`, () => {
  expect({ seed: SAID, alarms }).toEqual({ seed: SAID, alarms: [] });
});

test('there are forty faults at the least, over all kinds of tables', () => {
  expect(faults.size).toBeGreaterThanOrEqual(40);
  expect(new Set(CORPUS_KINDS.map(({ kind }) => kind)).size).toBe(19);
});
