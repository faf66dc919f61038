import { en } from './en';
import { es } from './es';

/** The catalogue's shape: every language has every text of the English one, or does not compile. */
export type Strings = typeof en;

export type Language = 'en' | 'es';

export const STRINGS: Readonly<Record<Language, Strings>> = { en, es };

/** The language of a locale such as "es-MX"; English for any other than Spanish. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
