import type { ParameterName } from '../law/parameters';
import type { Law } from '../rules/law';
import { OFFICE_READING } from '../rules/office-values';
import type { Knob } from './knob';

/** A value of the law as an assumption shows it: a value of the office by its cell, where the workbook has it. */
export interface InForce {
  readonly baseline: Knob['baseline'];
  /** " (value of this office)" where it is one. */
  readonly mark: string;
}

/** The value in force in a year; undefined where neither the law data nor the office has one. */
export function inForce(law: Law, name: ParameterName): InForce | undefined {
  const own = law.office?.(name);
  if (own) {
    const baseline = own.reference === undefined ? own.value.toNumber() : `=${absolute(own.reference)}`;
    return { baseline, mark: ` (${OFFICE_READING})` };
  }
  return law.entry(name) && { baseline: law.value(name).toNumber(), mark: '' };
}

/** 'NM law'!C4 → 'NM law'!$C$4, which stays where the formula is copied. */
function absolute(reference: string): string {
  return reference.replace(/!([A-Z]+)(\d+)$/, '!$$$1$$$2');
}
