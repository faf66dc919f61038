import type { NmFunction } from './runtime/define';

/** "NM.ALLOCATION(appropriation, membership, [prior_membership])", optional arguments in brackets. */
export function syntax({ fn }: { readonly fn: Pick<NmFunction, 'name' | 'params'> }): string {
  const params = Object.entries(fn.params).map(([name, param]) => (param.optional ? `[${name}]` : name));
  return `NM.${fn.name}(${params.join(', ')})`;
}

/** The file of a function's help page, in the help's folder. */
export function helpFile(name: string): string {
  return `${name.toLowerCase().replace(/_/g, '-')}.html`;
}
