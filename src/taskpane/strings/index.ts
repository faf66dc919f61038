import { en, type Strings } from './en';
import { es } from './es';

export type { Strings } from './en';

export type Language = 'en' | 'es';

export const STRINGS: Readonly<Record<Language, Strings>> = { en, es };

/** The language of a locale such as "es-MX"; English for any other than Spanish. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
