import { SOURCES } from '../../src/law/sources';
import type { SourceId } from '../../src/law/citation';
import { DISCREPANCIES } from '../../src/law/discrepancies';
import { RULES_VERSION } from '../../src/law/version';
import { agrees, isExplained, type Verified } from './figure';

const COLUMNS = [
  'source',
  'place',
  'figure',
  'printed',
  'computed',
  'difference',
  'computed by',
  'discrepancy',
] as const;

function row(figure: Verified): string[] {
  const { source, place, printed, shown, difference, by, explainedBy = [] } = figure;
  const ids = agrees(figure) ? '' : explainedBy.join(' ');
  return [source, place, figure.figure, printed, shown, difference, by, ids];
}

/** A field of the CSV file: quoted where needed; a formula gets an apostrophe so that no spreadsheet runs it. */
function field(text: string): string {
  const safe = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Every figure, one a line. */
export function csvReport(figures: readonly Verified[]): string {
  return [COLUMNS, ...figures.map(row)].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');
}

/** "Attachment 5a, public, row Animas" belongs to "Attachment 5a". */
function group({ source, place }: Verified): string {
  return `${source}, ${place.split(', ')[0]}`;
}

function summary(figures: readonly Verified[]): string {
  const groups = [...new Set(figures.map(group))].sort();
  return table(
    ['place', 'figures', 'agree', 'differ, explained', 'differ, not explained'],
    [...groups, undefined].map((name) => {
      const inside = figures.filter((figure) => name === undefined || group(figure) === name);
      const differing = inside.filter((figure) => !agrees(figure));
      const explained = differing.filter(isExplained).length;
      return [
        name ?? 'All',
        String(inside.length),
        String(inside.length - differing.length),
        String(explained),
        String(differing.length - explained),
      ];
    }),
  );
}

/** Rows of S3's large tables that agree are in the CSV file only. */
function isListed(figure: Verified): boolean {
  return !agrees(figure) || !/^Attachment (5a, .*row|7)/.test(figure.place);
}

function titleOf(source: string): string {
  return source === 'Law'
    ? 'Law: values read outside the source documents, against their words; worked figures of the department'
    : `${source}: ${SOURCES[source as SourceId].title}`;
}

export function markdownReport(figures: readonly Verified[]): string {
  const differing = figures.filter((figure) => !agrees(figure));
  const ids = [...new Set(differing.flatMap(({ explainedBy = [] }) => explainedBy))];
  const sources = [...new Set(figures.map(({ source }) => source))].sort();
  const listed = (source: string): string =>
    table(
      ['place', 'figure', 'printed', 'computed', 'difference', 'discrepancy'],
      figures
        .filter((figure) => figure.source === source && isListed(figure))
        .map((figure) => row(figure).filter((_, column) => column !== 0 && column !== 6)),
    );
  return `# Verification: the published figures, recomputed

Written by \`npm run verify\`; do not edit. Rules ${RULES_VERSION}. The command also writes \`reports/verification.csv\`, which has
every figure with the formula or sum that computed it; this page leaves out the rows of S3's Attachments 5a and 7 that agree.

Where a figure stands is said by table, row and column, or by section: the texts of the sources that were at hand have no page
numbers. Not listed are figures that only say another one again (the total of a row with one amount) and amounts that nothing
is computed from or to (appropriations of earlier years, salaries of one fund).

A figure is compared at the precision it is printed with. A difference counts as explained when a discrepancy
(\`src/law/discrepancies\`) says both figures, or when mending the cells that it names brings the computed figure to the
printed one within what the rounding of printed inputs leaves. \`test/verification\` fails on any other difference.

${summary(figures)}

## What explains the differences

${table(
  ['discrepancy', 'place', 'printed', 'should be', 'figures'],
  ids.map((id) => {
    const { place, printed, shouldBe } = DISCREPANCIES.find((candidate) => candidate.id === id) ?? {
      place: 'unknown',
      printed: '',
      shouldBe: '',
    };
    const touched = differing.filter(({ explainedBy = [] }) => explainedBy.includes(id)).length;
    return [`\`${id}\``, place, printed, shouldBe, String(touched)];
  }),
)}

${sources.map((source) => `## ${titleOf(source)}\n\n${listed(source)}\n`).join('\n')}`;
}
