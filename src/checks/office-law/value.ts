import type { Check } from '../check';
import { findingAt } from '../figure';
import { readOfficeLaw } from './read';

/** A row of the sheet "NM law" that cannot be used, or contradicts the law data. */
export const OFFICE_VALUE: Check = {
  id: 'law.office-value',
  title: 'The office’s own values can be read and agree with the law data',
  severity: 'error',
  citation: { law: 'The dated law data of this product; each value carries its own citation' },
  run: (context) =>
    readOfficeLaw(context, context.lawFile).problems.map(({ view, row, column, ...said }) =>
      findingAt(OFFICE_VALUE, view, { row, column }, said),
    ),
};
