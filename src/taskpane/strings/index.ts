import { en, type Strings } from './en';
import { es } from './es';

export type { Strings } from './en';

export type Language = 'en' | 'es';

export const STRINGS: Readonly<Record<Language, Strings>> = { en, es };

/** Whether a text, as a browser may keep any, names a language that the pane speaks. */
export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(STRINGS, text);
}

/** The language of a locale such as "es-MX"; English for any other than Spanish. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
