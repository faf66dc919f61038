/** What comes of whole workbooks by strangers: `node scripts/run-ts.cjs scripts/measure-strangers.ts FOLDER [-v]`; -v opens it. */
import { judged } from '../test/strangers/judge';

const [folder, flag] = process.argv.slice(2);
const results = judged(folder);
if (flag === '-v')
  for (const { file, failures } of results) if (failures.length > 0) console.log(`${file}: ${failures.join('; ')}`);
console.log(`${results.filter(({ failures }) => failures.length === 0).length} of ${results.length} pass`);
