const FIGURE = /^-?\$?\d[\d,]*(?:\.\d+)?$/;

/** A figure as findings write it: 1,234.50. Codes that begin with zeros are none. */
export function figureIn(text: string | undefined): number | undefined {
  if (text === undefined || !FIGURE.test(text) || /^-?0\d/.test(text)) return undefined;
  return Number(text.replace(/[$,]/g, ''));
}
