import { WhatIfError } from './error';

/** A named set of changes: each key is a knob of the table's kind, each value as a person writes it. */
export interface Scenario {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

export const MOST_SCENARIOS = 5;

/**
 * Reads "Higher share:share=95%,reserve=0". A name alone is a ready-made scenario of the kind.
 * @throws WhatIfError where it has another form
 */
export function parseScenario(text: string): Scenario {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (name === '') throw new WhatIfError(`"${text}" has no name: write a scenario as name:key=value,key=value.`);
  const values = new Map<string, string>();
  for (const part of colon < 0 ? [] : splitPairs(text.slice(colon + 1))) {
    const equals = part.indexOf('=');
    const [key, value] = equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    if (key.trim() === '' || value.trim() === '') {
      throw new WhatIfError(`"${part.trim()}" in scenario "${name}" is not key=value.`);
    }
    const known = key.trim().toLowerCase();
    if (values.has(known)) {
      throw new WhatIfError(`"${known}" is given twice in scenario "${name}": give it once.`);
    }
    values.set(known, value.trim());
  }
  return { name, values: Object.fromEntries(values) };
}

/** Splits at commas, but not at those inside a number such as 21,000,000. */
function splitPairs(text: string): string[] {
  return text.split(/,(?=[^,=]*=)/).filter((part) => part.trim() !== '');
}
