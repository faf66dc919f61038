/** What `eval --json` answers where a formula could not be computed at all. */
export function failed(message: string): string {
  return JSON.stringify({ error: '#VALUE!', message });
}
