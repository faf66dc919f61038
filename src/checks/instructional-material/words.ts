import { type EntityType, entityTypeIn } from '../../rules/words/entity-type';
import { isStatusText } from '../../rules/words/status-text';
import type { TableView } from '../table-view';

const STATUS =
  /\b(?:ineligible|not eligible|closed|closing|no app(?:lication)?|no ac|not accredited|no enrollment|withdrawn)\b|^\s*n\/?a\s*$/i;

/** A status in place of a count: "Ineligible", "CLOSED", "No App/No AC", "N/A". */
export function isStatus(text: string): boolean {
  return STATUS.test(text) || isMisspeltStatus(text);
}

const STATUS_WORDS = ['ineligible', 'closed', 'closing', 'withdrawn', 'accredited', 'enrollment', 'application'];
/** A word of fewer letters is another word with one of them changed. */
const LEAST_LETTERS = 6;

/** "Inelgible", "Clsoed": one letter off a word that statuses are written with; two, where the word is long. */
function isMisspeltStatus(text: string): boolean {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) =>
    STATUS_WORDS.some((known) => {
      if (word.length < LEAST_LETTERS || known.length < LEAST_LETTERS) return false;
      return editDistance(word, known) <= (known.length >= LONG ? 2 : 1);
    }),
  );
}

const LONG = 9;

/** Letters to change, add, leave out or change about to come from one word to another. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          rows[i - 1][j] + 1,
          row[j - 1] + 1,
          rows[i - 1][j - 1] + same,
          isSwapped ? rows[i - 2][j - 2] + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

/** Whether a count of a row cannot be read: a text with a digit is no status, and the row's figures cannot be told. */
export function hasDisguisedCount(view: TableView, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const value = view.cell(row, column);
    return typeof value === 'string' && !isStatusText(value);
  });
}

/** An entity that its own name says is closed. */
export function isClosed(name: string): boolean {
  return /\bclosed\b/i.test(name);
}

const DISTRICT_NAME = /\b(?:public|municipal|consolidated|independent|city|county) schools?\b|\bschool district\b/i;

/** What kind of entity a row is, by its section's title or its own name; undefined where neither says. */
export function entityType(view: TableView, row: number, section: number): EntityType | undefined {
  const { title } = view.table.sections[section];
  const byTitle = entityTypeIn(title);
  if (byTitle) return byTitle;
  const name = view.name(row);
  if (/\bcharter/i.test(name)) return 'charter';
  return DISTRICT_NAME.test(name) ? 'district' : undefined;
}
