import type { Both, Comparison } from '../../compare';
import { type ComparisonLine, comparisonLines, placeText, tableTitle } from '../../compare/lines';
import { changeText, shownText } from '../../compare/shown-text';
import { RULES_VERSION } from '../../law/version';
import { plain, rulesLine } from './text';

/** "$1,000.00 → $1,200.00 (+$200.00)" */
function valuesOf({ before, after, change, unit }: ComparisonLine): string {
  if (!before || !after) return [before, after].flatMap((shown) => (shown ? [shownText(shown)] : [])).join('');
  const by = change === undefined || unit === undefined ? '' : ` (${changeText(change, unit)})`;
  return `${shownText(before)} → ${shownText(after)}${by}`;
}

function placesOf({ before, after, places }: ComparisonLine): string {
  const [one, other] = [
    before ? placeText(before.place) : places?.before,
    after ? placeText(after.place) : places?.after,
  ];
  return [one, other].filter((place) => place !== undefined && place !== '').join(' → ');
}

function lineText(line: ComparisonLine): string {
  const { kind, entity, figure } = line;
  const about = [entity, figure].filter((text) => text !== '').join(': ');
  const told = kind === 'difference' || kind === 'value' ? '' : `${kind}${about === '' ? '' : ': '}`;
  const values = valuesOf(line);
  const where = kind === 'total' ? '' : `  [${placesOf(line)}]`;
  return plain(`  ${told}${about}${values === '' ? '' : ` ${values}`}${where}`);
}

/** A comparison as a person reads it on a terminal. */
export function comparisonText(files: Both<string>, comparison: Comparison): string {
  const rest = { ...comparison, tables: [] };
  const tables = comparison.tables.map((table) => {
    const { before, after } = table.tables;
    const lines = comparisonLines({
      tables: [table],
      alone: { before: [], after: [] },
      unread: { before: [], after: [] },
    });
    const same = `  ${table.same.toLocaleString('en-US')} without a difference`;
    const title = `${tableTitle(table.tables)}  [${placeText(before.place)} → ${placeText(after.place)}]`;
    const told = lines.filter(({ kind, change }) => kind !== 'total' || change !== 0);
    return [plain(title), ...told.map(lineText), same];
  });
  const alone = comparisonLines(rest).map((line) =>
    plain(`${line.kind}: ${[line.table, placesOf(line)].filter((text) => text !== '').join(', ')}`),
  );
  const nothing =
    comparison.tables.length === 0 ? ['No table of one was found in the other: nothing was compared.'] : [];
  return `${[plain(`${files.before} → ${files.after}`), ...tables.flat(), ...nothing, ...alone].join('\n')}\n${rulesLine(RULES_VERSION)}`;
}
