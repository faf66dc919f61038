/** npm run verify: compares every published figure with what the rules compute, and writes both reports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { verification } from './verification';
import { agrees, isExplained } from './verification/figure';
import { lawDataPage } from './verification/law-data-page';
import { heldTo, unquoted } from './verification/law-values';
import { csvReport, markdownReport } from './verification/report';

const root = path.resolve(__dirname, '..');
const figures = verification();
const unexplained = figures.filter((figure) => !agrees(figure) && !isExplained(figure));

mkdirSync(path.join(root, 'reports'), { recursive: true });
writeFileSync(path.join(root, 'reports/verification.csv'), csvReport(figures));
writeFileSync(path.join(root, 'docs/verification.md'), markdownReport(figures));
writeFileSync(path.join(root, 'docs/law-data.md'), lawDataPage());

const agreeing = figures.filter(agrees).length;
console.log(`${figures.length} published figures: ${agreeing} agree, ${figures.length - agreeing} differ.`);
const held = heldTo();
console.log(`Law values: ${held.words} held to the words of a text, ${held.paraphrase} to a paraphrase.`);
for (const { source, place, figure, printed, shown } of unexplained) {
  console.error(`Not explained: ${source}, ${place}, ${figure}: printed ${printed}, computed ${shown}`);
}
for (const value of unquoted()) console.error(`Without words: ${value} (src/law/quotations.ts)`);
if (unexplained.length > 0 || unquoted().length > 0) process.exitCode = 1;
