import { droppedFiles, pickedFiles } from '../../../src/taskpane/many/files';
import { chosen } from './chosen';

const NOTHING = new Uint8Array();
const file = (path: string, below = false): File => chosen(path, NOTHING, below).file;

describe('picked files', () => {
  it('of a folder are its spreadsheets, other programs’ too, in the order of their names; no lock or hidden files', () => {
    const picked = [
      'Submitted/LEA 10.xlsx',
      'Submitted/LEA 9.xlsx',
      'Submitted/~$LEA 9.xlsx',
      'Submitted/.hidden/a.xlsx',
      'Submitted/readme.docx',
      'Submitted/older/LEA 9.xls',
      'Submitted/ledger.CSV',
    ].map((path) => file(path, true));
    expect(pickedFiles(picked).map(({ path }) => path)).toEqual([
      'Submitted/LEA 9.xlsx',
      'Submitted/LEA 10.xlsx',
      'Submitted/ledger.CSV',
      'Submitted/older/LEA 9.xls',
    ]);
  });

  it('that were named are taken as they are: what is none is said of it', () => {
    expect(pickedFiles([file('b.docx'), file('a.xlsx')]).map(({ path }) => path)).toEqual(['a.xlsx', 'b.docx']);
  });
});

describe('dropped files', () => {
  const fileEntry = (fullPath: string): object => ({
    isDirectory: false,
    fullPath,
    file: (found: (each: File) => void) => found(file(fullPath)),
  });
  /** Lists its entries two at a time, as browsers do a hundred at a time. */
  const folder = (fullPath: string, entries: readonly object[]): object => ({
    isDirectory: true,
    fullPath,
    createReader() {
      let at = 0;
      return { readEntries: (found: (some: readonly object[]) => void) => found(entries.slice(at, (at += 2))) };
    },
  });
  const transfer = (entries: readonly object[], files: readonly File[] = []): DataTransfer =>
    ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer;

  it('a folder gives all spreadsheets below it, however deep, and is many even with one', async () => {
    const inner = folder('/S/inner', [fileEntry('/S/inner/c.xlsx')]);
    const outer = folder('/S', [fileEntry('/S/a.xlsx'), fileEntry('/S/b.txt'), inner]);
    const dropped = await droppedFiles(transfer([outer]));
    expect(dropped.isMany).toBe(true);
    expect(dropped.files.map(({ path }) => path)).toEqual(['S/a.xlsx', 'S/inner/c.xlsx']);
  });

  it('one file is one, two are many', async () => {
    const one = await droppedFiles(transfer([fileEntry('/a.xlsx')], [file('a.xlsx')]));
    expect([one.isMany, one.files.length]).toEqual([false, 1]);
    expect((await droppedFiles(transfer([], [file('a.xlsx'), file('b.xlsx')]))).isMany).toBe(true);
  });

  it('a folder that cannot be listed is told', async () => {
    const broken = {
      ...folder('/S', []),
      createReader: () => ({
        readEntries: (_found: unknown, failed: (error: Error) => void) => failed(new Error('locked')),
      }),
    };
    await expect(droppedFiles(transfer([broken]))).rejects.toThrow('locked');
  });
});
