import { CATALOGUE } from '../functions/catalogue';
import { functionText } from '../help/function-text';
import { parameterText } from '../help/parameter-text';
import { PARAMETER_NAMES } from '../law/parameters';
import { parameterNamed } from '../rules/parameter';
import { didYouMean } from '../rules/words/did-you-mean';
import { UsageError } from './usage';

/**
 * `nm-finance help NAME`: the page of a function, with or without "NM.", or of a dated value of the law.
 * @throws UsageError for a name that is neither, with those most like it
 */
export function helpOn(name: string): string {
  const bare = name
    .trim()
    .replace(/^=?(?:NM\.)?/i, '')
    .replace(/\(.*$/s, '')
    .toUpperCase();
  const entry = CATALOGUE.find(({ fn }) => fn.name === bare);
  if (entry) return functionText(entry);
  const parameter = parameterNamed(name);
  if (parameter) return parameterText(parameter);
  // Values of the law are written with hyphens, functions with underscores.
  const names = name.includes('-') ? PARAMETER_NAMES : CATALOGUE.map(({ fn }) => fn.name);
  const like = didYouMean(name.includes('-') ? name : bare, names);
  throw new UsageError(`there is no function and no value of the law "${name}". ${like}`.trim());
}
