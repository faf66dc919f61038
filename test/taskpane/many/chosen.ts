import type { ChosenFile } from '../../../src/taskpane/many/files';

/** A file as the browser's dialog gives it; jsdom's has no way to its bytes. */
export function chosen(path: string, bytes: Uint8Array, below = false): ChosenFile {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], path.replace(/^.*\//, ''));
  // Node's File has the bytes, jsdom's has not.
  file.arrayBuffer = async () => bytes.slice().buffer as ArrayBuffer;
  Object.defineProperty(file, 'webkitRelativePath', { value: below ? path : '' });
  return { path, file };
}
