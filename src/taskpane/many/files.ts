/** A file that the user chose, with its place below the folder that was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/**
 * What is taken from a folder, as on the command line: other programs' spreadsheets too, which are not read. Named as
 * such, they do not pass for checked.
 */
const SPREADSHEETS = /\.(?:xls[xmb]?|xlt[xm]?|csv|f?ods|ots|numbers)$/i;
/** Excel's own lock files, and what systems hide. */
const NO_WORKBOOK = /^(?:~\$|\.)/;

const names = new Intl.Collator('en', { numeric: true });

function inOrder(files: readonly ChosenFile[]): ChosenFile[] {
  return [...files].sort((a, b) => names.compare(a.path, b.path));
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => NO_WORKBOOK.test(part));
}

/** Those of a folder's files that are spreadsheets, in the order of their names. */
function spreadsheetsOf(files: readonly ChosenFile[]): ChosenFile[] {
  return inOrder(files.filter(({ path }) => SPREADSHEETS.test(path) && !isHidden(path)));
}

/** What was picked in a dialog: files as they were named, of a folder its spreadsheets. */
export function pickedFiles(list: FileList | readonly File[]): ChosenFile[] {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const isFolder = files.some(({ file }) => file.webkitRelativePath !== '');
  return isFolder ? spreadsheetsOf(files) : inOrder(files);
}

/** Folders are read a hundred names at a time, until none come. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isDirectory) {
    const entries = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map(filesIn))).flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

export interface Dropped {
  readonly files: readonly ChosenFile[];
  /** Whether it was more than one file: a folder, however little it holds, is. */
  readonly isMany: boolean;
}

/** What was dropped: files, folders with all below them, or both. Call it while the drop is handled: it is gone after. */
export async function droppedFiles(data: DataTransfer): Promise<Dropped> {
  // Browsers without folders, and files that a program put there, have no entries.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? undefined).filter((entry) => !!entry);
  const plain = [...data.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return { files: pickedFiles(plain), isMany: plain.length > 1 };
  const found = await Promise.all(
    entries.map(async (entry) => (entry.isDirectory ? spreadsheetsOf(await filesIn(entry)) : filesIn(entry))),
  );
  return { files: inOrder(found.flat()), isMany: true };
}
