/**
 * The last workbook, kept so that a reload does not lose it: in this browser's own store (IndexedDB), never sent
 * anywhere. Where the browser keeps nothing (a private window), nothing is offered.
 */
export interface KeptWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was as it is here. */
  readonly at: Date;
}

const DATABASE = 'nm-school-finance';
const STORE = 'workbooks';
const KEY = 'last';

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

async function opened(): Promise<IDBDatabase> {
  const request = window.indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return asked(request);
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await asked(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function isKept(read: unknown): read is KeptWorkbook {
  if (typeof read !== 'object' || read === null) return false;
  const { name, bytes, at } = read as Readonly<Record<keyof KeptWorkbook, unknown>>;
  return typeof name === 'string' && bytes instanceof Uint8Array && at instanceof Date;
}

/** What was kept; undefined where nothing is. */
export async function keptWorkbook(): Promise<KeptWorkbook | undefined> {
  try {
    const read: unknown = await inStore('readonly', (store) => store.get(KEY));
    return isKept(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a workbook in place of the one before; gives whether the browser took it. */
export async function keepWorkbook(workbook: KeptWorkbook): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(workbook, KEY));
    return true;
  } catch {
    return false;
  }
}

export async function forgetWorkbook(): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.delete(KEY));
  } catch {
    // Nothing was kept.
  }
}
