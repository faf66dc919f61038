/** Which tables are recognised when others head them: `node scripts/run-ts.cjs scripts/measure-recognition.ts WORDINGS.json [-v]`. */
import { readFileSync } from 'node:fs';
import { recogniseWorkbook, type RecognisedTable } from '../src/recognition';
import { kindOf } from '../src/recognition';
import { type AnyWording, sheetInWords } from '../test/wordings/every-kind';
import { roleOf, sheetOf, type Wording } from '../test/wordings/sheet';

const [file, flag] = process.argv.slice(2);
const wordings = JSON.parse(readFileSync(file, 'utf8')) as (Wording | AnyWording)[];

/** Tables of every kind say their layout, and name roles as the kinds do. */
function isOfAnyKind(wording: Wording | AnyWording): wording is AnyWording {
  return wording.layout === 'columns';
}

interface Tally {
  of: number;
  right: number;
  wrongKind: number;
  nothing: number;
  roles: number;
  rolesRight: number;
}

const tallies = new Map<string, Tally>();

function problems(wording: Wording | AnyWording, table: RecognisedTable, tally: Tally): string[] {
  const bad: string[] = [];
  const expected = new Map<string, number[]>();
  for (const [role, columns] of Object.entries(wording.roles)) {
    const own = wording.kind === null ? '' : isOfAnyKind(wording) ? role : roleOf(wording.kind, role);
    if (own === '' || !kindOf(table.kind).columns.some((column) => column.role === own)) continue;
    expected.set(own, [...(expected.get(own) ?? []), ...(typeof columns === 'number' ? [columns] : columns)]);
  }
  for (const [role, columns] of expected) {
    const got = table.series[role] ?? (role in table.columns ? [table.columns[role]] : []);
    tally.roles += 1;
    if (columns.join() === got.join()) tally.rolesRight += 1;
    else bad.push(`${role} ${columns.join('+')}→${got.join('+') || '-'}`);
  }
  for (const role of [...Object.keys(table.columns), ...Object.keys(table.series)])
    if (!expected.has(role)) bad.push(`extra ${role}@${table.columns[role] ?? table.series[role].join('+')}`);
  return bad;
}

for (const wording of wordings) {
  if (wording.layout && !isOfAnyKind(wording)) continue;
  const kind = wording.kind ?? 'foreign';
  const tally = tallies.get(kind) ?? { of: 0, right: 0, wrongKind: 0, nothing: 0, roles: 0, rolesRight: 0 };
  tallies.set(kind, tally);
  tally.of += 1;
  const tables = recogniseWorkbook(isOfAnyKind(wording) ? sheetInWords(wording) : sheetOf(wording as Wording)).filter(
    ({ layout }) => layout === 'columns',
  );
  const found = tables[0];
  const say = (text: string): void => {
    if (flag === '-v')
      console.log(`${kind}: ${text} :: ${JSON.stringify(wording.header)} [${wording.title ?? ''}|${wording.sheet}]`);
  };
  if (!found) {
    if (wording.kind === null) tally.right += 1;
    else {
      tally.nothing += 1;
      say('NOTHING');
    }
    continue;
  }
  if (found.kind !== wording.kind) {
    tally.wrongKind += 1;
    say(`TAKEN FOR ${found.kind} ${found.confidence.toFixed(2)}`);
    continue;
  }
  tally.right += 1;
  const bad = problems(wording, found, tally);
  if (bad.length > 0) say(`roles ${bad.join('; ')} (${found.confidence.toFixed(2)})`);
}

const sum = (pick: (tally: Tally) => number, filter: (kind: string) => boolean = () => true): number =>
  [...tallies].filter(([kind]) => filter(kind)).reduce((total, [, tally]) => total + pick(tally), 0);
for (const [kind, t] of tallies)
  console.log(
    `${kind.padEnd(20)} ${t.right}/${t.of} right, ${t.wrongKind} other kind, ${t.nothing} nothing; roles ${t.rolesRight}/${t.roles}`,
  );
const ours = (kind: string): boolean => kind !== 'foreign';
console.log(
  `all: ${sum((t) => t.right, ours)}/${sum((t) => t.of, ours)} tables, ${sum((t) => t.wrongKind, ours)} as another kind; roles ${sum((t) => t.rolesRight)}/${sum((t) => t.roles)}; foreign taken ${sum(
    (t) => t.wrongKind,
    (k) => !ours(k),
  )}`,
);
