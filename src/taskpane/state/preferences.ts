import { isLanguage, type Language, languageOf } from '../strings';

/** What a person prefers, whatever the workbook: kept by the browser, never sent anywhere. */
export interface Preferences {
  readonly checkOnOpen?: boolean;
  readonly language?: Language;
  /** Whether the page without Excel keeps the last workbook in the browser: it does unless told not to. */
  readonly keepWorkbook?: boolean;
  /** Who ignores findings, as reports say it. */
  readonly name?: string;
  readonly mark?: 'none' | 'comment' | 'log';
}

const KEY = 'nm-school-finance.preferences';

/** Preferences are a convenience: where the browser keeps none (private mode), the defaults hold. */
export function readPreferences(): Preferences {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

export function savePreferences(change: Preferences): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }));
  } catch {
    // Nothing to keep it in: it holds until the pane is closed.
  }
}

/** The language that was chosen here, if what the browser kept is one; otherwise that of the host's locale ("es-MX"). */
export function preferredLanguage(locale: string | undefined): Language {
  const { language } = readPreferences();
  return isLanguage(language) ? language : languageOf(locale);
}
