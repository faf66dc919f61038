import type { TemplateInput } from '../template';

/** What of a ledger counts for the maintenance of effort. */
export const COUNTED_EFFORT: Omit<TemplateInput, 'formula'> = {
  role: 'countedEffort',
  title: 'Counted for maintenance of effort',
  what: 'The rows of funds, objects and job classes that count, added up.',
  number: 'money',
};
