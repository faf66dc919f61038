/**
 * What a worker of the browser runs: checks one file after the other, each as it is asked. It is a script of its own
 * beside the pages, since it needs everything that checks need and nothing that shows.
 */
import { checkWorkbook, type FileToCheck } from './check-workbook';
import { unread } from './file-result';

/** The part of a worker's global scope that is used; the DOM's types know only a page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileToCheck>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(checkWorkbook(data));
  } catch (error) {
    scope.postMessage(unread(data.file, error instanceof Error ? error.message : String(error)));
  }
};
