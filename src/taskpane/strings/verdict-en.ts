const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** What a check comes to, in a line or two. */
export const VERDICT_EN = {
  title: 'What it comes to',
  clear: 'Nothing found',
  /** Nothing found, but not everything was understood. */
  clearAsFar: 'Nothing found in what was understood',
  counts: (errors: number, warnings: number, notes: number): string =>
    [
      errors > 0 && `${errors.toLocaleString('en-US')} ${plural(errors, 'error', 'errors')}`,
      warnings > 0 && `${warnings.toLocaleString('en-US')} ${plural(warnings, 'warning', 'warnings')}`,
      notes > 0 && `${notes.toLocaleString('en-US')} ${plural(notes, 'note', 'notes')}`,
    ]
      .filter((text) => text !== false)
      .join(', '),
  stake: (gross: string) => `$${gross} at stake`,
  net: (amount: string, tooLittle: boolean) => `net $${amount} too ${tooLittle ? 'little' : 'much'}`,
  byEntity: (count: string, n: number) => `Dollars by entity (${count} ${plural(n, 'entity', 'entities')})`,
  entityColumns: { entity: 'Entity', gross: '$ off', net: '$ net (minus: too much)' },
  byEntityTitle: 'Dollars by entity',
  understood: (tables: string, count: number) =>
    count === 0 ? 'No table was understood' : `${tables} ${plural(count, 'table', 'tables')} understood`,
  notUnderstood: (sheets: string) => `general checks only on ${sheets}`,
  nearest: (sheet: string, kind: string, missing: string) => `${sheet} (nearest: ${kind}, which lacks ${missing})`,
  ask: (kind: string) => `Is this a table of the kind “${kind}”?`,
  likely: 'It was checked as one. What no words say was taken so:',
  confirm: 'Yes, remember it',
  correct: 'No, correct it',
  moreToAsk: (count: string, n: number) => `${count} more ${plural(n, 'table is', 'tables are')} only likely.`,
  more: (count: string) => `${count} more`,
  owes: (entity: string, amount: string) => `${entity} does not maintain effort: owes $${amount}.`,
  owing: (count: string, amount: string) => `${count} LEAs do not maintain effort: they owe $${amount}.`,
};
