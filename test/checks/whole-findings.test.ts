/**
 * Every finding of every planted fault, word for word, as it was reviewed: test/checks/findings has a page for each kind
 * of table. A change of what people are told shows there as a difference to be read. UPDATE_FINDINGS=1 writes the pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CORPUS_KINDS } from '../corpus/kinds';
import type { CorpusKind } from '../corpus/table';
import { pageOf, partText } from './findings-page';

/** Each fault in so many layouts. */
const TURNS = 2;

function pageText(kind: CorpusKind): string {
  const parts = kind.faults.flatMap((_, fault) =>
    Array.from({ length: TURNS }, (__, turn) => partText(kind, fault, turn)),
  );
  return `${parts.join('\n\n')}\n`;
}

describe('what people are told of a planted fault', () => {
  test.each(CORPUS_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const text = pageText(kind);
    if (process.env.UPDATE_FINDINGS) writeFileSync(pageOf(kind), text);
    expect(text).toBe(readFileSync(pageOf(kind), 'utf8'));
  });
});
