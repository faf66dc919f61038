import type { FileResult } from '../check-file';

/** Control characters in a sheet's text could drive the terminal: they are shown as a blank. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** What the findings were found with, below all of them. */
export function rulesLine(rules: string): string {
  return `Rules ${rules}\n`;
}

/** One file's findings as a person reads them on a terminal. */
export function textReport({ file, tables, findings, error }: FileResult): string {
  const lines = [plain(file)];
  if (error !== undefined) return `${lines[0]}\n  could not be read: ${plain(error)}\n`;
  for (const { kind, sheet, range } of tables) lines.push(`  taken for: ${kind} (${plain(sheet)}!${range})`);
  for (const finding of findings) {
    const ignored = finding.ignored === undefined ? '' : ` [ignored: ${finding.ignored}]`;
    lines.push(plain(`  ${finding.severity} ${finding.sheet}!${finding.cell} ${finding.message}${ignored}`));
    if (finding.expected !== undefined) {
      lines.push(plain(`      is ${finding.actual ?? 'blank'}, should be ${finding.expected}`));
    }
    for (const { sheet, cell, printed, implied, evidence } of finding.explanations ?? []) {
      lines.push(plain(`      ${sheet}!${cell}: ${implied} instead of ${printed} (${evidence})`));
    }
    for (const { sheet, cell, message } of finding.consequences ?? []) {
      lines.push(plain(`      follows from it: ${sheet}!${cell} ${message}`));
    }
    lines.push(plain(`      ${finding.citation} [${finding.id}]`));
  }
  if (findings.length === 0) lines.push('  nothing found');
  return `${lines.join('\n')}\n`;
}
