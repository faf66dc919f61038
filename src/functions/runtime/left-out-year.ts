import { fiscalYearName } from '../../rules/fiscal-year';
import type { Law } from '../../rules/law';
import { isBlank } from './cell';
import type { NmFunction } from './define';
import { toGrid } from './grid';

type Asked = Pick<NmFunction, 'name' | 'params'>;

export function isLaw(value: unknown): value is Law {
  return typeof value === 'object' && value !== null && 'fiscalYear' in value;
}

/** The law by which a function computes where it is given no year; undefined where it asks for one, or needs none. */
export function lawWithoutYear({ params }: Pick<NmFunction, 'params'>): Law | undefined {
  if (!Object.hasOwn(params, 'fy')) return undefined;
  return [params.fy.fallback, params.fy.assumes].find(isLaw);
}

/** What is said wherever a function computes without a year: in Working, by `eval`, beside a finding. */
export function leftOutYear(fn: Asked, law: Law): string {
  return `NM.${fn.name} was given no fiscal year: it goes by the law of ${fiscalYearName(law.fiscalYear)}. Give fy for another year.`;
}

/** One sentence for a function's description, its help and the pane's catalogue; undefined where it needs no year. */
export function withoutYearText(fn: Pick<NmFunction, 'params'>): string | undefined {
  const law = lawWithoutYear(fn);
  return law && `Without fy: the law of ${fiscalYearName(law.fiscalYear)}.`;
}

/** Which year's law a call goes by that gives none, or a blank cell for it; undefined where it gives one. */
export function yearNote(fn: Asked, args: readonly unknown[]): string | undefined {
  const law = lawWithoutYear(fn);
  const given = args[Object.keys(fn.params).indexOf('fy')];
  if (!law || (given !== undefined && given !== null && !toGrid(given).cells.every(isBlank))) return undefined;
  return leftOutYear(fn, law);
}
