import { CHECKS, runChecks } from '../../src/checks';
import { FUNCTION_NAMES } from '../../src/engine';
import { rangeName } from '../../src/workbook/address';
import { readWorkbook } from '../../src/workbook/file';
import { kindOf } from '../../src/recognition';
import type { Sample } from '../../src/preview/samples';

/** Of one check no more findings are spelled out: a statewide sheet has hundreds. */
const SPELLED_OUT = 6;

const HEAD = `# What a first check finds in the sample workbooks

The samples in \`assets/samples\` hold tables that the sources print, as they print them, misprints included. This page lists
what \`nm-finance check\` says of each; a test keeps it true. It is written by \`node scripts/run-ts.cjs scripts/samples/index.ts\`.
`;

function plural(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}

function section({ file, title, about }: Sample, bytes: Uint8Array): string {
  const { tables, findings } = runChecks(readWorkbook(bytes, { functionNames: FUNCTION_NAMES }));
  const kinds = tables.map(
    ({ kind, sheet, range }) => `- ${kindOf(kind).title}: sheet "${sheet}", ${rangeName(range)}`,
  );
  const checks = CHECKS.flatMap((check) => {
    const own = findings.filter((finding) => finding.check === check.id);
    if (own.length === 0) return [];
    const lines = own
      .slice(0, SPELLED_OUT)
      .map(({ place, message }) => `- ${place.sheet}, ${rangeName(place.range)}: ${message}`);
    const rest = own.length > SPELLED_OUT ? [`- … and ${own.length - SPELLED_OUT} more`] : [];
    return [`### ${check.title} (\`${check.id}\`): ${plural(own.length, 'finding')}\n`, ...lines, ...rest, ''];
  });
  const found = checks.length > 0 ? checks : ['Nothing is found.', ''];
  return [`## ${title}\n`, `\`${file}\`: ${about}\n`, 'Recognised:\n', ...kinds, '', ...found].join('\n');
}

/** The page docs/samples.md. */
export function firstCheckPage(samples: readonly { readonly sample: Sample; readonly bytes: Uint8Array }[]): string {
  return [HEAD, ...samples.map(({ sample, bytes }) => section(sample, bytes))].join('\n').trimEnd() + '\n';
}
