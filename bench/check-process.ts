/**
 * In a process of its own, so that its memory and start-up are its own: reads a workbook and checks it, or has SheetJS
 * read it, and says what it took as JSON.
 *
 *     node scripts/run-ts.cjs bench/check-process.ts check|sheetjs FILE
 */
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { runChecks } from '../src/checks';
import { readWorkbook } from '../src/workbook/file';
import type { Took } from './check';

const WORK: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  check: (bytes) => runChecks(readWorkbook(bytes)),
  sheetjs: (bytes) => read(bytes, { dense: true }),
};

const [what, file] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const before = process.cpuUsage();
const kept = WORK[what](bytes);
const { user, system } = process.cpuUsage(before);
const took: Took = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000, kept: !!kept };
process.stdout.write(JSON.stringify(took));
