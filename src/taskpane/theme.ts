import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export type PaneTheme = 'light' | 'dark' | 'high-contrast';

export const FLUENT_THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

/** What Office tells about its own colours (Office.context.officeTheme), as "#rrggbb". */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

function channels(colour: string): readonly number[] | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  return match?.slice(1).map((hex) => parseInt(hex, 16));
}

/** The theme that goes with the colours of Office: a pure black body is one of its high-contrast themes. */
export function themeOf(colours: OfficeColours | undefined): PaneTheme | undefined {
  const body = colours && channels(colours.bodyBackgroundColor);
  if (!body) return undefined;
  if (body.every((channel) => channel === 0)) return 'high-contrast';
  const [red, green, blue] = body;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

const DARK = '(prefers-color-scheme: dark)';

function systemTheme(): PaneTheme {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Every change of the browser's or system's theme. Gives the way to stop. */
function watchSystemTheme(listener: (theme: PaneTheme) => void): () => void {
  const query = window.matchMedia(DARK);
  const tell = (): void => listener(systemTheme());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** The theme given by the host; left out, the system's, followed as it changes. */
export function useTheme(given?: PaneTheme): PaneTheme {
  const [system, setSystem] = useState<PaneTheme>(systemTheme);
  useEffect(() => (given ? undefined : watchSystemTheme(setSystem)), [given]);
  return given ?? system;
}
