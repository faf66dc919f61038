import { openGiven } from '../../batch/open-given';
import { type Both, type Comparison, compareWorkbooks } from '../../compare';
import type { WorkbookPort } from '../../workbook/port';

/** A comparison with what its two workbooks are called. */
export interface Compared {
  readonly files: Both<string>;
  readonly comparison: Comparison;
  readonly at: Date;
  /** Which of the two is the one that is open: its cells can be shown. */
  readonly open: keyof Both<unknown>;
}

/** What is open held against a file. Stands in a chunk of its own: it reads files, which the pane does not do otherwise. */
export async function compareWith(
  file: File,
  port: WorkbookPort,
  { openName, open }: { readonly openName: string; readonly open: Compared['open'] },
): Promise<Compared> {
  const other = openGiven(file.name, new Uint8Array(await file.arrayBuffer()));
  const own = await port.read();
  const isSecond = open === 'after';
  return {
    files: isSecond ? { before: file.name, after: openName } : { before: openName, after: file.name },
    comparison: isSecond ? compareWorkbooks(other, own) : compareWorkbooks(own, other),
    at: new Date(),
    open,
  };
}
