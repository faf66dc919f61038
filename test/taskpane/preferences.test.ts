/** @jest-environment jsdom */
import { preferredLanguage, savePreferences } from '../../src/taskpane/state/preferences';

beforeEach(() => window.localStorage.clear());

test('the language that was chosen comes before that of the host', () => {
  savePreferences({ language: 'es' });
  expect(preferredLanguage('en-US')).toBe('es');
});

test.each(['fr', '', 'toString', 7])(
  '%j in the browser’s memory is no language of the pane: that of the host holds',
  (kept) => {
    window.localStorage.setItem('nm-school-finance.preferences', JSON.stringify({ language: kept }));
    expect(preferredLanguage('es-MX')).toBe('es');
    expect(preferredLanguage(undefined)).toBe('en');
  },
);
