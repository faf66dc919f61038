/** npm run bench:compare -- BEFORE.json AFTER.json: two results of npm run bench, measure by measure. */
import { readFileSync } from 'node:fs';
import { comparison, type Result } from './comparison';

const files = process.argv.slice(2);

function read(file: string): Result {
  const result = JSON.parse(readFileSync(file, 'utf8')) as Partial<Result>;
  if (!Array.isArray(result.measures)) throw new Error(`${file} is no result of npm run bench`);
  return result as Result;
}

try {
  if (files.length !== 2)
    throw new Error('Give two results of npm run bench: npm run bench:compare -- BEFORE.json AFTER.json');
  console.log(comparison(read(files[0]), read(files[1])));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
