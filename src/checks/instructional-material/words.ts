import { type EntityType, entityTypeIn } from '../../rules/words/entity-type';
import { isStatusText } from '../../rules/words/status-text';
import type { TableView } from '../table-view';

const STATUS =
  /\b(?:ineligible|not eligible|closed|closing|no app(?:lication)?|no ac|not accredited|no enrollment|withdrawn)\b|^\s*n\/?a\s*$/i;

/** A status in place of a count: "Ineligible", "CLOSED", "No App/No AC", "N/A". */
export function isStatus(text: string): boolean {
  return STATUS.test(text);
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
