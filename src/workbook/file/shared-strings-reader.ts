import type { ValuePool } from './cell-store';
import { WorkbookFileError } from './error';
import type { PackageParts } from './package-parts';
import { RichText } from './rich-text';

/** Reads the shared texts into the pool, where each keeps the number that cells refer to. */
export function readSharedStrings(parts: PackageParts, part: string, pool: ValuePool): void {
  const rich = new RichText();
  parts.scan(part, {
    open(name, tag) {
      if (name === 'si') rich.start();
      else rich.open(name, tag);
    },
    text: (bytes, start, end, cdata) => rich.append(bytes, start, end, cdata),
    close(name) {
      if (name !== 'si') {
        rich.close(name);
        return;
      }
      pool.addShared(rich.finish());
      if (pool.texts.length > parts.limits.strings) {
        throw new WorkbookFileError(
          'too-large',
          'The workbook has more texts than are read at once. Split it, or delete what is not needed.',
        );
      }
    },
  });
}
